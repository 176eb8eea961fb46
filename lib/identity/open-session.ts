import { newSecret, sha256 } from '@/lib/system/crypto';
import { openTx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';
import { absoluteDays, idleDays } from './session-life';

/** Starts a session and returns its secret, which only the cookie will hold. Rows of sessions that ended long ago are swept on the way. */
export async function openSession(input: { userId: string; userAgent: string | null }): Promise<string> {
  const sid = newSecret();
  await openTx(async (tx) => {
    await tx.$executeRaw`
      insert into user_session (id, sid_hash, user_id, user_agent, expires_at)
      values (${newId()}::uuid, ${sha256(sid)}, ${input.userId}::uuid, ${input.userAgent?.slice(0, 400) ?? null}, now() + make_interval(days => ${idleDays}))`;
    await tx.$executeRaw`delete from user_session where user_id = ${input.userId}::uuid and expires_at < now() - make_interval(days => ${absoluteDays})`;
  });
  return sid;
}
