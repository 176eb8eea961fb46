import { describe, expect, it } from 'vitest';
import { useModel } from '@/lib/scoring/sentiment/load-model';
import { unpackModel } from '@/lib/scoring/sentiment/model-format';
import { clauses, readSentiment } from '@/lib/scoring/sentiment/read-sentiment';
import type { Row } from '@/scripts/train/read-rows';
import { sources, type Source } from '@/scripts/train/sources';
import { foldOf, folds } from '@/scripts/train/split';
import { foldModel, holdOut, shippedModel, type Corpus } from '@/scripts/train/train-model';
import { vectorise } from '@/scripts/train/vectorise';

const families = ['blitzer', 'amazon', 'yelp', 'zomato'];

/** Four sources that agree on "grumpf" and "wubble", each with a word that only itself uses. */
function tinyCorpus(): Corpus {
  const used: Source[] = families.map((family) => ({ file: family, lang: 'en', family, kind: 'product', labels: 'human', terms: 'open', licence: '', from: '' }));
  const rows: Row[] = [];
  used.forEach((_, source) => {
    for (let i = 0; i < 60; i++) {
      const negative = i % 2;
      const words = negative ? 'this was grumpf and' : 'this was wubble and';
      rows.push({ text: `${words} ${families[source] ?? ''}word again ${'really '.repeat(i % 4)}`, lang: 'en', source, negative, label: negative ? 'neg' : 'pos', trust: 1, criticality: undefined });
    }
  });
  return { rows, used, vectors: vectorise(rows, used, new Map(), () => true) };
}

/** How much more of a complaint the one word is than the other. */
function leaning(): number {
  const logit = (text: string) => {
    readSentiment(text, 'en');
    return clauses.logit[0] ?? 0;
  };
  return logit('it is grumpf') - logit('it is wubble');
}

const options = { seed: 3, features: 10_000, learns: () => true, report: () => undefined };

describe('training', () => {
  it('learns what several sources say, and the same bytes from the same seed', () => {
    const corpus = tinyCorpus();
    const { file } = shippedModel(corpus, holdOut(corpus, options), options);
    const again = tinyCorpus();
    expect(shippedModel(again, holdOut(again, options), options).file.equals(file)).toBe(true);
    useModel(unpackModel(file));
    expect(leaning()).toBeGreaterThan(0.05);
  });

  it('keeps no word that one source alone uses', () => {
    const corpus = tinyCorpus();
    useModel(unpackModel(shippedModel(corpus, holdOut(corpus, options), options).file));
    for (const family of families) expect(readSentiment(`${family}word`, 'en').evidence).toBe(0);
    expect(readSentiment('grumpf', 'en').evidence).toBeGreaterThan(0);
  });

  it('makes for each fold a model that never saw it', () => {
    const corpus = tinyCorpus();
    // one source says the opposite of the others, many times
    const liar = corpus.used.findIndex((source) => source.family === 'yelp');
    const more = corpus.rows.filter((row) => row.source === liar).flatMap((row) => Array.from({ length: 60 }, () => ({ ...row, negative: 1 - row.negative, label: row.label === 'neg' ? ('pos' as const) : ('neg' as const) })));
    const rows = [...corpus.rows.filter((row) => row.source !== liar), ...more];
    const misled: Corpus = { rows, used: corpus.used, vectors: vectorise(rows, corpus.used, new Map(), () => true) };
    const heldOut = holdOut(misled, options);
    const fold = (family: string) => folds.findIndex(({ families }) => families.includes(family));
    useModel(unpackModel(foldModel(misled, heldOut, fold('yelp'), options)));
    const without = leaning();
    useModel(unpackModel(foldModel(misled, heldOut, fold('zomato'), options)));
    expect(without).toBeGreaterThan(0);
    expect(leaning()).toBeLessThan(0);
  });

  it('holds out every source but our own exactly once', () => {
    const families = folds.flatMap((fold) => fold.families);
    expect(new Set(families).size).toBe(families.length);
    expect(sources.filter((source) => foldOf(source) < 0).map((source) => source.family)).toEqual(['own']);
  });
});
