import { isDeepStrictEqual } from 'node:util';
import { defaultScoringSettings, type ScoringSettings } from '@/lib/scoring/settings';
import { signals } from '@/lib/scoring/signals/registry';
import type { ScoringOverrides } from '@/lib/workspace/schema';

function differing<T extends object>(values: T, defaults: T): Partial<T> | undefined {
  const entries = Object.entries(values).filter(([key, value]) => !isDeepStrictEqual(value, Reflect.get(defaults, key)));
  return entries.length > 0 ? (Object.fromEntries(entries) as Partial<T>) : undefined;
}

/** What of the settings is worth keeping: only what differs from the defaults and from the signals' own points. */
export function overridesOf(settings: ScoringSettings): ScoringOverrides {
  const own = new Map(signals.map(({ id, points }) => [id, points]));
  const changed = Object.entries(settings.weights.signals).filter(([id, points]) => own.get(id) !== points);
  const { hoursPerPoint, replyWindowDays } = defaultScoringSettings;
  const kept: ScoringOverrides = {
    weights: differing({ ...settings.weights, signals: Object.fromEntries(changed) }, defaultScoringSettings.weights),
    bands: differing(settings.bands, defaultScoringSettings.bands),
    themes: differing(settings.themes, defaultScoringSettings.themes),
    ...(settings.hoursPerPoint !== hoursPerPoint && { hoursPerPoint: settings.hoursPerPoint }),
    ...(settings.replyWindowDays !== replyWindowDays && { replyWindowDays: settings.replyWindowDays }),
  };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as ScoringOverrides;
}
