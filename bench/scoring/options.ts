import { parseArgs } from 'node:util';

export const parts = ['sentiment', 'languages', 'urgency', 'speed'] as const;
export type Part = (typeof parts)[number];

export interface Options {
  /** Folder with `sentiment/`, `urgency-open.jsonl` and `score-urgency.mjs`. */
  data: string;
  only: ReadonlySet<Part>;
  /** Rows of a source at most. */
  rows: number;
  /** Whether packages of others are fetched to compare with. */
  yardsticks: boolean;
  /** Where the models are that never saw the sources they are measured by; trained where it is not said. */
  folds: string | undefined;
  json: string | undefined;
}

const usage = 'usage: npm run bench:scoring -- [DIR] [--only=sentiment,languages,urgency,speed] [--rows=1500] [--no-yardsticks] [--folds FOLDER] [--json FILE]';
const isPart = (name: string): name is Part => parts.some((part) => part === name);

/** Reads the command line. Throws with a sentence for what makes no sense. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: { only: { type: 'string', default: '' }, rows: { type: 'string', default: '1500' }, yardsticks: { type: 'boolean', default: true }, folds: { type: 'string' }, json: { type: 'string' } },
  });
  const rows = Number(values.rows);
  if (!Number.isInteger(rows) || rows < 50) throw new Error(`--rows is a whole number from 50 on. ${usage}`);
  const only = values.only.split(',').filter(Boolean);
  const strangers = only.filter((name) => !isPart(name));
  if (strangers.length > 0) throw new Error(`There is no part “${strangers.join(', ')}”. ${usage}`);
  return { data: positionals[0] ?? '../shared/data', only: new Set(only.filter(isPart)), rows, yardsticks: values.yardsticks, folds: values.folds, json: values.json };
}
