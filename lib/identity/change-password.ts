import { z } from 'zod';
import { openTx } from '@/lib/system/ctx';
import { database } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';
import { fieldError } from '@/lib/system/field-error';
import { log } from '@/lib/system/log';
import { endSessions } from './end-sessions';
import type { Session } from './find-session';
import { guardSignIn } from './guard-sign-in';
import { hashPassword } from './hash-password';
import { refuseWeakPassword } from './refuse-weak-password';
import { passwordSchema } from './schema';
import { verifyPassword } from './verify-password';

const inputSchema = z.object({ current: z.string().min(1, { error: 'password_missing' }).max(1000, { error: 'password_long' }), next: passwordSchema });

/** Needs the current password, throttled like a sign-in but counted apart, so that a stranger's wrong guesses do not keep its owner from changing it; ends all other sessions and tells how many there were. */
export async function changePassword(
  session: Pick<Session, 'userId' | 'sessionId' | 'userName' | 'userEmail' | 'memberships'>,
  input: z.input<typeof inputSchema>,
  requester: { ip: string | null },
): Promise<{ endedSessions: number }> {
  const { current, next } = inputSchema.parse(input);
  if (current === next) throw fieldError('next', 'password_same');
  refuseWeakPassword('next', next, [session.userEmail, session.userName, ...session.memberships.map((membership) => membership.name)]);
  const user = await database().user.findUnique({ where: { id: session.userId }, select: { email: true, passwordHash: true } });
  if (!user) throw new AppError('unauthenticated');
  const right = await guardSignIn({ email: `change:${session.userId}`, ip: requester.ip }, async () => ((await verifyPassword(user.passwordHash, current)).ok ? {} : null));
  if (!right) throw fieldError('current', 'password_wrong');
  const passwordHash = await hashPassword(next);
  const endedSessions = await openTx(async (tx) => {
    const changed = await tx.user.updateMany({
      where: { id: session.userId, passwordHash: user.passwordHash },
      data: { passwordHash, passwordChangedAt: new Date() },
    });
    if (changed.count === 0) throw new AppError('conflict');
    return endSessions(tx, { userId: session.userId, exceptId: session.sessionId });
  });
  log.info({ userId: session.userId, endedSessions }, 'password changed');
  return { endedSessions };
}
