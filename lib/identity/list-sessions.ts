import { database } from '@/lib/system/db';
import { readDevice, type Device } from './device';

export interface ListedSession {
  id: string;
  device: Device;
  createdAt: Date;
  lastSeenAt: Date;
}

/** The user's living sessions, the most recently used first. */
export async function listSessions(userId: string): Promise<ListedSession[]> {
  const rows = await database().$queryRaw<{ id: string; user_agent: string | null; created_at: Date; last_seen_at: Date }[]>`
    select id, user_agent, created_at, last_seen_at from user_session
    where user_id = ${userId}::uuid and revoked_at is null and expires_at > now()
    order by last_seen_at desc, id desc limit 100`;
  return rows.map((row) => ({ id: row.id, device: readDevice(row.user_agent), createdAt: row.created_at, lastSeenAt: row.last_seen_at }));
}
