import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ratingScales } from '@/lib/platforms/contract';
import type { ScoreInput } from '@/lib/scoring/score';
import type { Span } from '@/lib/scoring/span';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings as settings } from '@/lib/scoring/settings';
import { signals } from '@/lib/scoring/signals/registry';
import { themes } from '@/lib/scoring/themes/registry';

const signalIds = new Set(signals.map(({ id }) => id));
const themeIds = new Set(themes.map(({ id }) => id));

/** What holds for every score, whatever was said. */
function expectSound(input: ScoreInput): void {
  const score = scoreFeedback(input, settings);
  const length = input.text?.length ?? 0;
  const inside = ({ start, end }: Span) => Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;
  expect(Number.isInteger(score.priority) && score.priority >= 0 && score.priority <= 100).toBe(true);
  expect(score.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score.priority);
  expect(score.sentiment >= -1 && score.sentiment <= 1 && score.pNegative >= 0 && score.pNegative <= 1 && score.confidence >= 0 && score.confidence <= 1).toBe(true);
  for (const { words } of [...score.reasons, ...score.themes]) expect(words?.every(inside) ?? true).toBe(true);
  expect(score.signals.every((id) => signalIds.has(id)) && new Set(score.signals).size === score.signals.length).toBe(true);
  expect(score.themes.every(({ id }) => themeIds.has(id)) && new Set(score.themes.map(({ id }) => id)).size === score.themes.length).toBe(true);
  expect(score.hardRisk).toBe(signals.some(({ id, hardRisk }) => hardRisk && score.signals.includes(id)));
  if (score.hardRisk) expect(score.priority).toBeGreaterThanOrEqual(settings.weights.hardRiskFloor);
}

const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'tr', 'zh', 'ja', 'und', 'xx', '', 'EN-us'];
/** Words that the signals look for, so that random texts reach deep into them. */
const telling = fc.constantFrom(
  ...'refund lawyer charged twice allergic burnt never again promised followers crashes please add waiter Marco thank you idiots f*** c***s a** www.example.com +44 7700 900123 Telegram code 240k ? ?? why can I not no but , . ! : \n " “ ( ) 1,2 退款 闪退 傻逼 返金 届かない Kellner wäre schön wenn merci à gracias grazie bedankt 😡 😍 é ß İ ı ﬁ'.split(' '),
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0xd800, max: 0xdfff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
  fc.array(telling, { maxLength: 80 }).map((words) => words.join(' ')),
  fc.array(fc.oneof(telling, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 }).map((words) => words.join('')),
  fc.tuple(telling, telling, fc.integer({ min: 1, max: 60 })).map(([a, b, times]) => `${a} ${b} `.repeat(times)),
  fc.constantFrom('constructor', '__proto__', 'toString ?', 'hasOwnProperty'),
);

describe('scoring any text', () => {
  it('never throws, adds up, and points inside the text', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.option(hostile, { nil: undefined }),
        fc.option(fc.record({ value: fc.oneof(fc.integer({ min: -1, max: 11 }), fc.double()), scale: fc.constantFrom(...ratingScales) }), { nil: undefined }),
        fc.option(fc.oneof(fc.constantFrom(...languages), fc.string()), { nil: undefined }),
        fc.constantFrom('review' as const, 'survey_response' as const),
        (text, title, rating, lang, kind) => expectSound({ text, title, rating, lang, kind }),
      ),
      { numRuns: 400 },
    );
  });

  it('says the same of the same text, whatever was read before', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        const first = scoreFeedback({ text, kind: 'review' }, settings);
        scoreFeedback({ text: other, kind: 'review' }, settings);
        expect(scoreFeedback({ text, kind: 'review' }, settings)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});

describe('scoring long texts', () => {
  const megabyte = 1_048_576;
  const filled = (unit: string, length = megabyte) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const ordinary = filled('The room was fine, though the shower ran cold twice and the waiter forgot our soup. ', 32_000);
  let yardstick = Infinity;

  const elapsed = (input: ScoreInput) => {
    const started = performance.now();
    scoreFeedback(input, settings);
    return performance.now() - started;
  };

  beforeAll(() => {
    for (let i = 0; i < 5; i++) yardstick = Math.min(yardstick, elapsed({ text: ordinary, kind: 'review' }));
  });

  it.each<[name: string, text: string]>([
    ['a megabyte of words', filled('terrible food and rude staff, I want my money back. ')],
    ['a megabyte without a space', filled('a')],
    ['a megabyte of one sentence', filled('and then we waited and ')],
    ['a megabyte of gaps that never close', filled('please would you if it could be the ')],
    ['a megabyte of capitals', filled('Marco And Anna From The ')],
    ['a megabyte of numbers', filled('240 1,2 077 ')],
    ['a megabyte of signs', filled('客服不退款还骂人')],
    ['a megabyte of line breaks', filled('\n')],
    ['a megabyte of stars', filled('*')],
    ['masked words', filled('f**k c*** a@s* ')],
    ['a link as long as the text', `www.${filled('a', megabyte - 4)}`],
    ['100,000 question marks', '?'.repeat(100_000)],
    ['100,000 questions', 'why? '.repeat(100_000)],
    ['an open question', `can you ${filled('tell me and ', 100_000)}?`],
    ['10,000 emoji', '😡'.repeat(10_000)],
    ['families of emoji', '👨‍👩‍👧‍👦'.repeat(5_000)],
    ['lone surrogates', '\ud83d'.repeat(100_000)],
    ['the wrong halves', '\ude21\ud83d'.repeat(50_000)],
    ['letters under a heap of accents', filled('e\u0301\u0302\u0303\u0304', 200_000)],
    ['one phrase over and over', 'thank you so much, our waiter was wonderful. '.repeat(20_000)],
    ['drawn-out letters', filled('soooooooooooo baaaaaaaaaad ')],
    ['zeros', '\0'.repeat(100_000)],
  ])('bears %s', (_name, text) => {
    const input: ScoreInput = { text, kind: 'review', rating: { value: 1, scale: 'stars5' } };
    expectSound(input);
    // at most what the part that is read costs, many times over, and a pass over the rest
    expect(elapsed(input)).toBeLessThan(40 * yardstick + 400);
  });

  it('costs no more per letter as a text grows', () => {
    const time = (length: number) => Math.min(...Array.from({ length: 3 }, () => elapsed({ text: filled('would you please add it, my followers and I waited and waited. ', length), kind: 'review' })));
    time(4_000);
    expect(time(megabyte)).toBeLessThan(12 * time(32_000) + 250);
  });
});
