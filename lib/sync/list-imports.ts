import { z } from 'zod';
import type { FileImportState } from '@/lib/generated/prisma/enums';
import { readProblem, type Problem } from '@/lib/connections/problem';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';

/** ISO 8601 dates: it travels as JSON. */
export interface ImportSummary {
  id: string;
  fileName: string;
  byteSize: number;
  state: FileImportState;
  connection: { id: string; name: string } | null;
  rowCount: number | null;
  doneCount: number;
  newCount: number;
  changedCount: number;
  unchangedCount: number;
  unreadableCount: number;
  problem: Problem | null;
  createdAt: string;
  finishedAt: string | null;
  /** An earlier import of the very same bytes. */
  earlier: { id: string; finishedAt: string; newCount: number; connection: { id: string; name: string } | null } | null;
}

interface Row {
  id: string;
  file_name: string;
  byte_size: number;
  state: FileImportState;
  connection_id: string | null;
  connection_name: string | null;
  row_count: number | null;
  done_count: number;
  new_count: number;
  changed_count: number;
  unchanged_count: number;
  unreadable_count: number;
  error: unknown;
  created_at: Date;
  finished_at: Date | null;
  earlier: unknown;
}

const earlierSchema = z.object({ id: z.string(), finishedAt: z.string(), newCount: z.number(), connectionId: z.string().nullable(), connectionName: z.string().nullable() });

/** The latest imports, newest first: of the workspace, of one connection, or one by its id. */
export async function listImports(ctx: Ctx, input: { importId?: string; connectionId?: string; limit?: number } = {}): Promise<ImportSummary[]> {
  authorize(ctx, 'connection.read');
  const rows = await ctx.tx((tx) => tx.$queryRaw<Row[]>`
    select i.id, i.file_name, i.byte_size, i.state::text as state, i.connection_id, c.name as connection_name, i.row_count, i.done_count, i.new_count, i.changed_count,
      i.unchanged_count, i.unreadable_count, i.error, i.created_at, i.finished_at,
      (select jsonb_build_object('id', e.id, 'finishedAt', e.finished_at, 'newCount', e.new_count, 'connectionId', e.connection_id, 'connectionName', ec.name)
       from file_import e left join connection ec on ec.workspace_id = e.workspace_id and ec.id = e.connection_id
       where e.workspace_id = i.workspace_id and e.sha256 = i.sha256 and e.state = 'done' and e.id <> i.id and e.created_at < i.created_at
       order by e.created_at desc limit 1) as earlier
    from file_import i left join connection c on c.workspace_id = i.workspace_id and c.id = i.connection_id
    where i.workspace_id = ${ctx.workspaceId}::uuid
      and (${input.importId ?? null}::uuid is null or i.id = ${input.importId ?? null}::uuid)
      and (${input.connectionId ?? null}::uuid is null or i.connection_id = ${input.connectionId ?? null}::uuid)
    order by i.created_at desc limit ${input.limit ?? 20}::int`);
  return rows.map((row) => ({
    id: row.id,
    fileName: row.file_name,
    byteSize: row.byte_size,
    state: row.state,
    connection: connectionOf(row.connection_id, row.connection_name),
    rowCount: row.row_count,
    doneCount: row.done_count,
    newCount: row.new_count,
    changedCount: row.changed_count,
    unchangedCount: row.unchanged_count,
    unreadableCount: row.unreadable_count,
    problem: readProblem(row.error),
    createdAt: row.created_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    earlier: readEarlier(row.earlier),
  }));
}

function connectionOf(id: string | null, name: string | null): { id: string; name: string } | null {
  return id !== null && name !== null ? { id, name } : null;
}

function readEarlier(json: unknown): ImportSummary['earlier'] {
  const found = earlierSchema.safeParse(json).data;
  return found ? { id: found.id, finishedAt: new Date(found.finishedAt).toISOString(), newCount: found.newCount, connection: connectionOf(found.connectionId, found.connectionName) } : null;
}
