import type pg from 'pg';
import { newId } from '@/lib/system/ids';
import { inWorkspace } from './raw-database';

interface Column {
  name: string;
  type: string;
}

/** Rows as they stand in the table, column by column, ready to be written again under other ids. */
export interface RawRows {
  columns: Column[];
  count: number;
  values: (string | null)[][];
}

/** Every column of the feedback rows of one connection, as text. Read as the owner. */
export async function readRawRows(owner: pg.Client, workspaceId: string, connectionId: string): Promise<RawRows> {
  const listed = await owner.query<Column>(
    `select a.attname as name, format_type(a.atttypid, null) as type from pg_attribute a
     where a.attrelid = 'feedback'::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum`,
  );
  const columns = listed.rows;
  const rows = await owner.query<(string | null)[]>({
    text: `select ${columns.map(({ name }) => `${name}::text`).join(', ')} from feedback where workspace_id = $1 and connection_id = $2 order by id`,
    values: [workspaceId, connectionId],
    rowMode: 'array',
  });
  return { columns, count: rows.rows.length, values: columns.map((_, column) => rows.rows.map((row) => row[column] ?? null)) };
}

/**
 * Writes the rows for another connection by `insert … select from unnest`, one transaction a batch: the fastest way in that keeps to
 * parameters, with nothing of the product around it.
 */
export async function insertRawRows(client: pg.Client, workspaceId: string, connectionId: string, rows: RawRows, batch: number): Promise<void> {
  const { columns } = rows;
  // an array of arrays would be flattened, so array columns travel as text
  const isArray = (type: string) => type.endsWith('[]');
  const text = `insert into feedback (${columns.map(({ name }) => name).join(', ')})
    select ${columns.map(({ name, type }) => (isArray(type) ? `${name}::${type}` : name)).join(', ')}
    from unnest(${columns.map(({ type }, index) => `$${index + 1}::${isArray(type) ? 'text' : type}[]`).join(', ')}) as r(${columns.map(({ name }) => name).join(', ')})`;
  for (let from = 0; from < rows.count; from += batch) {
    const to = Math.min(from + batch, rows.count);
    const values = columns.map(({ name }, column) => {
      if (name === 'id') return Array.from({ length: to - from }, newId);
      if (name === 'connection_id') return Array.from({ length: to - from }, () => connectionId);
      return rows.values[column]?.slice(from, to);
    });
    await inWorkspace(client, workspaceId, () => client.query(text, values));
  }
}
