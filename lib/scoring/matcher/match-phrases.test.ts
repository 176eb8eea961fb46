import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases } from '@/lib/scoring/matcher/compile-phrases';
import type { Phrases } from '@/lib/scoring/matcher/phrases';
import { hits, matchPhrases } from '@/lib/scoring/matcher/match-phrases';
import { maxTokens, tokens } from '@/lib/scoring/matcher/tokenise';

function found(phrases: Phrases, text: string, lang = 'en'): string[] {
  const matcher = compilePhrases([{ phrases }], lang);
  matchPhrases(matcher, text);
  return Array.from({ length: hits.count }, (_, i) => (hits.negated[i] ? '!' : '') + text.slice(tokens.start[hits.from[i] ?? 0] ?? 0, tokens.end[(hits.to[i] ?? 1) - 1] ?? 0));
}

describe('phrases', () => {
  it('finds words and stems whatever their case, accents and apostrophes', () => {
    expect(found({ en: ['didnt arrive', 'refund*'] }, 'It DIDN’T arrive, I want REFUNDS')).toEqual(['DIDN’T arrive', 'REFUNDS']);
    expect(found({ de: ['ärger*', 'straße'] }, 'Aerger in der STRASSE, viel ärgerlich', 'de')).toEqual(['Aerger', 'STRASSE', 'ärgerlich']);
    expect(found({ fr: ['hôtel sale'] }, "L'hotel sale", 'fr')).toEqual(['hotel sale']);
  });
  it('knows choices, parts that may be missing, gaps and numbers', () => {
    const phrases = { en: ['(want|need) [my] money ~2 back', 'charged (twice|two times|# times)', 'waited # (days|weeks)'] };
    expect(found(phrases, 'I want money right back. Charged 3 times! charged two times; waited 12 weeks')).toEqual(['want money right back', 'Charged 3 times', 'charged two times', 'waited 12 weeks']);
    expect(found(phrases, 'I want my money for no reason at all back')).toEqual([]);
    expect(found({ en: ['error 500', '# views'] }, '500 views')).toEqual(['500 views']);
  });
  it('never reaches across the end of a sentence', () => {
    expect(found({ en: ['fire ~5 alarm'] }, 'They should fire him. The alarm is loud')).toEqual([]);
  });
  it('marks what a "no" turns round, within its clause, and "not only" is no "no"', () => {
    const phrases = { en: ['rude'], de: ['unhöflich'] };
    expect(found(phrases, 'nobody was rude')).toEqual(['!rude']);
    expect(found(phrases, 'No, he was rude')).toEqual(['rude']);
    expect(found(phrases, 'not only rude but late')).toEqual(['rude']);
    expect(found(phrases, 'Niemand war unhöflich', 'de')).toEqual(['!unhöflich']);
  });
  it('holds to the start, the end and the question', () => {
    expect(found({ en: ['^open'] }, 'Open today. We open')).toEqual(['Open']);
    expect(found({ en: ['avoid $'] }, 'Avoid it. Just avoid!')).toEqual(['avoid']);
    expect(found({ en: ['when ~4 open?'] }, 'When do you open? When you open.')).toEqual(['When do you open']);
  });
  it('reads signs one by one', () => {
    expect(found({ zh: ['要~2退款'] }, '我要求退款！', 'zh')).toEqual(['要求退款']);
    expect(found({ ja: ['返金'] }, '返金してください', 'ja')).toEqual(['返金']);
    expect(found({ zh: ['小哥~3(热情|很好)'] }, '小哥今天很热情', 'zh')).toEqual(['小哥今天很热情']);
  });
  it('lets a sign for “no” turn round only what follows at once', () => {
    expect(found({ zh: ['拉肚子'] }, '没有拉肚子', 'zh')).toEqual(['!拉肚子']);
    expect(found({ zh: ['拉肚子'] }, '不新鲜拉肚子', 'zh')).toEqual(['拉肚子']);
  });
  it('looks for phrases of the text’s language only, for all where it is undecided', () => {
    const phrases = { en: ['die'], de: ['sterben'] };
    expect(found(phrases, 'die Leute', 'de')).toEqual([]);
    expect(found(phrases, 'sterben, die', 'und')).toEqual(['sterben', 'die']);
  });
  it('reads drawn-out words', () => {
    expect(found({ en: ['so rude', 'cool'] }, 'sooooo ruuuude, cooooool')).toEqual(['sooooo ruuuude', 'cooooool']);
    expect(found({ en: ['bbb', 'word b'] }, 'the BBB')).toEqual(['BBB']);
  });
  it('names the phrase with a slip', () => {
    expect(() => compilePhrases([{ phrases: { en: ['(a|b'] } }], 'en')).toThrow('(a|b');
    expect(() => compilePhrases([{ phrases: { en: ['ab*'] } }], 'en')).toThrow('too short');
  });
  it('takes any text', () => {
    const matcher = compilePhrases([{ phrases: { en: ['a ~3 b', 'fire*'] } }], 'en');
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      matchPhrases(matcher, text);
      for (let i = 0; i < tokens.count; i++) expect(tokens.end[i]).toBeGreaterThan(tokens.start[i] ?? -1);
    }));
    matchPhrases(matcher, 'a '.repeat(500_000));
    expect(tokens.count).toBeLessThanOrEqual(maxTokens);
    matchPhrases(matcher, '😀'.repeat(10_000));
    matchPhrases(matcher, '\ud800'.repeat(10_000));
    expect(hits.count).toBe(0);
  });
});
