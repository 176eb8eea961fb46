import { decode } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { findSession, type Session } from '@/lib/identity/find-session';
import { touchSession } from '@/lib/identity/touch-session';
import { deriveSecret } from '@/lib/system/crypto';
import { env } from '@/lib/system/env';

/** `__Host-` makes browsers refuse the cookie over plain http and from a neighbouring subdomain. */
export function sessionCookieName(): string {
  return env().HEED_URL.startsWith('https:') ? '__Host-heed.session' : 'heed.session';
}

export function authSecret(): string {
  return deriveSecret('next-auth');
}

const noteEveryMs = 60_000;

/** Cookies decoded lately, newest last: the same one comes with every request, and its decryption costs more than the look-up. */
const decoded = new Map<string, { sid: string; until: number }>();
const decodedLimit = 2000;

async function sidOf(cookie: string): Promise<string | null> {
  const known = decoded.get(cookie);
  if (known && known.until > Date.now()) return known.sid;
  decoded.delete(cookie);
  const token = await decode({ token: cookie, secret: authSecret() }).catch(() => null);
  if (typeof token?.sid !== 'string') return null;
  if (decoded.size >= decodedLimit) decoded.delete(decoded.keys().next().value ?? '');
  // whether the session still lives is asked of the database each time; this only saves the decryption
  const expiry = typeof token.exp === 'number' ? token.exp * 1000 : Date.now() + 60_000;
  decoded.set(cookie, { sid: token.sid, until: expiry });
  return token.sid;
}

/** The signed-in session of this request, looked up once per request; the cookie carries nothing but the session's secret. */
export const currentSession = cache(async (): Promise<(Session & { sid: string }) | null> => {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  if (!cookie) return null;
  const sid = await sidOf(cookie);
  if (!sid) return null;
  const session = await findSession(sid);
  if (!session) return null;
  if (Date.now() - session.lastSeenAt.getTime() > noteEveryMs) await touchSession(session.sessionId);
  return { ...session, sid };
});
