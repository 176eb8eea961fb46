import type { RemoteReply } from '@/lib/platforms/contract';
import type { PlatformError } from '@/lib/platforms/errors';
import type { DeliveryClaim } from './delivery-claim';
import { hashBody, hexOf } from './normalise-body';
import type { Decision, Observation } from './plan-delivery';
import type { ReplyProblem } from './schema';

/** What was seen of the platform last. */
export interface Seen {
  observation: Observation;
  remote?: RemoteReply;
  error?: PlatformError;
}

/** A delivery's outcome for now: settled, or to be taken up again. */
export interface DeliveryEnding {
  decision: Exclude<Decision, { do: 'put' }>;
  problem: ReplyProblem | null;
  /** The answer on the platform, where it is ours. */
  ours?: RemoteReply;
  /** How the outbox row is left; null where it goes. */
  row: { leaseToken: null; leaseUntil: null; nextAttemptAt: Date; firstPutAt?: null; lastPutAt?: Date | null } | null;
}

function problemOf(at: Date, decision: DeliveryEnding['decision'], { remote, error }: Seen, hide: (text: string) => string): ReplyProblem | null {
  const when = at.toISOString();
  const retryAt = decision.do === 'wait' ? { retryAt: decision.until.toISOString() } : {};
  if (error) {
    const values = Object.fromEntries(Object.entries(error.values).map(([key, value]) => [key, hide(value).slice(0, 500)]));
    return { kind: error.kind, code: error.code, values, detail: hide(error.message).slice(0, 500), at: when, ...retryAt };
  }
  if (decision.do === 'settle' && decision.event === 'differs' && remote) {
    const { externalId, body, authorName, url, postedAt } = remote;
    const theirs = { externalId, body, bodyHash: hexOf(hashBody(body)), ...(authorName ? { authorName } : {}), ...(url ? { url } : {}), ...(postedAt ? { postedAt: postedAt.toISOString() } : {}) };
    return { kind: 'conflict', code: 'other_answer', values: {}, detail: '', at: when, theirs };
  }
  if (decision.do === 'settle' && decision.code) return { kind: 'rejected', code: decision.code, values: {}, detail: '', at: when };
  if (decision.do === 'settle' && decision.event === 'refused') return { kind: 'rejected', code: 'refused', values: remote?.reason ? { reason: hide(remote.reason).slice(0, 500) } : {}, detail: '', at: when };
  return decision.do === 'wait' && decision.event === 'lost' ? { kind: 'unknown_outcome', code: 'not_seen_yet', values: {}, detail: '', at: when, ...retryAt } : null;
}

/** What is to be written down of a delivery. `hide` takes secrets out of what a platform said. */
export function decideEnding(claim: Pick<DeliveryClaim, 'clock'>, decision: DeliveryEnding['decision'], seen: Seen, hide: (text: string) => string): DeliveryEnding {
  const at = claim.clock();
  const { observation, remote } = seen;
  const differs = decision.do === 'settle' && decision.event === 'differs';
  // the request may have left at any time up to now
  const written = decision.do === 'wait' && decision.unwritten ? { firstPutAt: null, lastPutAt: null } : observation.saw === 'error' && observation.during === 'put' ? { lastPutAt: at } : {};
  const row: DeliveryEnding['row'] = decision.do === 'wait' ? { leaseToken: null, leaseUntil: null, nextAttemptAt: decision.until, ...written } : null;
  return { decision, problem: problemOf(at, decision, seen, hide), ...(remote && !differs ? { ours: remote } : {}), row };
}
