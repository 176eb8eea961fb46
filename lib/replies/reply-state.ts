export const replyStates = ['queued', 'sending', 'pending', 'live', 'rejected', 'failed', 'unknown', 'conflict', 'withdrawn'] as const;
export type ReplyState = (typeof replyStates)[number];

/**
 * - `taken`: a worker has it in hand · `putting`: it is about to write · `postponed`: not written, later again
 * - `arrived`: visible with these words · `held`: the platform looks at it first · `refused`: the platform says no
 * - `lost`: written or not, only reading can tell · `differs`: another answer stands there · `given_up`: certainly not there, and no more tries
 * - by a person: `retried`, `taken_back` (to a draft), `kept_theirs`, `chose_ours`, `withdrew`; `replaced`: a newer answer took its place
 */
export const replyEvents = [
  'taken', 'putting', 'postponed', 'arrived', 'held', 'refused', 'lost', 'differs', 'given_up', 'retried', 'taken_back', 'kept_theirs', 'chose_ours', 'withdrew', 'replaced',
] as const;
export type ReplyEvent = (typeof replyEvents)[number];

const moves: Record<ReplyState, Partial<Record<ReplyEvent, ReplyState>>> = {
  queued: { taken: 'sending', arrived: 'live', held: 'pending', differs: 'conflict', taken_back: 'withdrawn' },
  sending: { taken: 'sending', putting: 'sending', postponed: 'queued', arrived: 'live', held: 'pending', refused: 'rejected', lost: 'unknown', differs: 'conflict', given_up: 'failed' },
  pending: { taken: 'pending', postponed: 'pending', arrived: 'live', held: 'pending', refused: 'rejected', differs: 'conflict', given_up: 'failed' },
  unknown: { taken: 'unknown', putting: 'sending', lost: 'unknown', arrived: 'live', held: 'pending', refused: 'rejected', differs: 'conflict', given_up: 'failed' },
  conflict: { arrived: 'live', differs: 'conflict', kept_theirs: 'withdrawn', chose_ours: 'queued' },
  failed: { retried: 'queued', taken_back: 'withdrawn', arrived: 'live' },
  rejected: { retried: 'queued', taken_back: 'withdrawn', arrived: 'live' },
  live: { withdrew: 'withdrawn', replaced: 'withdrawn' },
  withdrawn: {},
};

/** The state after the event, or null where the event cannot happen in this state. */
export function nextState(state: ReplyState, event: ReplyEvent): ReplyState | null {
  return moves[state][event] ?? null;
}

/** Whether it is on its way: these have an outbox row, and the item takes no other. */
export function isOpen(state: ReplyState): boolean {
  return state === 'queued' || state === 'sending' || state === 'pending' || state === 'unknown';
}

/**
 * What stands in the way of a new attempt on an item, given the states of its other replies of the same visibility.
 * `replacesLive`: a person chose to change the answer that is live.
 */
export function findObstacle(others: readonly ReplyState[], replacesLive: boolean): 'in_flight' | 'already_answered' | 'conflict' | null {
  if (others.some(isOpen)) return 'in_flight';
  if (others.includes('conflict')) return 'conflict';
  if (others.includes('live') && !replacesLive) return 'already_answered';
  return null;
}
