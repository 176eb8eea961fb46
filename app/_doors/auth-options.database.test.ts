import NextAuth from 'next-auth';
import { decode } from 'next-auth/jwt';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createUser } from '@/lib/identity/create-user';
import { endSessions } from '@/lib/identity/end-sessions';
import { hashPassword } from '@/lib/identity/hash-password';
import { openTx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';
import { authOptions } from './auth-options';
import { authSecret } from './session';

const password = 'a harbour in the fog';
const userId = newId();
const email = `${userId}@example.test`;

beforeAll(async () => {
  const passwordHash = await hashPassword(password);
  await openTx((tx) => createUser(tx, { id: userId, email, name: 'Ada Private', passwordHash }));
});
afterEach(() => vi.unstubAllEnvs());

type Cookies = Record<string, string>;
interface Given {
  name: string;
  value: string;
  /** As the header says them, in lower case. */
  attributes: string[];
}

function readCookie(header: string): Given {
  const [pair = '', ...attributes] = header.split('; ');
  const at = pair.indexOf('=');
  return { name: pair.slice(0, at), value: decodeURIComponent(pair.slice(at + 1)), attributes: attributes.map((attribute) => attribute.toLowerCase()) };
}

/** One request to next-auth's handler; keeps a cookie jar. */
async function ask(path: string[], cookies: Cookies, body?: Record<string, string>) {
  vi.stubEnv('NEXTAUTH_URL', process.env.HEED_URL);
  const headers = new Map<string, string | string[]>();
  let answered: unknown;
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: string | string[]) => {
      headers.set(name.toLowerCase(), value);
      return response;
    },
    send: (value: unknown) => void (answered = value),
    json: (value: unknown) => void (answered = value),
    end: () => undefined,
  };
  const request = { query: { nextauth: path }, method: body ? 'POST' : 'GET', cookies, headers: { 'user-agent': 'test' }, body: body ?? {} };
  await NextAuth(authOptions())(request, response);
  const given = [headers.get('set-cookie') ?? []].flat().map(readCookie);
  return { body: answered, redirect: headers.get('location'), given, cookies: { ...cookies, ...Object.fromEntries(given.map(({ name, value }) => [name, value])) } };
}

async function enter(withPassword: string) {
  const csrf = await ask(['csrf'], {});
  const { csrfToken } = csrf.body as { csrfToken: string };
  return { csrfToken, answer: await ask(['callback', 'credentials'], csrf.cookies, { csrfToken, email, password: withPassword }) };
}

describe('next-auth’s endpoints', () => {
  it('give a cookie that scripts cannot read and that holds the session’s secret alone', async () => {
    const { answer } = await enter(password);
    const cookie = answer.given.find(({ name }) => name === 'heed.session');
    expect(cookie?.attributes).toEqual(expect.arrayContaining(['httponly', 'samesite=lax', 'path=/']));
    expect(cookie?.attributes).not.toContain('secure');
    const token = await decode({ token: cookie?.value, secret: authSecret() });
    expect(Object.keys(token ?? {}).sort()).toEqual(['exp', 'iat', 'jti', 'sid']);
  });

  it('tell nothing about who is signed in, and nothing at all once the session has ended', async () => {
    const { answer } = await enter(password);
    const living = await ask(['session'], answer.cookies);
    expect(Object.keys(living.body ?? {})).toEqual(['expires']);
    await openTx((tx) => endSessions(tx, { userId }));
    const ended = await ask(['session'], answer.cookies);
    expect(ended.body).toEqual({});
    expect(ended.cookies['heed.session']).toBe('');
  });

  it('refuse a wrong password without a cookie, and lead to our own page', async () => {
    const { answer } = await enter('not this one');
    expect(answer.given.some(({ name }) => name === 'heed.session')).toBe(false);
    expect(answer.redirect).toContain('error=CredentialsSignin');
  });

  it('end the session in the database on signing out', async () => {
    const { answer, csrfToken } = await enter(password);
    await ask(['signout'], answer.cookies, { csrfToken });
    expect((await ask(['session'], answer.cookies)).body).toEqual({});
  });

  it('use cookies that need https when the hub has it', async () => {
    vi.resetModules();
    vi.stubEnv('HEED_URL', 'https://hub.example');
    const fresh = await import('./auth-options');
    const options = fresh.authOptions();
    expect(options.useSecureCookies).toBe(true);
    expect(Object.values(options.cookies ?? {}).map(({ name, options: given }) => [name, given])).toEqual(
      ['__Host-heed.session', '__Secure-heed.callback-url', '__Host-heed.csrf'].map((name) => [name, { httpOnly: true, sameSite: 'lax', path: '/', secure: true }]),
    );
  });
});
