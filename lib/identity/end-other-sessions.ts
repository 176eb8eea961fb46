import { openTx } from '@/lib/system/ctx';
import { endSessions } from './end-sessions';

/** Ends all sessions of the user but this one; tells how many. */
export function endOtherSessions(session: { userId: string; sessionId: string }): Promise<number> {
  return openTx((tx) => endSessions(tx, { userId: session.userId, exceptId: session.sessionId }));
}
