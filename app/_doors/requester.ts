import type { Requester } from '@/lib/identity/sign-in';
import { env } from '@/lib/system/env';
import { knownBrowserCookieName } from './session-cookie';

function cookieOf(headers: Headers, name: string): string | null {
  const pairs = (headers.get('cookie') ?? '').split(/;\s*/);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}

/**
 * Where a request comes from. The address counts only behind a trusted proxy, and of the list only the last entry, which that proxy wrote
 * itself: all before it is the caller's own claim.
 */
export function requesterOf(headers: Headers): Requester {
  const forwarded = env().HEED_TRUST_PROXY ? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return { ip: forwarded || null, userAgent: headers.get('user-agent'), knownBrowser: cookieOf(headers, knownBrowserCookieName()) };
}
