import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortReviews } from '@/lib/scoring/language/fixtures/short-reviews';
import { identifyLanguage } from '@/lib/scoring/language/identify-language';

const langOf = (text: string) => identifyLanguage(text).lang;

describe('the language of a text', () => {
  it('knows the languages of short reviews, nineteen times out of twenty', () => {
    const texts = Object.entries(shortReviews).flatMap(([lang, list]) => list.map((text) => ({ lang, text })));
    const wrong = texts.filter(({ lang, text }) => langOf(text) !== lang);
    expect(texts.length).toBeGreaterThan(200);
    expect(wrong.length / texts.length).toBeLessThan(0.05);
  });

  it.each(Object.entries(shortReviews))('is always right where there is more to read: %s', (lang, list) => {
    const guess = identifyLanguage(list.join(' '));
    expect(guess.lang).toBe(lang);
    expect(guess.confidence).toBeGreaterThan(0.8);
  });

  it('reads capitals, typographic and decomposed letters alike', () => {
    for (const text of ['ÇOK GÜZEL, TEŞEKKÜRLER', 'İade etmek istiyorum, ürün kırık geldi'.normalize('NFD')]) expect(langOf(text)).toBe('tr');
    expect(langOf('Personnel très désagréable, dîner raté'.normalize('NFD'))).toBe('fr');
    expect(langOf('MÂNCARE FOARTE BUNĂ ȘI IEFTINĂ, MULȚUMESC')).toBe('ro');
    expect(langOf('l’appli ne s’ouvre pas')).toBe('fr');
  });

  it('gives a mixed text the language of most of it', () => {
    const german = 'Wir haben sehr lange auf das Essen gewartet und es war leider kalt. ';
    const english = 'We waited for a very long time and the food was cold. ';
    expect(langOf(german.repeat(3) + english)).toBe('de');
    expect(langOf(english + german.repeat(5))).toBe('de');
    expect(langOf(german + english.repeat(6))).toBe('en');
    expect(langOf('すごくいい Great!')).toBe('ja');
    expect(langOf('The place next to 東京駅 was lovely and the staff kind')).toBe('en');
  });

  it('does not read addresses and handles', () => {
    expect(langOf('https://www.the-shop.example/what-we-have')).toBe('und');
    expect(langOf('@theonlythingthatweknow')).toBe('und');
    expect(langOf('Schreiben Sie an the-right-one@what-is-this.example, danke')).toBe('de');
  });

  it.each(['', ' ', '\n\t', '10/10', '12345', '👍👍', '❤️‍🔥', '…!?', '\u200d\ufe0f', '\ud83d', '-', "'"])('does not guess where there is nothing to read: %j', (text) =>
    expect(identifyLanguage(text)).toEqual({ lang: 'und', confidence: 0 }),
  );

  it('finds the letters behind ten thousand emoji', () => {
    expect(langOf('🎉'.repeat(10_000))).toBe('und');
    expect(langOf(`${'🎉'.repeat(10_000)} Das Essen war leider kalt und niemand hat sich entschuldigt. ${'🎉'.repeat(10_000)}`)).toBe('de');
  });

  it('never throws, is the same each time, and gives a code and a probability', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }), fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 }).map((units) => String.fromCharCode(...units)));
    fc.assert(
      fc.property(anything, (text) => {
        const guess = identifyLanguage(text);
        expect(guess.lang).toMatch(/^([a-z]{2}|und)$/);
        expect(guess.confidence).toBeGreaterThanOrEqual(0);
        expect(guess.confidence).toBeLessThanOrEqual(1);
        expect(guess.lang === 'und').toBe(guess.confidence === 0);
        expect(identifyLanguage(text)).toEqual(guess);
      }),
      { numRuns: 500 },
    );
  });

  it('takes no longer for a megabyte than for a page', () => {
    for (const unit of ['a', 'ab ', 'é', '\u0301', '@', '🎉', '中', '\ud800', "'"]) {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const started = performance.now();
      identifyLanguage(text);
      expect(performance.now() - started).toBeLessThan(200);
    }
  });
});
