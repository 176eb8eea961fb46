import type { Reason } from '@/lib/scoring/score';
import type { Span } from '@/lib/scoring/span';
import type { ScoringSettings } from '@/lib/scoring/settings';

export interface Contribution {
  code: string;
  points: number;
  hardRisk: boolean;
  words?: Span[];
}

export interface Prioritised {
  /** Whole number 0–100. */
  priority: number;
  reasons: Reason[];
  hardRisk: boolean;
}

const whole = (value: number) => (Number.isFinite(value) ? Math.round(value) : 0);

/**
 * Mood plus signals, with their caps; what takes away (spam) after what adds; then the hard-risk floor, above which the rest of the scale
 * keeps their order; then the ceiling of 100. Whatever a cap takes away is taken from the reasons themselves, so that they always add up
 * to the number shown.
 */
export function prioritise(mood: Contribution, signals: readonly Contribution[], settings: Pick<ScoringSettings, 'weights'>): Prioritised {
  const { signalCap, hardRiskFloor } = settings.weights;
  const reasons: Reason[] = [];
  let priority = Math.min(100, Math.max(0, whole(mood.points)));
  reasons.push(reasonOf(mood, priority));

  let left = Math.min(signalCap, 100 - priority);
  let hardRisk = mood.hardRisk;
  // The heaviest first: where the cap bites, the lesser ones are shortened.
  for (const signal of [...signals].sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1))) {
    const given = whole(signal.points);
    const points = given >= 0 ? Math.min(left, given) : -Math.min(priority, -given);
    left -= Math.max(0, points);
    priority += points;
    hardRisk ||= signal.hardRisk;
    reasons.push(reasonOf(signal, points));
  }
  const lifted = hardRiskFloor + Math.round(((100 - hardRiskFloor) * priority) / 100);
  if (hardRisk && priority < lifted) {
    reasons.push({ code: 'hard_risk_floor', points: lifted - priority });
    priority = lifted;
  }
  reasons.sort((a, b) => b.points - a.points);
  return { priority, reasons, hardRisk };
}

function reasonOf({ code, words }: Contribution, points: number): Reason {
  return words && words.length > 0 ? { code, points, words } : { code, points };
}

export const bands = ['critical', 'high', 'medium', 'low'] as const;
export type Band = (typeof bands)[number];

export function bandOf(priority: number, settings: Pick<ScoringSettings, 'bands'>): Band {
  const { critical, high, medium } = settings.bands;
  if (priority >= critical) return 'critical';
  if (priority >= high) return 'high';
  return priority >= medium ? 'medium' : 'low';
}
