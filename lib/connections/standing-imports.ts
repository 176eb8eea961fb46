import { Prisma } from '@/lib/generated/prisma/client';

/**
 * The ids of a list's imports whose unreadable rows still stand: of each file the latest run, a finished one before a broken-off one. The
 * same file again, or read in a better way, takes the place of what it left out before. Both arguments are SQL expressions.
 */
export function standingImports(workspaceId: Prisma.Sql, connectionId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select distinct on (i.sha256) i.id from file_import i
    where i.workspace_id = ${workspaceId} and i.connection_id = ${connectionId} and i.state <> 'uploaded'
    order by i.sha256, (i.state = 'done') desc, i.created_at desc`;
}
