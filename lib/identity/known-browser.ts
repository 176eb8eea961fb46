import crypto from 'node:crypto';
import { deriveSecret } from '@/lib/system/crypto';

/** A browser is known for so long after a person last signed in with it. */
export const knownBrowserDays = 180;
/** People who share one browser and are known to it; of more, the latest. */
const mostPeople = 8;

interface Token {
  text: string;
  id: string;
  expires: number;
}

function signature(account: string, id: string, expires: string): string {
  return crypto.createHmac('sha256', deriveSecret('known browser')).update(`${account}:${id}:${expires}`).digest('base64url');
}

/** One token says only "somebody signed in here"; whom it speaks for shows when it is held against their account. */
function readToken(text: string, account: string, now: number): Token | null {
  const [id, expires, mac, ...more] = text.split('.');
  if (!id || !expires || !mac || more.length > 0) return null;
  const [given, right] = [Buffer.from(mac), Buffer.from(signature(account, id, expires))];
  if (given.length !== right.length || !crypto.timingSafeEqual(given, right) || parseInt(expires, 36) <= now) return null;
  return { text, id, expires: parseInt(expires, 36) };
}

const tokensIn = (cookie: string | null): string[] => (cookie ?? '').split('~').filter((text) => text !== '' && text.length < 200).slice(0, mostPeople);

/** The id under which this browser is known for an account (`accountKey`), or null. Only a sign-in that succeeded gives one. */
export function findKnownBrowser(cookie: string | null, account: string, now: number): string | null {
  for (const text of tokensIn(cookie)) {
    const token = readToken(text, account, now);
    if (token) return token.id;
  }
  return null;
}

/** The cookie's new value after a person signed in: theirs first and good for `knownBrowserDays` again, then those of others. */
export function rememberBrowser(cookie: string | null, account: string, now: number): string {
  const id = findKnownBrowser(cookie, account, now) ?? crypto.randomBytes(12).toString('base64url');
  const expires = (now + knownBrowserDays * 86_400_000).toString(36);
  const others = tokensIn(cookie).filter((text) => !readToken(text, account, now));
  return [`${id}.${expires}.${signature(account, id, expires)}`, ...others].slice(0, mostPeople).join('~');
}
