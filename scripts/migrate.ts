// npm run db:migrate | db:create-migration NAME | db:drift. Started through scripts/run.mjs.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from './database/embedded-postgres';
import { loadDotEnv, prepareEnvironment } from './database/prepare-environment';
import { migrationsFolder, migrationsToSchema } from './database/schema-engine';
import { StartupProblem } from './database/startup-problem';

const root = path.resolve(import.meta.dirname, '..');

async function withScratchDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heed-migrate-'));
  const postgres = await startEmbeddedPostgres(path.join(folder, 'postgres'), { durable: false });
  try {
    return await work(postgres.ownerUrl);
  } finally {
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function main([command, name]: string[]): Promise<void> {
  loadDotEnv(root);
  if (command === 'deploy') {
    const dataFolder = process.env.HEED_DATA ?? path.join(root, 'data');
    const prepared = await prepareEnvironment({ dataFolder, migrate: true, onStep: (step) => console.log(`applied ${step}`) });
    console.log('The database is up to date.');
    if (prepared.postgres?.started) await prepared.postgres.stop();
  } else if (command === 'create') {
    if (!name || !/^[a-z0-9_]+$/.test(name)) throw new StartupProblem('Name the change in lower case: npm run db:create-migration -- add_tags');
    const sql = await withScratchDatabase(migrationsToSchema);
    if (sql === null) return console.log('The schema files and the migrations agree; nothing to create.');
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const folder = path.join(migrationsFolder, `${stamp}_${name}`);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, 'migration.sql'), sql);
    console.log(`Created prisma/migrations/${path.basename(folder)}/migration.sql. Read it before you commit it.`);
  } else if (command === 'drift') {
    const sql = await withScratchDatabase(migrationsToSchema);
    if (sql === null) return console.log('The migrations lead to the schema files: no drift.');
    console.error(`The schema files say more than the migrations:\n${sql}\nRun “npm run db:create-migration -- NAME”.`);
    process.exitCode = 1;
  } else {
    throw new StartupProblem('Say what to do: deploy, create NAME, or drift.');
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof StartupProblem ? error.message : error);
  process.exitCode = 1;
});
