import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from './db';
import { newId } from './ids';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';

describe('two workspaces in one database', () => {
  let first: TestWorkspace;
  let second: TestWorkspace;
  let app: pg.Client;
  let owner: pg.Client;

  beforeAll(async () => {
    first = await testWorkspace();
    second = await testWorkspace();
    await first.owner.tx((tx) => tx.location.create({ data: { workspaceId: first.workspaceId, id: newId(), name: 'Harbour Street' } }));
    app = new pg.Client({ connectionString: process.env.HEED_DATABASE_APP_URL });
    owner = new pg.Client({ connectionString: process.env.HEED_TEST_OWNER_URL });
    await app.connect();
    await owner.connect();
  });
  afterAll(async () => {
    await app.end();
    await owner.end();
  });

  it('refuses a query on a tenant table that does not name its workspace', async () => {
    await expect(first.owner.tx((tx) => tx.location.findMany())).rejects.toThrow('does not name its workspace');
    await expect(first.owner.tx((tx) => tx.location.findMany({ where: { name: 'Harbour Street' } }))).rejects.toThrow('does not name its workspace');
  });

  it("sees nothing of the other, also when the query asks for the other's rows or has no filter at all", async () => {
    await expect(second.owner.tx((tx) => tx.location.findMany({ where: { workspaceId: first.workspaceId } }))).resolves.toEqual([]);
    const unfiltered = await second.owner.tx((tx) => tx.$queryRaw<{ count: number }[]>`select count(*)::int as count from location`);
    expect(unfiltered).toEqual([{ count: 0 }]);
    const own = await first.owner.tx((tx) => tx.$queryRaw<{ count: number }[]>`select count(*)::int as count from location`);
    expect(own).toEqual([{ count: 1 }]);
  });

  it('refuses to write into the other', async () => {
    const write = second.owner.tx((tx) => tx.location.create({ data: { workspaceId: first.workspaceId, id: newId(), name: 'Stolen' } }));
    await expect(write).rejects.toThrow(/row-level security/);
  });

  it('sees nothing outside a transaction that names a workspace', async () => {
    const rows = await database().$queryRaw<{ count: number }[]>`select count(*)::int as count from location`;
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('refuses a job for another workspace', async () => {
    const payload = JSON.stringify({ workspaceId: first.workspaceId });
    const add = second.owner.tx((tx) => tx.$queryRaw`select heed.add_job('sync-connection', ${payload}::jsonb, null, null, 1, null, 0)::text`);
    await expect(add).rejects.toThrow(/must belong to the workspace/);
  });

  it('connects as a role that owns nothing and may not pass row-level security', async () => {
    const { rows } = await app.query(`
      select rolsuper, rolbypassrls, rolcreaterole,
        exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relowner = r.oid) as owns
      from pg_roles r where rolname = current_user`);
    expect(rows[0]).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owns: false });
  });

  it('has row-level security on every table with a workspace, and only identity tables without one', async () => {
    const { rows } = await owner.query<{ relname: string; tenant: boolean; relrowsecurity: boolean }>(`
      select c.relname, c.relrowsecurity,
        c.relname = 'workspace' or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id') as tenant
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r' order by 1`);
    expect(rows.filter((row) => row.tenant && !row.relrowsecurity)).toEqual([]);
    expect(rows.filter((row) => !row.tenant).map((row) => row.relname)).toEqual(['_prisma_migrations', 'installation', 'sign_in_throttle', 'user_account', 'user_session']);
  });

  it('leads every key and index of a tenant table with the workspace', async () => {
    const { rows } = await owner.query<{ index: string }>(`
      select i.relname as index from pg_index x
      join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid join pg_namespace n on n.oid = t.relnamespace
      join pg_am am on am.oid = i.relam
      join pg_attribute w on w.attrelid = t.oid and w.attname = 'workspace_id'
      where n.nspname = 'public' and am.amname = 'btree' and x.indkey[0] <> w.attnum`);
    expect(rows).toEqual([]);
  });
});
