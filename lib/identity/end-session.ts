import { database } from '@/lib/system/db';

/** Ends one session of this user; somebody else's stays as it is. Tells whether it was still alive. */
export async function endSession(input: { userId: string; sessionId: string }): Promise<boolean> {
  const ended = await database().userSession.updateMany({
    where: { id: input.sessionId, userId: input.userId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return ended.count > 0;
}
