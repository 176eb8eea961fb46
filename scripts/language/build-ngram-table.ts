// node scripts/run.mjs scripts/language/build-ngram-table.ts PATH/TO/node_modules/eld
// Writes lib/scoring/language/ngram-table.ts from the n-gram weights that the package `eld` ships (Apache-2.0).
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { ngramLanguages } from '@/lib/scoring/language/ngram-languages';
import { packNgrams, type Ngram } from './pack-ngrams';

const packageSchema = z.object({ name: z.literal('eld'), version: z.string(), license: z.string() });
const dictionarySchema = z.object({ dictionary: z.array(z.string()) });
const weightsSchema = z.object({ ngramsData: z.object({ languages: z.record(z.string(), z.string()), ngrams: z.record(z.string(), z.record(z.string(), z.number())) }) });

/** The package leaves this much out of every weight. */
const leftOut = 53;
/** Weights are kept in fifteen steps of this size. */
const step = 15;

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node scripts/run.mjs scripts/language/build-ngram-table.ts PATH/TO/node_modules/eld');
  process.exit(2);
}
const load = async (file: string): Promise<unknown> => import(pathToFileURL(path.resolve(folder, file)).href);
const { version, license } = packageSchema.parse(JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')));
const { dictionary } = dictionarySchema.parse(await load('src/dictionary.js'));
const { ngramsData } = weightsSchema.parse(await load('src/ngrams/small.js'));

// The package writes each byte beyond ASCII as one character of this list, some of them more than once; ASCII letters stand for themselves.
const byteOf = new Map<string, number>();
dictionary.forEach((sign, byte) => {
  if (byte >= 0x80 && sign !== ' ') byteOf.set(sign, byte);
});
for (const letter of "abcdefghijklmnopqrstuvwxyz'`") byteOf.set(letter, letter.charCodeAt(0));

const places = new Map<string, number>(ngramLanguages.map((lang, place) => [lang, place]));
const ngrams: Ngram[] = [];
for (const [written, weights] of Object.entries(ngramsData.ngrams)) {
  const bytes: number[] = [];
  for (const sign of written.trim()) bytes.push(byteOf.get(sign) ?? -1);
  if (bytes.includes(-1) || bytes.length === 0 || bytes.length > 4) continue;
  const levels: Ngram['levels'] = [];
  for (const [id, weight] of Object.entries(weights)) {
    const place = places.get(ngramsData.languages[id] ?? '');
    if (place !== undefined) levels.push([place, Math.max(1, Math.min(15, Math.round((weight + leftOut) / step)))]);
  }
  if (levels.length > 0) ngrams.push({ bytes, edges: (written.startsWith(' ') ? 1 : 0) | (written.endsWith(' ') ? 2 : 0), levels });
}

const packed = packNgrams(ngrams);
const target = path.resolve(import.meta.dirname, '../../lib/scoring/language/ngram-table.ts');
const lines = Buffer.from(packed).toString('base64').match(/.{1,160}/g) ?? [];
fs.writeFileSync(
  target,
  `/**
 * Weights of ${ngrams.length.toLocaleString('en')} letter n-grams in ${ngramLanguages.length} languages, packed as \`read-ngram-table.ts\` reads them. Made by scripts/language/build-ngram-table.ts
 * from the database "small" of the package eld ${version}, copyright 2023 Nito T.M., ${license}; changed: fewer languages, coarser weights, other keys.
 */
export const ngramTable = [
${lines.map((line) => `  '${line}',`).join('\n')}
].join('');
`,
);
console.log(`${ngrams.length} n-grams, ${packed.length} bytes packed, ${fs.statSync(target).size} bytes written`);
