import type { Draft } from '@/lib/coach/draft';
import type { LengthUnit } from '@/lib/coach/count-length';
import type { SentimentLabel } from '@/lib/scoring/score';

export const ruleIds = ['K2', 'K5', 'K6', 'K8', 'K21', 'K22', 'K23'] as const;
export type RuleId = (typeof ruleIds)[number];
export type FindingLevel = 'block' | 'warn' | 'hint' | 'praise';

/** All offsets are UTF-16 positions in the reply, end exclusive; `start === end` marks a place where something is missing. */
export interface Finding {
  rule: RuleId;
  level: FindingLevel;
  start: number;
  end: number;
  /** Key of the message catalogue: `coach.finding.<code>`. */
  code: string;
  values?: Record<string, string | number>;
  /** One click: replace `start`–`end` by `text`. `code` is the button's words: `coach.fix.<code>`. */
  fix?: { start: number; end: number; text: string; code: string };
}

export interface CoachInput {
  /** Where it was written; sets what the reply may hold. */
  platform: string;
  visibility: 'public' | 'private';
  /** The review's language where it is known; the draft's own is read from the draft. */
  lang?: string;
  review: {
    author?: string;
    /** 1–5, or null without a rating. */
    rating?: number | null;
    text: string;
    sentimentLabel?: SentimentLabel;
  };
  reply: string;
  /** Earlier replies on the same listing, newest first. */
  recentReplies?: readonly string[];
  me?: { name?: string };
  /** The workspace's own phone numbers and addresses: never taken for a customer's. */
  ownContacts?: readonly string[];
  /** The platform's limit where the connection states one; else the policy's. */
  limit?: { max: number; unit: LengthUnit };
}

export interface CoachRule {
  id: RuleId;
  /** The reply languages the rule can read, or `any` where it needs none. */
  languages: readonly string[] | 'any';
  check(input: CoachInput, draft: Draft): Finding[];
}
