import pg from 'pg';
import type { Statement } from './capture-statements';

/** One plain connection, as the yardstick: no mapping, no checks, nothing between the statement and the database. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What row-level security asks of every request: a transaction that first names its workspace. */
export async function inWorkspace<T>(client: pg.Client, workspaceId: string, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  await client.query(`select set_config('heed.workspace_id', $1, true)`, [workspaceId]);
  const result = await work();
  await client.query('commit');
  return result;
}

export function runStatement(client: pg.Client, statement: Statement): Promise<pg.QueryArrayResult> {
  return client.query({ text: statement.text, values: statement.values, rowMode: 'array' });
}
