import type { Tx } from '@/lib/system/db';

/** Ends all sessions of a user but the one named; tells how many. */
export async function endSessions(tx: Tx, input: { userId: string; exceptId?: string }): Promise<number> {
  const ended = await tx.userSession.updateMany({
    where: { userId: input.userId, revokedAt: null, ...(input.exceptId ? { id: { not: input.exceptId } } : {}) },
    data: { revokedAt: new Date() },
  });
  return ended.count;
}
