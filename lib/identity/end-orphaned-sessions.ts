import type { Tx } from '@/lib/system/db';

/** Ends the sessions of a user who is a member nowhere any more. Asked in the database, which alone sees all workspaces. */
export async function endOrphanedSessions(tx: Tx, userId: string): Promise<void> {
  await tx.$executeRaw`select heed.end_orphaned_sessions(${userId}::uuid)`;
}
