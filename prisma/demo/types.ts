export const demoMemberKeys = ['nora', 'samir', 'katja', 'ines', 'mei-lin'] as const;
export type DemoMemberKey = (typeof demoMemberKeys)[number];

export const demoPlatforms = ['google-business', 'trustpilot', 'google-play', 'wordpress', 'typeform'] as const;
export type DemoPlatform = (typeof demoPlatforms)[number];

export const demoLanguages = ['en', 'de', 'fr', 'es'] as const;
export type DemoLanguage = (typeof demoLanguages)[number];

export const demoLocationKeys = ['harbour-street', 'old-mill', 'online'] as const;
export type DemoLocationKey = (typeof demoLocationKeys)[number];

export const demoReplyStates = ['live', 'queued', 'failed', 'unknown', 'conflict', 'pending', 'rejected', 'withdrawn'] as const;
export type DemoReplyState = (typeof demoReplyStates)[number];

export const demoCloseReasons = ['spam', 'duplicate', 'not_ours', 'no_answer_needed', 'solved_elsewhere'] as const;
export type DemoCloseReason = (typeof demoCloseReasons)[number];

export interface DemoReply {
  state: DemoReplyState;
  origin: 'hub' | 'outside' | 'manual';
  body: string;
  /** Absent for an answer that was written outside the hub. */
  by?: DemoMemberKey;
  /** Hours between the item and its reply; always less than the item's `hoursAgo`. */
  afterHours: number;
  /** What went wrong, by its key in the catalogue; given for failed, unknown, rejected, and queued once more. */
  failure?: { kind: 'transient' | 'reconnect' | 'rejected' | 'unknown_outcome'; code: string; values?: Record<string, string> };
  /** The other answer that a conflict found on the platform. */
  theirs?: { authorName: string; body: string };
}

export interface DemoItem {
  key: string;
  writtenOn: DemoPlatform;
  kind: 'review' | 'survey_response' | 'message';
  location: DemoLocationKey;
  lang: DemoLanguage;
  author?: string;
  /** Stars 1–5, or 0–10 for `nps`. */
  rating?: { value: number; scale: 'stars5' | 'nps' };
  title?: string;
  text?: string;
  /** What the generator meant it to be, which a text without stars does not tell. */
  mood?: 'good' | 'mixed' | 'bad';
  /** Hours before the moment the demo is filled; may be a fraction. */
  hoursAgo: number;
  /** Less than `hoursAgo`; may lie after our reply, which is then out of date. */
  editedHoursAgo?: number;
  reply?: DemoReply;
  draft?: { by: DemoMemberKey; body: string };
  claimedBy?: DemoMemberKey;
  notes?: { by: DemoMemberKey; body: string; hoursAfter: number }[];
  closed?: { by: DemoMemberKey; reason: DemoCloseReason; note?: string };
}
