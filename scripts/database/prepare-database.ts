import crypto from 'node:crypto';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { applyMigrations, migrationNames } from './schema-engine';
import { ensureRoles, rolesOf, secureDatabase, type SecurityMode } from './secure-database';
import { StartupProblem } from './startup-problem';

/** The three addresses the product's processes get. `listen` and `system` bypass a transaction-mode pooler. */
export interface DatabaseUrls {
  app: string;
  listen: string;
  system: string;
  mode: SecurityMode;
}

function rolePassword(secret: string, role: string): string {
  return crypto.createHmac('sha256', secret).update(`database role ${role}`).digest('base64url');
}

function asRole(url: string, role: string, password: string): string {
  const address = new URL(url);
  address.username = role;
  address.password = password;
  return address.toString();
}

/** Opens one connection, or says in a sentence why that cannot be. */
export async function connectAsOwner(url: string): Promise<pg.Client> {
  if (URL.canParse(url) && !/^postgres(ql)?:\/\//i.test(url)) {
    throw new StartupProblem('DATABASE_URL must begin with postgresql://, for example postgresql://user:password@host:5432/database. Heed works with PostgreSQL 15 or newer.');
  }
  let client: pg.Client;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000 });
    await client.connect();
  } catch (error) {
    throw explainConnection(error, url);
  }
  const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int as version`);
  if ((rows[0]?.version ?? 0) < 150_000) {
    await client.end();
    throw new StartupProblem('This PostgreSQL is older than version 15. Please upgrade it, or unset DATABASE_URL to use the embedded one.');
  }
  return client;
}

function explainConnection(error: unknown, url: string): StartupProblem {
  let where = 'the address in DATABASE_URL';
  try {
    const { hostname, port, pathname } = new URL(url);
    where = `${hostname}:${port || '5432'}${pathname}`;
  } catch {
    return new StartupProblem('DATABASE_URL is not an address. It looks like postgresql://user:password@host:5432/database.', { cause: error });
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const sentences: Record<string, string> = {
    ECONNREFUSED: `Nothing answers at ${where}. Is PostgreSQL running there, and is DATABASE_URL right?`,
    ENOTFOUND: `The host of DATABASE_URL (${where}) cannot be found. Check its name.`,
    EAI_AGAIN: `The host of DATABASE_URL (${where}) cannot be found just now. Check its name and the network.`,
    '28P01': `The database at ${where} refused the password in DATABASE_URL.`,
    '28000': `The database at ${where} does not let this user in. Check the user in DATABASE_URL.`,
    '3D000': `There is no such database at ${where}. Create it first, or correct DATABASE_URL.`,
    '53300': `The database at ${where} has no connection left. Close some, or raise max_connections.`,
    '57P03': `The database at ${where} is still starting. Try again in a moment.`,
  };
  const sentence = sentences[code] ?? `The database at ${where} could not be reached: ${error instanceof Error ? error.message : String(error)}`;
  return new StartupProblem(sentence, { cause: error });
}

/** Names in the database that this code does not know: it was migrated by a newer release. */
async function refuseNewerSchema(client: pg.Client): Promise<void> {
  const table = await client.query(`select to_regclass('public._prisma_migrations') as found`);
  if (!table.rows[0]?.found) return;
  const applied = await client.query<{ migration_name: string; finished_at: Date | null }>(
    'select migration_name, finished_at from _prisma_migrations where rolled_back_at is null order by migration_name',
  );
  const known = new Set(migrationNames());
  const unknown = applied.rows.filter((row) => !known.has(row.migration_name));
  if (unknown.length > 0) {
    throw new StartupProblem(`This database was set up by a newer Heed (it has “${unknown.at(-1)?.migration_name}”). Update the code, or point it at another database.`);
  }
  const halfway = applied.rows.find((row) => row.finished_at === null);
  if (halfway) {
    throw new StartupProblem(`The schema change “${halfway.migration_name}” stopped half-way. Restore the backup from before it, or mend the database by hand, then start again.`);
  }
}

export interface PrepareOptions {
  /** The owner's address; it makes roles and tables. */
  ownerUrl: string;
  /** The owner's address past any pooler, for migrations and LISTEN. */
  ownerDirectUrl?: string;
  secret: string;
  /** Only look: throw when a migration is missing instead of applying it. */
  migrate: boolean;
  onStep?: (step: string) => void;
}

/** Brings roles, schema, job tables and row-level security up to date, and returns the restricted addresses for web and worker. */
export async function prepareDatabase(options: PrepareOptions): Promise<DatabaseUrls> {
  const direct = options.ownerDirectUrl ?? options.ownerUrl;
  const client = await connectAsOwner(direct);
  try {
    await refuseNewerSchema(client);
    const roles = rolesOf(decodeURIComponent(new URL(direct).pathname.slice(1)));
    const passwords = { app: rolePassword(options.secret, roles.app), system: rolePassword(options.secret, roles.system) };
    let mode: SecurityMode;
    if (options.migrate) {
      mode = await ensureRoles(client, roles, passwords);
      const applied = await applyMigrations(direct);
      for (const name of applied) options.onStep?.(name);
      await runMigrations({ connectionString: direct });
      await secureDatabase(client, mode, roles);
    } else {
      const policy = await client.query(`select 1 from pg_policies where schemaname = 'public' and tablename = 'workspace' and policyname = 'own_workspace' and $1::name = any(roles)`, [roles.app]);
      mode = policy.rowCount === 1 ? 'roles' : 'forced';
      const missing = await missingMigrations(client);
      if (missing.length > 0) {
        throw new StartupProblem(`The database is older than this code: ${missing.length} schema change(s) are missing. Run “npm run db:migrate” first.`);
      }
    }
    if (mode === 'forced') return { app: options.ownerUrl, listen: direct, system: direct, mode };
    return {
      app: asRole(options.ownerUrl, roles.app, passwords.app),
      listen: asRole(direct, roles.app, passwords.app),
      system: asRole(direct, roles.system, passwords.system),
      mode,
    };
  } finally {
    await client.end();
  }
}

async function missingMigrations(client: pg.Client): Promise<string[]> {
  const table = await client.query(`select to_regclass('public._prisma_migrations') as found`);
  if (!table.rows[0]?.found) return migrationNames();
  const applied = await client.query<{ migration_name: string }>('select migration_name from _prisma_migrations where finished_at is not null');
  const done = new Set(applied.rows.map((row) => row.migration_name));
  return migrationNames().filter((name) => !done.has(name));
}
