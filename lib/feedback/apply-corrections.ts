import { z } from 'zod';
import { prioritise } from '@/lib/scoring/priority';
import type { Score, ScoredTheme, SentimentLabel } from '@/lib/scoring/score';
import { severityOf } from '@/lib/scoring/score-feedback';
import type { ScoringSettings } from '@/lib/scoring/settings';

/** What a person says instead of the scorer. */
export const correctionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sentiment'), meant: z.object({ label: z.enum(['neg', 'neu', 'pos', 'mixed']) }) }),
  z.object({ kind: z.literal('theme'), meant: z.object({ themes: z.array(z.string().max(60)).max(20) }) }),
  z.object({ kind: z.literal('urgency'), meant: z.object({ urgency: z.literal('not_urgent') }) }),
]);
export type CorrectionSaid = z.infer<typeof correctionSchema>;

/** The code of the reason that makes up for what a person took away or added. */
export const correctedReason = 'corrected_by_person';

/** A probability of a complaint that is typical of each label, and the range in which the scorer's own may stay. */
const moods: Record<SentimentLabel, { from: number; to: number; typical: number }> = {
  neg: { from: 0.6, to: 1, typical: 0.85 },
  mixed: { from: 0.15, to: 0.9, typical: 0.55 },
  neu: { from: 0.3, to: 0.6, typical: 0.45 },
  pos: { from: 0, to: 0.3, typical: 0.1 },
};

/**
 * The score with what people said laid over it, the oldest first; the last word on a matter counts. The mood's points move with a corrected
 * label, `not_urgent` takes an item below the `medium` band and off the list of hard risks. A reason of its own (perhaps below zero) keeps
 * the points adding up to `priority`. Without corrections the score is given back as it is.
 */
export function applyCorrections(score: Score, corrections: readonly CorrectionSaid[], settings: ScoringSettings): Score {
  let { label, pNegative, themes, priority, hardRisk } = score;
  let notUrgent = false;
  for (const correction of corrections) {
    if (correction.kind === 'sentiment') label = correction.meant.label;
    else if (correction.kind === 'theme') themes = themesOf(correction.meant.themes, score.themes, settings);
    else notUrgent = true;
  }
  const { from, to, typical } = moods[label];
  if (label !== score.label && (pNegative < from || pNegative > to)) pNegative = typical;
  if (pNegative !== score.pNegative) priority = moved(score, pNegative, settings);
  if (notUrgent) {
    hardRisk = false;
    priority = Math.min(priority, settings.bands.medium - 1);
  }
  const sentiment = pNegative === score.pNegative ? score.sentiment : 1 - 2 * pNegative;
  const spoken = notUrgent || label !== score.label;
  const reasons = spoken ? [...score.reasons, { code: correctedReason, points: priority - score.priority }] : score.reasons;
  return { ...score, label, pNegative, sentiment, themes, priority, hardRisk, reasons };
}

/** What the scorer found of a theme stays; one that a person added says of it what the whole item says, as nobody has said more. */
function themesOf(ids: readonly string[], found: readonly ScoredTheme[], { themes: { merged } }: ScoringSettings): ScoredTheme[] {
  return [...new Set(ids.map((id) => merged[id] ?? id))].map((id) => found.find((theme) => theme.id === id) ?? { id, polarity: 'neu' });
}

/** The priority with the mood of another label: the mood's own points move, those of signals stay, and the floor is laid under it again. */
function moved(score: Score, pNegative: number, { weights }: ScoringSettings): number {
  const shift = Math.round(weights.mood * (severityOf(logitOf(pNegative)) - severityOf(logitOf(score.pNegative))));
  const lifted = score.reasons.reduce((sum, { code, points }) => sum + (code === 'hard_risk_floor' ? points : 0), 0);
  return prioritise({ code: 'corrected', points: score.priority - lifted + shift, hardRisk: score.hardRisk }, [], { weights }).priority;
}

function logitOf(pNegative: number): number {
  const p = Math.min(0.999, Math.max(0.001, pNegative));
  return Math.log(p / (1 - p));
}
