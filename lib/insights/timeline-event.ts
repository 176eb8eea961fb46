/** What can be told of an item, in the order of `readTimeline`. `who` is null where nobody in the hub did it. */
export const timelineKinds = [
  'posted', 'pulled_in', 'edited', 'claimed', 'taken_over', 'assigned', 'unassigned', 'released', 'closed', 'reopened', 'noted', 'drafted', 'queued', 'taken_back', 'retried', 'held', 'published',
  'rejected', 'failed', 'unsure', 'conflicted', 'yielded', 'insisted', 'adopted', 'confirmed', 'marked', 'unmarked', 'withdrawn', 'removed_at_source', 'corrected', 'correction_undone',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

export interface TimelineEvent {
  id: string;
  kind: TimelineKind;
  /** ISO 8601. */
  at: string;
  who: { id: string; name: string; isMe: boolean } | null;
  /** The other person: from whom it was taken, to whom it was given. */
  whom: string | null;
  /** What fills the sentence: a score, a reason's code, a note's words, a link. */
  values: Record<string, string | number>;
}
