import type { ContextId } from '@/lib/scoring/contexts';
import type { Evidence } from '@/lib/scoring/signals/signal';

export interface FoundTheme {
  id: string;
  context?: ContextId;
  evidence: Evidence;
}

/** The most themes that one item is given: the weightiest. */
export const maxThemes = 3;

const hintWeight = 0.5;
/** A single hint is enough where nothing weighs more. */
const leastFirst = 0.5;
const leastFurther = 1;
const shareOfFirst = 0.5;
/** Said again and again it is still one theme. */
const mostWeight = 3;
const outOfContext = 0.4;

function weigh({ context, evidence }: FoundTheme, about: (context: ContextId) => number): number {
  const hints = evidence.hints.filter((hint) => !evidence.phrases.some(({ start, end }) => start <= hint.start && hint.end <= end));
  const weight = Math.min(mostWeight, evidence.phrases.length + hints.length * hintWeight);
  return context === 'software' && about('software') === 0 ? weight * outOfContext : weight;
}

/** What a text is mainly about, the weightiest first: of all that it touches, what is said most of and what comes first. */
export function weighThemes(found: readonly FoundTheme[], about: (context: ContextId) => number): FoundTheme[] {
  const weighed = found.map((theme) => ({ theme, weight: weigh(theme, about) })).sort((a, b) => b.weight - a.weight);
  const first = weighed[0]?.weight ?? 0;
  return weighed
    .filter(({ weight }, place) => (place === 0 ? weight >= leastFirst : weight >= leastFurther && weight >= first * shareOfFirst))
    .slice(0, maxThemes)
    .map(({ theme }) => theme);
}
