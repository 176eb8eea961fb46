import { beforeAll, describe, expect, it, vi } from 'vitest';
import { findKnownBrowser, knownBrowserDays, rememberBrowser } from './known-browser';

vi.mock('@/lib/system/crypto', () => ({ deriveSecret: (purpose: string) => `secret for ${purpose}` }));

const now = Date.UTC(2026, 10, 1);
const day = 86_400_000;
let cookie: string;
beforeAll(() => {
  cookie = rememberBrowser(null, 'ada', now);
});

describe('a browser that somebody signed in with', () => {
  it('is known for them alone, for half a year since the last time', () => {
    const id = findKnownBrowser(cookie, 'ada', now + 1);
    expect(id).toMatch(/^[\w-]{16}$/);
    expect(findKnownBrowser(cookie, 'bo', now + 1)).toBeNull();
    expect(findKnownBrowser(cookie, 'ada', now + (knownBrowserDays - 1) * day)).toBe(id);
    expect(findKnownBrowser(cookie, 'ada', now + knownBrowserDays * day)).toBeNull();
    const renewed = rememberBrowser(cookie, 'ada', now + 100 * day);
    expect(findKnownBrowser(renewed, 'ada', now + (99 + knownBrowserDays) * day)).toBe(id);
    expect(renewed.split('~')).toHaveLength(1);
  });

  it('remembers the latest few who share it, and says nothing of who they are', () => {
    let shared = cookie;
    for (let n = 0; n < 12; n += 1) shared = rememberBrowser(shared, `person ${n}`, now);
    expect(shared.split('~')).toHaveLength(8);
    expect(findKnownBrowser(shared, 'person 11', now + 1)).not.toBeNull();
    expect(findKnownBrowser(shared, 'ada', now + 1)).toBeNull();
    expect(shared).not.toContain('person');
    expect(shared.length).toBeLessThan(1_000);
  });

  it('is not made up', () => {
    const [id, expires, mac] = cookie.split('.');
    for (const forged of ['', '~', '..', 'a.b.c', `${id}.${expires}.`, `${id}.zzzzzzzzz.${mac}`, `x${id}.${expires}.${mac}`, `${cookie}.more`, 'x'.repeat(10_000)]) expect(findKnownBrowser(forged, 'ada', now + 1)).toBeNull();
  });
});
