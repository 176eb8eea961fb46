import { scoringLimits } from '@/lib/workspace/scoring-limits';
import type { ScoringValues } from '@/lib/workspace/schema';

/** A signal as the settings name it. */
export interface SignalChoice {
  id: string;
  /** What it adds unless told otherwise. */
  points: number;
  hardRisk: boolean;
}

/** What stands in the fields: by the path of the value, such as `weights.mood`, the words as they were typed. */
export type Draft = Record<string, string>;

const kinds = { 'weights.mood': 'points', 'weights.signalCap': 'points', 'weights.hardRiskFloor': 'points', 'bands.critical': 'band', 'bands.high': 'band', 'bands.medium': 'band', hoursPerPoint: 'hours', replyWindowDays: 'days' } as const;
export type FieldKind = keyof typeof scoringLimits;

export const kindOf = (path: string): FieldKind => (path in kinds ? kinds[path as keyof typeof kinds] : 'signal');
export const signalPath = (id: string) => `weights.signals.${id}`;

const reasons: Record<FieldKind, string> = { points: 'points_invalid', signal: 'signal_points_invalid', band: 'band_invalid', hours: 'hours_invalid', days: 'days_invalid' };

export function toDraft({ weights, bands, hoursPerPoint, replyWindowDays }: ScoringValues, signals: readonly SignalChoice[]): Draft {
  return {
    'weights.mood': String(weights.mood),
    'weights.signalCap': String(weights.signalCap),
    'weights.hardRiskFloor': String(weights.hardRiskFloor),
    ...Object.fromEntries(signals.map(({ id, points }) => [signalPath(id), String(weights.signals[id] ?? points)])),
    'bands.critical': String(bands.critical),
    'bands.high': String(bands.high),
    'bands.medium': String(bands.medium),
    hoursPerPoint: String(hoursPerPoint),
    replyWindowDays: String(replyWindowDays),
  };
}

/** The number in a field; null where none is, or one that the field cannot have. */
export function numberOf(draft: Draft, path: string): number | null {
  const kind = kindOf(path);
  const typed = (draft[path] ?? '').trim().replace(',', '.');
  const value = Number(typed);
  const { min, max } = scoringLimits[kind];
  if (typed === '' || !Number.isFinite(value) || value < min || value > max) return null;
  return kind === 'hours' || Number.isInteger(value) ? value : null;
}

/** The values, or per field the reason (of the `errors` messages) why there are none. */
export function readDraft(draft: Draft, signals: readonly SignalChoice[]): { values: ScoringValues | null; problems: Record<string, string> } {
  const problems: Record<string, string> = {};
  const number = (path: string) => {
    const value = numberOf(draft, path);
    if (value === null) problems[path] = reasons[kindOf(path)];
    return value ?? 0;
  };
  const values: ScoringValues = {
    weights: {
      mood: number('weights.mood'),
      signalCap: number('weights.signalCap'),
      hardRiskFloor: number('weights.hardRiskFloor'),
      signals: Object.fromEntries(signals.map(({ id, points }) => [id, { own: number(signalPath(id)), points }] as const).filter(([, { own, points }]) => own !== points).map(([id, { own }]) => [id, own])),
    },
    bands: { critical: number('bands.critical'), high: number('bands.high'), medium: number('bands.medium') },
    hoursPerPoint: number('hoursPerPoint'),
    replyWindowDays: number('replyWindowDays'),
  };
  const { critical, high, medium } = values.bands;
  const broken = (path: string) => path in problems;
  if (!broken('bands.high') && !broken('bands.critical') && high >= critical) problems['bands.high'] = 'band_high_order';
  if (!broken('bands.medium') && !broken('bands.high') && medium >= high) problems['bands.medium'] = 'band_medium_order';
  return { values: Object.keys(problems).length === 0 ? values : null, problems };
}

/** Whether both say the same, however it was typed. */
export function isSameDraft(a: Draft, b: Draft): boolean {
  return Object.keys({ ...a, ...b }).every((path) => a[path] === b[path] || (numberOf(a, path) !== null && numberOf(a, path) === numberOf(b, path)));
}
