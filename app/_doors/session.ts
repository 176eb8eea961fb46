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

/** The signed-in session of this request, looked up once per request; the cookie carries nothing but the session's secret. */
export const currentSession = cache(async (): Promise<(Session & { sid: string }) | null> => {
  const cookie = (await cookies()).get(sessionCookieName())?.value;
  if (!cookie) return null;
  const token = await decode({ token: cookie, secret: authSecret() }).catch(() => null);
  if (typeof token?.sid !== 'string') return null;
  const session = await findSession(token.sid);
  if (!session) return null;
  if (Date.now() - session.lastSeenAt.getTime() > noteEveryMs) await touchSession(session.sessionId);
  return { ...session, sid: token.sid };
});
