import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Prisma, PrismaClient } from '@/lib/generated/prisma/client';
import { env } from './env';
import { log } from './log';

const tenantModels = new Set<string>(
  Object.values(Prisma.ModelName).filter((model) => {
    const fields: unknown = Reflect.get(Prisma, `${model}ScalarFieldEnum`);
    return typeof fields === 'object' && fields !== null && 'workspaceId' in fields;
  }),
);

/** Whether the arguments of a query name the workspace: in the filter, a compound key, or every row to be written. */
function namesWorkspace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.length > 0 && value.every(namesWorkspace);
  return Object.entries(value).some(
    ([key, inner]) => (key === 'workspaceId' && inner !== undefined) || ((key.startsWith('workspaceId_') || key === 'AND') && namesWorkspace(inner)),
  );
}

/** The first lock: a query on a tenant's table that does not name the tenant is a bug, and fails. Row-level security is the second. */
const tenantLock = Prisma.defineExtension({
  name: 'tenant-lock',
  query: {
    $allModels: {
      async $allOperations({ model, operation, args, query }) {
        if (tenantModels.has(model)) {
          const given: { where?: unknown; data?: unknown; create?: unknown } = args;
          const creates = operation.startsWith('create');
          if (!namesWorkspace(creates ? given.data : given.where)) throw new Error(`${model}.${operation} does not name its workspace`);
        }
        return query(args);
      },
    },
  },
});

/** Statements that a connection keeps prepared; beyond this many texts the rest go unnamed, so that nothing grows without end. */
const preparedLimit = 400;

/** A pooler in transaction mode hands a statement to a connection that does not know its name. */
function mayPrepare(): boolean {
  return new URL(env().HEED_DATABASE_APP_URL).host === new URL(env().HEED_DATABASE_LISTEN_URL).host;
}

/** Names each statement by its text: the database then parses and plans it once per connection, not once per call. */
function nameStatements(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known) return known;
    // no name: prepared for this one time
    if (names.size >= preparedLimit) return '';
    const name = `heed_${names.size}`;
    names.set(sql, name);
    return name;
  };
}

/** The workspace of the transaction that is being opened; `set` once the database has been told. */
export const opening = new AsyncLocalStorage<{ workspaceId: string; set: boolean }>();

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Sends BEGIN and the setting of the workspace as one message: a round trip less for every transaction. */
class TenantClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this);
    Reflect.set(this, 'query', (...given: unknown[]): unknown => {
      const [config] = given;
      const store = opening.getStore();
      const begins = typeof config === 'object' && config !== null && 'text' in config && config.text === 'BEGIN';
      if (!begins || !store || store.set || !uuid.test(store.workspaceId)) return Reflect.apply(send, undefined, given);
      store.set = true;
      return send(`BEGIN; SELECT set_config('heed.workspace_id', '${store.workspaceId}', true)`);
    });
  }
}

function connect() {
  const adapter = new PrismaPg(
    { connectionString: env().HEED_DATABASE_APP_URL, max: env().HEED_DATABASE_POOL, application_name: 'heed', Client: TenantClient },
    {
      onPoolError: (error) => log.warn({ err: error }, 'an idle database connection was lost'),
      ...(mayPrepare() ? { statementNameGenerator: nameStatements() } : {}),
    },
  );
  return new PrismaClient({ adapter }).$extends(tenantLock);
}

export type Database = ReturnType<typeof connect>;
/** One open transaction. */
export type Tx = Parameters<Parameters<Database['$transaction']>[0]>[0];

const holder = globalThis as typeof globalThis & { heedDatabase?: Database };

/** The process's one client. Only `ctx.ts`, identity and tests may import this. */
export function database(): Database {
  holder.heedDatabase ??= connect();
  return holder.heedDatabase;
}

export async function closeDatabase(): Promise<void> {
  await holder.heedDatabase?.$disconnect();
  holder.heedDatabase = undefined;
}
