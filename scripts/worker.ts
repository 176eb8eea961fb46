// npm run worker: prepares the same environment as the web process and runs only the jobs.
import path from 'node:path';
import { loadDotEnv, prepareEnvironment } from './database/prepare-environment';
import { StartupProblem } from './database/startup-problem';

const root = path.resolve(import.meta.dirname, '..');
loadDotEnv(root);
try {
  const prepared = await prepareEnvironment({ dataFolder: process.env.HEED_DATA ?? path.join(root, 'data'), migrate: false });
  process.env.HEED_URL ??= `http://localhost:${process.env.PORT ?? '3000'}`;
  Object.assign(process.env, prepared.env);
  await import('@/lib/jobs/main');
} catch (error) {
  console.error(error instanceof StartupProblem ? error.message : error);
  process.exit(1);
}
