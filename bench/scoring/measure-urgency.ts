import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';

const recall = z.object({ recall: z.number(), ceiling: z.number() });
const signal = z.object({ precision: z.number(), recall: z.number(), f1: z.number(), trapFP: z.number(), traps: z.number() });
const resultSchema = z.object({
  rows: z.number(),
  ndcg10: z.number(),
  ndcg25: z.number(),
  spearman: z.number(),
  aucUrgency3: z.number(),
  urgency4Top15: recall,
  macroF1: z.number(),
  macroF1Hard: z.number(),
  trapRate: z.number(),
  themes: z.object({ precision: z.number(), recall: z.number(), microF1: z.number() }),
  sentimentAuc: z.number(),
  perSignal: z.record(z.string(), signal),
  byLanguage: z.record(z.string(), z.object({ n: z.number(), aucUrgent: z.number().nullable(), spearman: z.number().nullable() })),
});
export type Urgency = z.infer<typeof resultSchema>;

const root = path.resolve(import.meta.dirname, '../..');

function run(args: string[], input: string, env: Record<string, string>): string {
  const done = spawnSync(process.execPath, args, { input, encoding: 'utf8', cwd: root, env: { ...process.env, ...env }, maxBuffer: 2 ** 28 });
  if (done.status !== 0) throw new Error(`${path.basename(args.at(-1) ?? '')} failed: ${done.stderr}`);
  return done.stdout;
}

/** Scores the labelled rows with our command line and lets the data's own program judge them. */
export function measureUrgency(data: string, scorer?: string): Urgency {
  const gold = path.resolve(data, 'urgency-open.jsonl');
  const rows = fs.readFileSync(gold, 'utf8');
  const tsx = createRequire(import.meta.url).resolve('tsx');
  const scores = run(['--import', tsx, path.join(root, 'scripts/score.ts')], rows, scorer ? { SCORER: scorer } : {});
  return resultSchema.parse(JSON.parse(run([path.resolve(data, 'score-urgency.mjs'), gold, '--json'], scores, {})));
}
