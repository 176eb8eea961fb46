// Run by measure-speed.ts with --expose-gc: what reading the models and compiling the phrases costs.
import { readNgramTable } from '@/lib/scoring/language/read-ngram-table';

const held = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

// The code is loaded through a translator that the built product does not have, so only what follows the loading is timed.
const before = held();
const { scoreFeedback } = await import('@/lib/scoring/score-feedback');
const { defaultScoringSettings } = await import('@/lib/scoring/settings');
const started = performance.now();
readNgramTable();
scoreFeedback({ text: 'Cold food, and nobody answers.', kind: 'review' }, defaultScoringSettings);
const loadMs = performance.now() - started;
process.stdout.write(JSON.stringify({ loadMs, memoryMb: (held() - before) / 2 ** 20 }));
