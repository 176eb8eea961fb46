import { afterEach, describe, expect, it, vi } from 'vitest';

async function load(key: string | undefined) {
  vi.resetModules();
  const url = 'postgresql://a:b@127.0.0.1:1/c';
  const settings = { HEED_DATABASE_APP_URL: url, HEED_DATABASE_LISTEN_URL: url, HEED_DATABASE_SYSTEM_URL: url, HEED_DATABASE_MODE: 'roles', HEED_SECRET: 'x'.repeat(40), HEED_KEY_FILE: '/nowhere', HEED_URL: 'http://localhost:3000', HEED_SETUP_KEY: key };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const [{ checkSetupKey }, { needsSetupKey }] = await Promise.all([import('./check-setup-key'), import('./needs-setup-key')]);
  return { checkSetupKey, needsSetupKey };
}

describe('the set-up key', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is not asked for where none is set', async () => {
    const { checkSetupKey, needsSetupKey } = await load(undefined);
    expect(needsSetupKey()).toBe(false);
    expect(() => checkSetupKey('')).not.toThrow();
  });

  it('must be the one the hub was started with', async () => {
    const { checkSetupKey, needsSetupKey } = await load('abc-123');
    expect(needsSetupKey()).toBe(true);
    expect(() => checkSetupKey(' abc-123 ')).not.toThrow();
    for (const wrong of ['', 'abc-12', 'ABC-123']) expect(() => checkSetupKey(wrong)).toThrow('setup_key_wrong');
  });
});
