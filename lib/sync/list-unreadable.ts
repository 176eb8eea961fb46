import { z } from 'zod';
import { standingImports } from '@/lib/connections/standing-imports';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { authorize } from '@/lib/workspace/authorize';

export interface UnreadableSummary {
  id: string;
  /** The line of a file, or the place on a page. */
  position: number | null;
  externalId: string | null;
  /** What a platform's reader said, in its own words; for rows of a file see `code`. */
  reason: string;
  /** A key of the catalogue (`import.rows.<code>`) with the values that fill it; null for pulls. */
  code: string | null;
  values: Record<string, string | number>;
  raw: string;
  importId: string | null;
  createdAt: string;
}

interface Row {
  id: string;
  position: number | null;
  externalId: string | null;
  reason: string;
  raw: string;
  importId: string | null;
  createdAt: Date;
}

/** What could not be read: of one import in the file's order; or of a connection as it stands, each content once, newest first. */
export async function listUnreadable(ctx: Ctx, input: { connectionId: string; importId?: string; limit?: number }): Promise<UnreadableSummary[]> {
  authorize(ctx, 'connection.read');
  const { connectionId, importId: ofImport, limit = 50 } = input;
  const rows = await ctx.tx((tx) =>
    ofImport === undefined
      ? listStanding(tx, { workspaceId: ctx.workspaceId, connectionId, limit })
      : tx.unreadableItem.findMany({ where: { workspaceId: ctx.workspaceId, connectionId, importId: ofImport }, orderBy: { position: 'asc' }, take: limit }),
  );
  return rows.map(({ id, position, externalId, reason, raw, importId, createdAt }) => {
    const coded = importId === null ? undefined : readReason(reason);
    return { id, position, externalId, reason: coded ? coded.code : reason, code: coded?.code ?? null, values: coded?.values ?? {}, raw, importId, createdAt: createdAt.toISOString() };
  });
}

function listStanding(tx: Tx, input: { workspaceId: string; connectionId: string; limit: number }): Promise<Row[]> {
  const [workspaceId, connectionId] = [Prisma.sql`${input.workspaceId}::uuid`, Prisma.sql`${input.connectionId}::uuid`];
  return tx.$queryRaw<Row[]>`
    select * from (
      select distinct on (md5(coalesce(u.external_id, u.raw))) u.id, u.position, u.external_id as "externalId", u.reason, u.raw, u.import_id as "importId", u.created_at as "createdAt"
      from unreadable_item u
      where u.workspace_id = ${workspaceId} and u.connection_id = ${connectionId}
        and (u.import_id is null or u.import_id in (${standingImports(workspaceId, connectionId)}))
      order by md5(coalesce(u.external_id, u.raw)), u.created_at desc
    ) standing order by "createdAt" desc, position limit ${input.limit}::int`;
}

const reasonSchema = z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) });

function readReason(text: string): z.infer<typeof reasonSchema> | undefined {
  return text.startsWith('{') ? reasonSchema.safeParse(JSON.parse(text)).data : undefined;
}
