import { openTx } from '@/lib/system/ctx';
import { emailSchema, passwordSchema } from './schema';
import { endSessions } from './end-sessions';
import { hashPassword } from './hash-password';
import { refuseWeakPassword } from './refuse-weak-password';
import { unlockAccount } from './unlock-account';

/** The operator's way back in: sets a password, ends all sessions, lifts any lock. Null when there is no such account. */
export async function resetPassword(input: { email: string; password: string }): Promise<{ endedSessions: number } | null> {
  const email = emailSchema.parse(input.email);
  const password = passwordSchema.parse(input.password);
  refuseWeakPassword('password', password, [email]);
  const passwordHash = await hashPassword(password);
  const endedSessions = await openTx(async (tx) => {
    const user = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (!user) return null;
    await tx.user.update({ where: { id: user.id }, data: { passwordHash, passwordChangedAt: new Date() } });
    return endSessions(tx, { userId: user.id });
  });
  if (endedSessions === null) return null;
  await unlockAccount(email);
  return { endedSessions };
}
