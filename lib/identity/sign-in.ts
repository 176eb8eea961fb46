import { z } from 'zod';
import { database } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';
import { log } from '@/lib/system/log';
import { guardSignIn } from './guard-sign-in';
import { hashPassword } from './hash-password';
import { findKnownBrowser, rememberBrowser } from './known-browser';
import { openSession } from './open-session';
import { emailSchema } from './schema';
import { accountKey } from './throttle-key';
import { verifyPassword } from './verify-password';

const inputSchema = z.object({ email: emailSchema, password: z.string().min(1, { error: 'password_missing' }).max(1000, { error: 'password_long' }) });

/** What the door knows about where a request comes from. */
export interface Requester {
  ip: string | null;
  userAgent: string | null;
  /** What an earlier sign-in left in this browser (`knownBrowser` of its answer). */
  knownBrowser?: string | null;
}

/**
 * Opens a session for the right e-mail and password and returns its secret, with what the browser is to keep to be known again. Unknown e-mail and wrong password take the same path and give
 * the same `unauthenticated`; too many failures give `limit_exceeded`, whether the account exists or not.
 */
export async function signIn(input: z.input<typeof inputSchema>, requester: Requester): Promise<{ sid: string; userId: string; knownBrowser: string }> {
  const { email, password } = inputSchema.parse(input);
  const account = accountKey(email);
  const cookie = requester.knownBrowser ?? null;
  const user = await guardSignIn({ email, ip: requester.ip, knownBrowser: findKnownBrowser(cookie, account, Date.now()) }, async () => {
    const found = await database().user.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
    const verdict = await verifyPassword(found?.passwordHash ?? null, password);
    if (!found || !verdict.ok) return null;
    if (verdict.outdated) {
      const passwordHash = await hashPassword(password);
      // only if nobody changed it in between
      await database().user.updateMany({ where: { id: found.id, passwordHash: found.passwordHash }, data: { passwordHash } });
    }
    return { id: found.id };
  });
  if (!user) throw new AppError('unauthenticated', { reason: 'credentials_wrong' });
  const sid = await openSession({ userId: user.id, userAgent: requester.userAgent });
  log.info({ userId: user.id }, 'signed in');
  return { sid, userId: user.id, knownBrowser: rememberBrowser(cookie, account, Date.now()) };
}
