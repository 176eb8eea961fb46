import type { ContextId } from '@/lib/scoring/contexts';
import type { Span } from '@/lib/scoring/span';
import type { Evidence } from '@/lib/scoring/signals/signal';

export interface FoundTheme {
  id: string;
  homes?: readonly ContextId[];
  evidence: Evidence;
}

/** The places that tell what a text is about. */
export interface About {
  id: ContextId;
  words: readonly Span[];
}

/** The most themes that one item is given: the weightiest. */
export const maxThemes = 3;

const hintWeight = 0.5;
/** A hint in a text about something else: “cold” in one about a phone. */
const strayHintWeight = 0.15;
/** Words of software in a text that names none. */
const softwareElsewhere = { phrase: 0.5, hint: 0.2 };
/** Said again and again it is still one theme. */
const mostWeight = 3;
/** A single hint is enough where nothing weighs more. */
const leastFirst = 0.5;
const leastSecond = 1;
const leastThird = 1.5;
const shareOfFirst = 0.5;
/** Of a meal or a stay, people go through several things, one clause each. */
const severalAt: readonly ContextId[] = ['food', 'place'];
const several = { leastThird: 1, shareOfFirst: 0.33 };
/** From so many words on, a text that speaks of nothing narrower speaks of its subject. */
const wordsOfSubject = 2;
const subjectWeight = 1;

/** What a text is about as a whole says the general theme of it. */
const subjects: Partial<Record<ContextId, string>> = { thing: 'product_quality', food: 'food_quality', place: 'ambience_facilities', care: 'service_staff' };
/** Of a thing without software, “easy to set up” and “stopped working” speak of the thing. */
const softwareThemes = ['app_usability', 'app_performance', 'app_crash'];

/** Of two so close, the lesser only says the same again. */
const akin = [
  ['app_performance', 'app_usability'],
  ['app_crash', 'app_performance'],
  ['service_staff', 'support_contact'],
  ['delivery', 'booking_ordering'],
];

interface Weighed {
  theme: FoundTheme;
  weight: number;
}

const within = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
const start = ({ theme: { evidence } }: Weighed) => Math.min(evidence.phrases[0]?.start ?? Infinity, evidence.hints[0]?.start ?? Infinity);

/**
 * What a text is mainly about, the weightiest first: phrases weigh 1, hints half or less, up to 3 in all. The weightiest needs a hint, the
 * second a phrase's weight, the third one and a half, both half of the first's; less where several belong together. `about` lists all contexts, also those without a word.
 */
export function weighThemes(found: readonly FoundTheme[], about: readonly About[]): FoundTheme[] {
  const wordsOf = (id: ContextId) => about.find((context) => context.id === id)?.words ?? [];
  const most = about.reduce((first, other) => (other.words.length > first.words.length ? other : first), about[0] ?? { id: 'thing', words: [] });
  const weighed: Weighed[] = found.map((theme) => ({ theme, weight: weigh(theme, most, wordsOf) }));

  const add = (id: string, words: readonly Span[], weigh: (before: number) => number) => {
    let entry = weighed.find(({ theme }) => theme.id === id);
    if (!entry) weighed.push((entry = { theme: { id, evidence: { phrases: [], hints: [...words] } }, weight: 0 }));
    entry.weight = weigh(entry.weight);
  };
  const things = wordsOf('thing');
  if (things.length > 0 && wordsOf('software').length === 0) {
    const lent = found.filter(({ id }) => softwareThemes.includes(id)).reduce((sum, { evidence }) => sum + evidence.phrases.length + evidence.hints.length * hintWeight, 0);
    if (lent > 0) add('product_quality', things, (before) => before + lent / 2);
  }
  const subject = subjects[most.id];
  if (subject && most.words.length >= wordsOfSubject) add(subject, most.words, (before) => Math.max(before, subjectWeight));

  weighed.sort((a, b) => b.weight - a.weight || start(a) - start(b));
  const first = weighed[0]?.weight ?? 0;
  const isOneOfSeveral = ({ homes }: FoundTheme) => most.words.length > 0 && severalAt.includes(most.id) && homes?.includes(most.id) === true;
  const kept: string[] = [];
  return weighed
    .filter(({ theme, weight }) => {
      const one = isOneOfSeveral(theme);
      const enough = kept.length === 1 ? leastSecond : one ? several.leastThird : leastThird;
      const least = kept.length === 0 ? leastFirst : Math.max(first * (one ? several.shareOfFirst : shareOfFirst), enough);
      if (kept.length >= maxThemes || weight < least || akin.some((pair) => pair.includes(theme.id) && pair.some((other) => kept.includes(other)))) return false;
      kept.push(theme.id);
      return true;
    })
    .map(({ theme }) => theme);
}

function weigh({ homes, evidence }: FoundTheme, most: About, wordsOf: (id: ContextId) => readonly Span[]): number {
  const hints = evidence.hints.filter((hint) => !evidence.phrases.some((phrase) => within(hint, phrase))).length;
  let phrase = 1;
  let hint = hintWeight;
  if (homes) {
    const own = Math.max(...homes.map((id) => wordsOf(id).length));
    if (!homes.includes(most.id) && most.words.length > own) hint = strayHintWeight;
    if (homes.includes('software') && own === 0) ({ phrase, hint } = softwareElsewhere);
  }
  return Math.min(mostWeight, evidence.phrases.length * phrase + hints * hint);
}
