import { database } from '@/lib/system/db';
import { absoluteDays, idleDays } from './session-life';

/** Notes that the session is in use and moves its end, at most once a minute however many requests come. */
export async function touchSession(sessionId: string): Promise<void> {
  await database().$executeRaw`
    update user_session
    set last_seen_at = now(), expires_at = least(created_at + make_interval(days => ${absoluteDays}), now() + make_interval(days => ${idleDays}))
    where id = ${sessionId}::uuid and revoked_at is null and last_seen_at < now() - interval '1 minute'`;
}
