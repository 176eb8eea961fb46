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

describe('what an earlier sign-in left in the browser', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['http://localhost:3000', 'heed.session=abc; heed.known=one.two.three~four.five.six', 'one.two.three~four.five.six'],
    ['https://hub.example', '__Host-heed.known=one; heed.known=planted over http', 'one'],
    ['https://hub.example', 'heed.known=planted', null],
    ['http://localhost:3000', 'not-heed.known=x', null],
  ])('at %s is read from its own cookie: %s', async (url, cookie, expected) => {
    vi.resetModules();
    for (const [name, value] of Object.entries({ ...basic, HEED_URL: url })) vi.stubEnv(name, value);
    const { requesterOf } = await import('./requester');
    expect(requesterOf(new Headers({ cookie })).knownBrowser).toBe(expected);
  });
});
