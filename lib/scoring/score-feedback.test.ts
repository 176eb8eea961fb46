import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import messages from '@/app/_messages/en/scoring.json';
import { ratingScales } from '@/lib/platforms/contract';
import { readMood } from '@/lib/scoring/read-mood';
import { ratingGrades, scoreFeedback, textMoods } from '@/lib/scoring/score-feedback';
import type { ScoreInput } from '@/lib/scoring/score';
import { defaultScoringSettings as settings } from '@/lib/scoring/settings';
import { signals } from '@/lib/scoring/signals/registry';

const review = (text: string | undefined, stars?: number, more: Partial<ScoreInput> = {}) =>
  scoreFeedback({ text, kind: 'review', rating: stars === undefined ? undefined : { value: stars, scale: 'stars5' }, ...more }, settings);

describe('scoring', () => {
  it('ranks the unhappy first', () => {
    const order = [
      review('Terrible. The food was awful and the waiter rude.', 1),
      review('The food was bad.', 2),
      review('It was okay.', 3),
      review('Nice place.', 4),
      review('Wonderful, we loved it!', 5),
    ].map(({ priority }) => priority);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(5);
  });

  it('says why, in numbers that add up and words that stand in the text', () => {
    const text = 'Terrible. The food was awful and the waiter rude.';
    const { priority, reasons, label, scorer } = review(text, 1);
    expect([label, scorer]).toEqual(['neg', 'heed']);
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(priority);
    expect(reasons[0]?.code).toBe('one_star_negative_text');
    const carried = readMood(text, 'en').words(6).filter(({ tone }) => tone === 'neg').map(({ start, end }) => text.slice(start, end)).join(' ');
    for (const word of ['Terrible', 'awful', 'rude']) expect(carried).toContain(word);
  });

  it('reads other languages as well, and says where it could not', () => {
    const found = review('Das Essen war die reinste Katastrophe und der Kellner unfreundlich.', 1);
    expect(found).toMatchObject({ lang: 'de', label: 'neg' });
    expect(found.reasons[0]?.code).toBe('one_star_negative_text');
    expect(review('¶ 17', 1).reasons[0]?.code).toBe('one_star_unread_text');
    expect(review('Die Bedienung war wirklich sehr nett und das Essen auch.', 5).label).toBe('pos');
  });

  it('takes the language that the platform states', () => expect(review('Supar', 5, { lang: 'en-GB' }).lang).toBe('en'));

  it('reads emoji in any language', () => expect(review('Das war nichts 😡😡').pNegative).toBeGreaterThan(review('Das war was 😍😍').pNegative));

  it('calls a stars-only item by its stars', () => {
    expect([review(undefined, 1).label, review('', 3).label, review(' ', 5).label]).toEqual(['neg', 'neu', 'pos']);
    expect(review(undefined, 1).reasons[0]?.code).toBe('one_star_no_text');
    expect(review(undefined).priority).toBeLessThan(settings.bands.medium);
  });

  it('does not take an NPS 3 for three stars', () => {
    const nps = scoreFeedback({ kind: 'survey_response', rating: { value: 3, scale: 'nps' } }, settings);
    expect(nps.priority).toBeGreaterThan(review(undefined, 3).priority);
    expect(nps.reasons[0]?.code).toBe('low_rating_no_text');
  });

  it('reads the title as well', () => expect(review('', undefined, { title: 'Awful, terrible, rude' }).label).toBe('neg'));

  it('sees both sides', () => expect(review('The staff were wonderful and kind. The room was horrible and dirty.', 3).label).toBe('mixed'));

  it('has a sentence for every reason it can give', () => {
    const codes = ratingGrades.flatMap((grade) => textMoods.map((mood) => `${grade}_${mood}`));
    expect(Object.keys(messages.reason)).toEqual(expect.arrayContaining([...codes, 'question', 'good_rating_bad_text', 'bad_rating_good_text', 'hard_risk_floor']));
  });

  it('takes the points of a signal from the settings', () => {
    const input: ScoreInput = { text: 'Can I bring my dog?', kind: 'review' };
    const points = (own: Record<string, number>) => scoreFeedback(input, { ...settings, weights: { ...settings.weights, signals: own } }).reasons.find(({ code }) => code === 'question')?.points;
    expect([points({}), points({ question: 20 })]).toEqual([signals.find(({ id }) => id === 'question')?.points, 20]);
  });

  it('never throws and always adds up, for any text and rating', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 200 }), fc.array(fc.integer({ min: 0xd800, max: 0xdfff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)), fc.constantFrom('constructor good', '__proto__ bad', 'hasOwnProperty awful'));
    fc.assert(
      fc.property(text, fc.option(text, { nil: undefined }), fc.option(fc.record({ value: fc.double(), scale: fc.constantFrom(...ratingScales) }), { nil: undefined }), fc.option(fc.string(), { nil: undefined }), (body, title, rating, lang) => {
        const score = scoreFeedback({ text: body, title, rating, lang, kind: 'message' }, settings);
        expect(score.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score.priority);
        expect(score.sentiment).toBeGreaterThanOrEqual(-1);
        expect(score.sentiment).toBeLessThanOrEqual(1);
        expect(score.pNegative >= 0 && score.pNegative <= 1).toBe(true);
        for (const { words } of score.reasons) for (const { start, end } of words ?? []) expect(start >= 0 && start < end && end <= body.length).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, string]>([
    ['1 MB of words', 'terrible food and rude staff. '.repeat(35_000)],
    ['1 MB without a space', 'a'.repeat(1_048_576)],
    ['1 MB of question marks', '? '.repeat(524_288)],
    ['10,000 emoji', '😡'.repeat(10_000)],
    ['lone surrogates', '\ud83d'.repeat(100_000)],
  ])('stays quick on %s', (_name, text) => {
    const started = performance.now();
    const score = review(text, 1);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(score.label).toBe('neg');
  });

  it('hears what is asked for at the end of a very long text', () => {
    const filler = 'we walked on and on along the shore that day. '.repeat(2000);
    expect(review(filler).signals).not.toContain('refund_request');
    expect(review(`${filler} I want my money back.`).signals).toContain('refund_request');
  });
});
