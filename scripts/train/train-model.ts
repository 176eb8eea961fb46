import { headInput, headLength } from '@/lib/scoring/sentiment/head';
import { useModel } from '@/lib/scoring/sentiment/load-model';
import { unpackModel } from '@/lib/scoring/sentiment/model-format';
import { readClauses } from '@/lib/scoring/sentiment/read-sentiment';
import { fitHead, type HeadRow } from '@/scripts/train/fit-head';
import { fitLinear, linearDefaults } from '@/scripts/train/fit-linear';
import { packModel } from '@/scripts/train/pack-model';
import { strongestFeatures } from '@/scripts/train/prune';
import type { Row } from '@/scripts/train/read-rows';
import type { Source } from '@/scripts/train/sources';
import { foldOf, folds, sourceName } from '@/scripts/train/split';
import type { Vectors } from '@/scripts/train/vectorise';

export interface Corpus {
  rows: Row[];
  used: Source[];
  vectors: Vectors;
}

export interface TrainOptions {
  seed: number;
  /** Features that the model keeps at most. */
  features: number;
  /** Sources that are learned from; the others are measured all the same. */
  learns: (source: Source) => boolean;
  report: (line: string) => void;
}

const headOptions = { epochs: 8, rate: 0.005, ridge: 0.0005 };

/** Weights from the rows that `fits` picks, as the arrays that go into the file. */
function weigh(corpus: Corpus, fits: (row: Row) => boolean, options: TrainOptions) {
  const train = Int32Array.from(corpus.rows.keys()).filter((at) => {
    const row = corpus.rows[at];
    return row !== undefined && !Number.isNaN(row.negative) && fits(row);
  });
  const trusted = new Set([...corpus.used.keys()].filter((at) => ['own', 'corrections'].includes(corpus.used[at]?.family ?? '')));
  const weights = fitLinear(corpus.vectors, corpus.rows, train, { ...linearDefaults, seed: options.seed }, trusted);
  return strongestFeatures(corpus.vectors, weights, options.features);
}

/** What the head reads of every row, by the model of the fold that held the row's source out. */
export interface HeldOut {
  inputs: (Float32Array | undefined)[];
  folds: { weights: ReturnType<typeof weigh> }[];
}

export function holdOut(corpus: Corpus, options: TrainOptions): HeldOut {
  const inputs: (Float32Array | undefined)[] = new Array<Float32Array | undefined>(corpus.rows.length);
  const models = folds.map((fold, number) => {
    const weights = weigh(corpus, (row) => fits(corpus, row, options) && foldOfRow(corpus, row) !== number, options);
    useModel(unpackModel(packModel(weights.features, new Float32Array(headLength), weights.strongest).file));
    corpus.rows.forEach((row, at) => {
      if (foldOfRow(corpus, row) !== number) return;
      readClauses(row.text, row.lang);
      inputs[at] = Float32Array.from(headInput);
    });
    options.report(`held out ${fold.name}: ${fold.families.join(', ')}`);
    return { weights };
  });
  return { inputs, folds: models };
}

function fits(corpus: Corpus, row: Row, options: TrainOptions): boolean {
  const source = corpus.used[row.source];
  return source !== undefined && options.learns(source);
}

function foldOfRow(corpus: Corpus, row: Row): number {
  const source = corpus.used[row.source];
  return source ? foldOf(source) : -1;
}

/** Sources whose neutral rows are neither mixed nor unlabelled, and say what “no side” looks like. */
const trustsNeutral = (source: Source) => !/^(se16|complaints|apprev)/.test(source.file);

/** Fits the head on held-out rows, every source and class weighing the same; `without`: number of a fold that it must not see. */
export function headOf(corpus: Corpus, heldOut: HeldOut, options: TrainOptions, without = -1): Float32Array {
  const perClass = new Map<string, number>();
  const keyOf = (row: Row) => {
    const source = corpus.used[row.source];
    return `${source ? sourceName(source) : ''}/${row.label}`;
  };
  for (const [at, row] of corpus.rows.entries()) if (heldOut.inputs[at]) perClass.set(keyOf(row), (perClass.get(keyOf(row)) ?? 0) + 1);
  const seen = new Map<string, number>();
  const rows: HeadRow[] = [];
  for (const [at, row] of corpus.rows.entries()) {
    const input = heldOut.inputs[at];
    const source = corpus.used[row.source];
    if (!input || !source || !options.learns(source) || foldOf(source) === without) continue;
    const key = keyOf(row);
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    // four thousand rows of a class say all there is to know of it
    const all = perClass.get(key) ?? 1;
    const every = Math.ceil(all / 4000);
    if (number % every !== 0) continue;
    const taken = Math.ceil(all / every);
    const neutrals = perClass.get(`${sourceName(source)}/neu`) ?? 0;
    rows.push({
      input,
      negative: row.negative,
      sideWeight: Math.min(20, 1000 / taken),
      neutralWeight: neutrals > 20 && trustsNeutral(source) ? Math.min(20, (row.label === 'neu' ? 1000 : 500) / taken) : 0,
    });
  }
  return fitHead(rows, { seed: options.seed, ...headOptions });
}

/** The file of the model that never saw a fold. */
export function foldModel(corpus: Corpus, heldOut: HeldOut, number: number, options: TrainOptions): Buffer {
  const weights = heldOut.folds[number]?.weights;
  if (!weights) throw new Error(`There is no fold ${number}.`);
  return packModel(weights.features, headOf(corpus, heldOut, options, number), weights.strongest).file;
}

/** The file of the model that learned from everything. */
export function shippedModel(corpus: Corpus, heldOut: HeldOut, options: TrainOptions): { file: Buffer; kept: number } {
  const weights = weigh(corpus, (row) => fits(corpus, row, options), options);
  return packModel(weights.features, headOf(corpus, heldOut, options), weights.strongest);
}
