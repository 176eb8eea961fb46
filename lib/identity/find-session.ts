import { z } from 'zod';
import { sha256 } from '@/lib/system/crypto';
import { database } from '@/lib/system/db';
import { roles } from './schema';

const membershipSchema = z.object({
  workspaceId: z.uuid(),
  slug: z.string(),
  name: z.string(),
  timeZone: z.string(),
  memberId: z.uuid(),
  role: z.enum(roles),
});
export type Membership = z.infer<typeof membershipSchema>;

export interface Session {
  sessionId: string;
  userId: string;
  userName: string;
  userEmail: string;
  createdAt: Date;
  lastSeenAt: Date;
  memberships: Membership[];
}

/** The living session behind a cookie's secret, with every workspace its user belongs to; null when it ended. One statement. */
export async function findSession(sid: string): Promise<Session | null> {
  const rows = await database().$queryRaw<{ session_id: string; user_id: string; user_name: string; user_email: string; created_at: Date; last_seen_at: Date; memberships: unknown }[]>`
    select session_id, user_id, user_name, user_email, created_at, last_seen_at, memberships from heed.find_session(${sha256(sid)})`;
  const row = rows[0];
  if (!row) return null;
  return {
    sessionId: row.session_id,
    userId: row.user_id,
    userName: row.user_name,
    userEmail: row.user_email,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    memberships: z.array(membershipSchema).parse(row.memberships),
  };
}
