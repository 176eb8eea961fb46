import { measure, ndcg, type Measures } from '@/scripts/train/measures';
import { readRows, type Row } from '@/scripts/train/read-rows';
import type { Source } from '@/scripts/train/sources';
import type { Contender } from './contenders';

export interface SourceRows {
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

/** Rows of the wanted sources, `limit` of each at most. */
export function readSources(folder: string, wanted: (source: Source) => boolean, limit: number): SourceRows[] {
  const { rows, used } = readRows(folder, (source) => source.file !== 'own_sentences' && wanted(source));
  return used.map((source, at) => ({ source, rows: shuffled(rows.filter((row) => row.source === at)).slice(0, limit) })).filter(({ rows: some }) => some.length > 0);
}

/** Texts of one short sentence, praise or complaint. */
export function shortSentences(sources: readonly SourceRows[], perSource: number): Row[] {
  return sources.flatMap(({ source, rows }) =>
    source.lang === 'en' && source.labels === 'human' ? rows.filter(({ text, negative }) => !Number.isNaN(negative) && text.length >= 12 && text.length <= 110 && !/[.!?]\s+\S/.test(text)).slice(0, perSource) : [],
  );
}

/** What a contender makes of rows that are praise or complaint. */
export async function measureRows(contender: Contender, rows: readonly Row[]): Promise<Measures> {
  const sided = rows.filter(({ negative }) => !Number.isNaN(negative));
  const p: number[] = [];
  for (const row of sided) p.push(await contender.read(row.text, row.lang));
  return measure(p, sided.map(({ negative }) => negative));
}

/** How well the worst answers of a survey come first, by what people said of each: praise and neutral answers are worth nothing. */
export async function measureSurvey(read: (row: Row) => number | Promise<number>, rows: readonly Row[]): Promise<number> {
  const graded = rows.filter(({ criticality }) => criticality !== undefined);
  const values: number[] = [];
  for (const row of graded) values.push(await read(row));
  return ndcg(values, graded.map(({ criticality = 0 }) => Math.max(0, Math.min(5, -criticality))), 0.1);
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
