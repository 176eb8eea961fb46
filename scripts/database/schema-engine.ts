import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

const root = path.resolve(import.meta.dirname, '../..');
export const migrationsFolder = path.join(root, 'prisma/migrations');
const schemaFolder = path.join(root, 'prisma/schema');

/** PostgreSQL's internal "char" and its array, which the adapter has no mapping for and the engine's introspection reads. */
const internalChar = 18;
const internalCharArray = 1002;
const paddedChar = 1042;
const textArray = 1009;

let loaded: typeof engineModule | undefined;
async function loadEngine(): Promise<typeof engineModule> {
  if (loaded) return loaded;
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bytes = fs.readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
  const imports: Record<string, WebAssembly.ImportValue> = {};
  for (const [name, value] of Object.entries(engineModule)) if (typeof value === 'function') imports[name] = value;
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports });
  engineModule.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message() {} } });
  loaded = engineModule;
  return loaded;
}

/**
 * The adapter as the migration engine needs it: `"char"` columns mapped, and scripts sent whole in one simple-protocol query
 * (upstream splits at every `;`, which breaks function bodies, and is not atomic).
 */
async function connectForMigration(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const query = pool.query.bind(pool) as (config: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult>;
  let charColumns: number[] = [];
  Object.assign(pool, {
    query: async (config: pg.QueryArrayConfig) => {
      const result = await query(config);
      charColumns = [];
      result.fields?.forEach((field, index) => {
        if (field.dataTypeID === internalChar) {
          charColumns.push(index);
          field.dataTypeID = paddedChar;
        } else if (field.dataTypeID === internalCharArray) field.dataTypeID = textArray;
      });
      return result;
    },
  });
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    pool,
    queryRaw: async (request: Parameters<typeof queryRaw>[0]) => {
      const result = await queryRaw(request);
      for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
      return result;
    },
    executeScript: async (script: string) => {
      await pool.query(script);
    },
  });
}

class MigrationAdapterFactory extends PrismaPg {
  private readonly pools: pg.Pool[] = [];
  constructor(private readonly url: string) {
    super(url);
  }
  override async connect() {
    const adapter = await connectForMigration(this.url);
    this.pools.push(adapter.pool);
    return adapter;
  }
  /** The engine holds a session lock for as long as its connection lives, and never closes it. */
  async close() {
    await Promise.all(this.pools.filter((pool) => !pool.ended).map((pool) => pool.end()));
  }
  /** Upstream's own version lets the connection string win over the shadow database's name and so replays into the real one. */
  override async connectToShadowDb() {
    const name = `heed_shadow_${crypto.randomUUID().replaceAll('-', '')}`;
    const admin = await connectForMigration(this.url);
    await admin.pool.query(`create database "${name}"`);
    const shadowUrl = new URL(this.url);
    shadowUrl.pathname = `/${name}`;
    const shadow = await connectForMigration(shadowUrl.toString());
    const dispose = shadow.dispose.bind(shadow);
    return Object.assign(shadow, {
      dispose: async () => {
        await dispose();
        await admin.pool.query(`drop database if exists "${name}" with (force)`);
        await admin.dispose();
      },
    });
  }
}

const filters = { externalTables: [], externalEnums: [] };

function schemaFiles(): { path: string; content: string }[] {
  return fs
    .readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: path.join(schemaFolder, name), content: fs.readFileSync(path.join(schemaFolder, name), 'utf8') }));
}

export function migrationNames(): string[] {
  if (!fs.existsSync(migrationsFolder)) return [];
  return fs
    .readdirSync(migrationsFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function migrationsList() {
  const lock = path.join(migrationsFolder, 'migration_lock.toml');
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: fs.readFileSync(path.join(migrationsFolder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

async function withEngine<T>(url: string, work: (engine: engineModule.SchemaEngine) => Promise<T>): Promise<T> {
  const { SchemaEngine } = await loadEngine();
  const factory = new MigrationAdapterFactory(url);
  const datamodels = schemaFiles().map((file): [string, string] => [file.path, file.content]);
  try {
    return await work(await SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(factory)));
  } finally {
    await factory.close();
  }
}

/** Applies what is missing; returns the names applied. */
export async function applyMigrations(url: string): Promise<string[]> {
  return withEngine(url, async (engine) => (await engine.applyMigrations({ migrationsList: migrationsList(), filters })).appliedMigrationNames);
}

/** The SQL that leads from the migrations to the schema files; null when they agree. */
export async function migrationsToSchema(url: string): Promise<string | null> {
  return withEngine(url, async (engine) => {
    const result = await engine.diff({
      from: { tag: 'migrations', ...migrationsList() },
      to: { tag: 'schemaDatamodel', files: schemaFiles() },
      script: true,
      exitCode: true,
      filters,
    });
    return result.exitCode === 2 ? (result.stdout ?? '') : null;
  });
}
