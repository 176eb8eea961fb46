import { measure, ndcg, type Measures } from '@/scripts/train/measures';
import { readRows, type Row } from '@/scripts/train/read-rows';
import type { Source } from '@/scripts/train/sources';
import { sourceName } from '@/scripts/train/split';
import type { Contender } from './contenders';

export interface SourceRows {
  name: string;
  /** Or the first of its parts. */
  source: Source;
  rows: Row[];
}

/** A shuffle that is the same each time. */
export function shuffled<T>(list: readonly T[], seed = 1): T[] {
  const out = [...list];
  let state = seed;
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = state % (i + 1);
    const [a, b] = [out[i], out[j]];
    if (a !== undefined && b !== undefined) [out[i], out[j]] = [b, a];
  }
  return out;
}

/** Rows of the wanted sources, `limit` of each at most; the parts of one source are put together. */
export function readSources(folder: string, wanted: (source: Source) => boolean, limit: number): SourceRows[] {
  const { rows, used } = readRows(folder, (source) => source.file !== 'own_sentences' && wanted(source));
  const byName = new Map<string, SourceRows>();
  for (const row of rows) {
    const source = used[row.source];
    if (!source) continue;
    const name = sourceName(source);
    const found = byName.get(name);
    if (found) found.rows.push(row);
    else byName.set(name, { name, source, rows: [row] });
  }
  return [...byName.values()].map((one) => ({ ...one, rows: shuffled(one.rows).slice(0, limit) }));
}

/** Of English sources that people labelled, the texts of one short sentence, praise or complaint. */
export function shortSentences(sources: readonly SourceRows[], perSource: number): SourceRows[] {
  return sources.flatMap((one) => {
    if (one.source.lang !== 'en' || one.source.labels !== 'human') return [];
    const rows = one.rows.filter(({ text, negative }) => !Number.isNaN(negative) && text.length >= 12 && text.length <= 110 && !/[.!?]\s+\S/.test(text)).slice(0, perSource);
    return rows.length > 0 ? [{ ...one, rows }] : [];
  });
}

/** What a contender makes of rows that are praise or complaint. `before`: called with each source before its rows are read. */
export async function measureRows(contender: Contender, sources: readonly SourceRows[], before: (source: Source) => void): Promise<Measures> {
  const p: number[] = [];
  const y: number[] = [];
  for (const { source, rows } of sources) {
    before(source);
    for (const row of rows) {
      if (Number.isNaN(row.negative)) continue;
      p.push(await contender.read(row.text, row.lang));
      y.push(row.negative);
    }
  }
  return measure(p, y);
}

/** How well the worst answers of a survey come first, by what people said of each: praise and neutral answers are worth nothing. */
export async function measureSurvey(read: (row: Row) => number | Promise<number>, rows: readonly Row[]): Promise<number> {
  const graded = rows.filter(({ criticality }) => criticality !== undefined);
  const values: number[] = [];
  for (const row of graded) values.push(await read(row));
  return ndcg(values, graded.map(({ criticality = 0 }) => Math.max(0, Math.min(5, -criticality))), 0.1);
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
