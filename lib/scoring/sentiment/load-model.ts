import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackModel, type Model } from '@/lib/scoring/sentiment/model-format';

let loaded: Model | undefined;

/** Beside this file; a bundled server, whose code lies elsewhere, finds it from the folder that it runs in. */
function findModel(): string {
  const fromRoot = path.join(process.cwd(), 'lib/scoring/sentiment/model.bin');
  if (existsSync(fromRoot)) return fromRoot;
  return fileURLToPath(new URL('./model.bin', import.meta.url));
}

/** The shipped model, read once for the process, at the first call. */
export function loadModel(): Model {
  loaded ??= unpackModel(readFileSync(findModel()));
  return loaded;
}

/** Puts another model in its place, for measurements of models that never saw the texts. */
export function useModel(model: Model): void {
  loaded = model;
}
