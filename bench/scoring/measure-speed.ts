import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { interleave } from '@/bench/frame/interleave';
import { median } from '@/bench/frame/statistics';
import { identifyLanguage } from '@/lib/scoring/language/identify-language';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';
import type { Contender } from './contenders';

export interface Review {
  text: string;
  stars: number;
}

export interface Speed {
  name: string;
  /** Rows per second of processor time, the middle of the rounds. */
  rowsPerSecond: number;
  /** Against `sentiment` in the same round, the middle of the rounds. */
  ratio: number;
}

const rounds = 7;

/** Lets all read the same reviews in turn. `everything` is language, sentiment, signals, themes, priority and reasons of ours. */
export async function measureSpeed(contenders: readonly Contender[], reviews: readonly Review[]): Promise<Speed[]> {
  const timed = (rows: number, read: (review: Review) => unknown) => async (round: number) => {
    const from = (round * 997) % Math.max(1, reviews.length - rows);
    const some = reviews.slice(from, from + rows);
    const before = process.cpuUsage();
    for (const review of some) {
      const result = read(review);
      if (result instanceof Promise) await result;
    }
    const { user, system } = process.cpuUsage(before);
    return (some.length / Math.max(1, user + system)) * 1e6;
  };
  const runners: Record<string, (round: number) => Promise<number>> = Object.fromEntries(contenders.map((one) => [one.name, timed(one.roundRows, ({ text }) => one.read(text, 'en'))]));
  runners['heed, everything'] = timed(2_000, ({ text, stars }) => scoreFeedback({ text, kind: 'review', rating: { value: stars, scale: 'stars5' } }, defaultScoringSettings));
  runners['heed, language alone'] = timed(3_000, ({ text }) => identifyLanguage(text));
  const rates = await interleave(rounds, runners);
  const yardstick = rates.sentiment ?? [];
  return Object.entries(rates).map(([name, list]) => ({ name, rowsPerSecond: median(list), ratio: median(list.map((rate, round) => rate / (yardstick[round] ?? Number.NaN))) }));
}

const probeSchema = z.object({ loadMs: z.number(), memoryMb: z.number() });

/** What it costs to have everything ready, in processes of their own: the quickest of three, since others may be at work. */
export function measureLoad(): z.infer<typeof probeSchema> {
  const probes = Array.from({ length: 3 }, () => {
    const probe = spawnSync(process.execPath, ['--expose-gc', '--import', createRequire(import.meta.url).resolve('tsx'), path.join(import.meta.dirname, 'load-probe.ts')], { encoding: 'utf8' });
    if (probe.status !== 0) throw new Error(`the probe failed: ${probe.stderr}`);
    return probeSchema.parse(JSON.parse(probe.stdout));
  });
  return { loadMs: Math.min(...probes.map(({ loadMs }) => loadMs)), memoryMb: Math.max(...probes.map(({ memoryMb }) => memoryMb)) };
}
