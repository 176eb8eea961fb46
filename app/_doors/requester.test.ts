import { afterEach, describe, expect, it, vi } from 'vitest';

const basic = {
  HEED_DATABASE_APP_URL: 'postgresql://a:b@127.0.0.1:1/c',
  HEED_DATABASE_LISTEN_URL: 'postgresql://a:b@127.0.0.1:1/c',
  HEED_DATABASE_SYSTEM_URL: 'postgresql://a:b@127.0.0.1:1/c',
  HEED_DATABASE_MODE: 'roles',
  HEED_SECRET: 'x'.repeat(40),
  HEED_KEY_FILE: '/nowhere',
  HEED_URL: 'http://localhost:3000',
};

async function ipOf(trust: string | undefined, forwarded: string | undefined): Promise<string | null> {
  vi.resetModules();
  for (const [name, value] of Object.entries({ ...basic, HEED_TRUST_PROXY: trust })) vi.stubEnv(name, value);
  const { requesterOf } = await import('./requester');
  return requesterOf(new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded })).ip;
}

describe('the address of a request', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is not known without a trusted proxy, whatever the header says', async () => expect(await ipOf(undefined, '203.0.113.9')).toBeNull());
  it('is what the trusted proxy wrote last, not what the caller made up before it', async () => expect(await ipOf('true', '127.0.0.1, 203.0.113.9')).toBe('203.0.113.9'));
  it('is not known when the proxy says nothing', async () => expect(await ipOf('true', undefined)).toBeNull());
});
