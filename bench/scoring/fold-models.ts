import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { useModel as replaceModel } from '@/lib/scoring/sentiment/load-model';
import { unpackModel, type Model } from '@/lib/scoring/sentiment/model-format';
import type { Source } from '@/scripts/train/sources';
import { foldOf, folds } from '@/scripts/train/split';

const root = path.resolve(import.meta.dirname, '../..');
const fileOf = (folder: string, fold: number) => path.join(folder, `fold-${fold}.bin`);
const complete = (folder: string) => folds.every((_, fold) => fs.existsSync(fileOf(folder, fold)));

/** Of everything that a trained model depends on: how it is trained and read, and from what. */
function recipeOf(data: string): string {
  const hash = createHash('sha256');
  for (const folder of ['scripts/train', 'lib/scoring/sentiment']) {
    for (const name of fs.readdirSync(path.join(root, folder)).sort()) {
      if (/(?<!\.test)\.(ts|jsonl)$/.test(name)) hash.update(name).update(fs.readFileSync(path.join(root, folder, name)));
    }
  }
  for (const name of fs.readdirSync(data).sort()) hash.update(`${name} ${fs.statSync(path.join(data, name)).size}`);
  return hash.digest('hex').slice(0, 16);
}

/**
 * The models that the training makes to measure itself: each learned from everything but the sources of its fold. They are trained once
 * for each recipe, some minutes, and kept in a folder for passing things. Throws when the training fails.
 */
export function findFoldModels(data: string, given: string | undefined, say: (text: string) => void): string {
  const folder = given ?? path.join(os.tmpdir(), 'heed-bench-scoring', `folds-${recipeOf(data)}`);
  if (complete(folder)) return folder;
  if (given) throw new Error(`The folder ${given} does not hold the models fold-0.bin to fold-${folds.length - 1}.bin. “npm run train:scoring -- DIR --dry --folds FOLDER” makes them.`);
  say('Training the models that never saw the sources they are measured by; this takes some minutes, once.');
  const tsx = createRequire(import.meta.url).resolve('tsx');
  const trained = spawnSync(process.execPath, ['--max-old-space-size=4096', '--import', tsx, path.join(root, 'scripts/train-scoring.ts'), data, '--dry', '--folds', folder], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (trained.status !== 0 || !complete(folder)) throw new Error('The models could not be trained; what went wrong stands above.');
  return folder;
}

/** Puts in place the model that learned nothing from a source; the shipped one is gone from this process then. */
export function foldReader(folder: string): (source: Source) => void {
  const models = new Map<number, Model>();
  return (source) => {
    const fold = foldOf(source);
    const model = models.get(fold) ?? unpackModel(fs.readFileSync(fileOf(folder, fold)));
    models.set(fold, model);
    replaceModel(model);
  };
}
