/**
 * Trains the sentiment model: npm run train:scoring -- DIR [--corrections FILE.jsonl] [--seed N] [--quick]
 *   [--without research|unstated] [--folds FOLDER] [--dry]
 * DIR holds the labelled texts (`<source>.jsonl.gz`). Prints one line a source, measured by a model that never saw it; writes
 * model.bin and MODEL_CARD.md. `--folds` also writes the model of every fold; `--dry` writes nothing to the repository.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { writeCard } from '@/scripts/train/write-card';
import { meanOf, measureSources } from '@/scripts/train/measure-sources';
import { readLexicons } from '@/scripts/train/read-lexicons';
import { readRows } from '@/scripts/train/read-rows';
import { folds } from '@/scripts/train/split';
import { foldModel, holdOut, shippedModel, type Corpus, type TrainOptions } from '@/scripts/train/train-model';
import { vectorise } from '@/scripts/train/vectorise';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corrections: { type: 'string' },
    seed: { type: 'string', default: '7' },
    quick: { type: 'boolean', default: false },
    without: { type: 'string', multiple: true, default: [] },
    folds: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
});
const folder = positionals[0];
if (!folder || !fs.existsSync(folder)) {
  console.error('usage: npm run train:scoring -- DIR [--corrections FILE.jsonl] [--seed N] [--quick] [--without research|unstated] [--folds FOLDER] [--dry]');
  process.exit(2);
}

if (values.corrections && !fs.existsSync(values.corrections)) {
  console.error(`There is no file ${values.corrections}.`);
  process.exit(2);
}

const began = performance.now();
const say = (line: string) => console.log(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);

const { rows: everything, used } = readRows(folder, () => true, values.corrections);
// a quick run reads a tenth of the large sources: enough to see that everything works, not to ship
const rows = values.quick ? everything.filter((_, at) => at % 10 === 0) : everything;
const listed = readLexicons();
say(`${rows.length} texts of ${used.length} files, ${listed.size} listed words`);
const without = new Set(values.without);
const options: TrainOptions = { seed: Number(values.seed), features: 340_000, learns: (source) => source.terms !== 'closed' && !without.has(source.terms), report: say };
const corpus: Corpus = { rows, used, vectors: vectorise(rows, used, listed, options.learns) };
say(`${corpus.vectors.count} features in ${corpus.vectors.feature.length} places`);

const heldOut = holdOut(corpus, options);
const foldFiles = folds.map((_, number) => foldModel(corpus, heldOut, number, options));
if (values.folds) {
  fs.mkdirSync(values.folds, { recursive: true });
  foldFiles.forEach((file, number) => fs.writeFileSync(path.join(values.folds ?? '', `fold-${number}.bin`), file));
}
const measured = measureSources(corpus, (number) => foldFiles[number] ?? new Uint8Array());
const figure = (value: number, digits = 3) => (Number.isNaN(value) ? '–' : value.toFixed(digits)).padStart(6);
console.log('source                    lang   rows  share−    acc    bal    auc  p@20%    ece  ece-raw  neutral   ndcg');
for (const of of measured) {
  console.log(`${of.name.padEnd(25)} ${of.lang.padEnd(4)} ${String(of.rows).padStart(6)} ${figure(of.negatives / of.rows, 2)} ${figure(of.accuracy)} ${figure(of.balanced)} ${figure(of.auc)} ${figure(of.precisionAt20)} ${figure(of.ece)}   ${figure(of.eceRaw)}   ${figure(of.neutralAuc)} ${figure(of.ndcg)}`);
}
for (const lang of [...new Set(measured.map((of) => of.lang))]) {
  const own = measured.filter((of) => of.lang === lang);
  console.log(`mean ${lang} over ${own.length}: acc ${figure(meanOf(own, (of) => of.accuracy))} bal ${figure(meanOf(own, (of) => of.balanced))} auc ${figure(meanOf(own, (of) => of.auc))} p@20 ${figure(meanOf(own, (of) => of.precisionAt20))} ece ${figure(meanOf(own, (of) => of.ece))} raw ${figure(meanOf(own, (of) => of.eceRaw))}`);
}
console.log(`calibration error over all: mean ${figure(meanOf(measured, (of) => of.ece))}, worst ${figure(Math.max(...measured.map((of) => of.ece)))}`);

const { file, kept } = shippedModel(corpus, heldOut, options);
say(`model: ${kept} features, ${file.length} bytes`);
if (!values.dry) {
  const home = path.resolve(import.meta.dirname, '../lib/scoring/sentiment');
  fs.writeFileSync(path.join(home, 'model.bin'), file);
  writeCard(path.join(home, 'MODEL_CARD.md'), { file, kept, measured, used, learns: options.learns, rows, seed: options.seed });
  say('wrote model.bin and MODEL_CARD.md');
}
