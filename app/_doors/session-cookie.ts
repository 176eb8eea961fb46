import { encode } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { knownBrowserDays } from '@/lib/identity/known-browser';
import { absoluteDays } from '@/lib/identity/session-life';
import { env } from '@/lib/system/env';
import { authSecret, sessionCookieName } from './session';

export const sessionSeconds = absoluteDays * 24 * 60 * 60;

export function isSecure(): boolean {
  return env().HEED_URL.startsWith('https:');
}

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() } as const;
}

/** Hands the browser the cookie that next-auth would: an encrypted token with nothing in it but the session's secret. */
export async function writeSessionCookie(sid: string): Promise<void> {
  const value = await encode({ token: { sid }, secret: authSecret(), maxAge: sessionSeconds });
  (await cookies()).set(sessionCookieName(), value, { ...sessionCookieOptions(), maxAge: sessionSeconds });
}

export function knownBrowserCookieName(): string {
  return `${isSecure() ? '__Host-' : ''}heed.known`;
}

/** Keeps what tells, at the next sign-in, that this browser is no stranger. It opens nothing, and outlives the session. */
export async function writeKnownBrowserCookie(value: string): Promise<void> {
  (await cookies()).set(knownBrowserCookieName(), value, { ...sessionCookieOptions(), maxAge: knownBrowserDays * 24 * 60 * 60 });
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(sessionCookieName(), '', { ...sessionCookieOptions(), maxAge: 0 });
}
