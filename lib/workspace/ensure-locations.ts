import type { LocationKind } from '@/lib/generated/prisma/enums';
import type { Ctx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from './authorize';

/** The ids of the locations with these names; absent ones are made. */
export async function ensureLocations(ctx: Ctx, wanted: readonly { name: string; kind: LocationKind; url?: string }[]): Promise<ReadonlyMap<string, string>> {
  authorize(ctx, 'connection.sync');
  if (wanted.length === 0) return new Map();
  const byName = new Map(wanted.map((location) => [location.name, location]));
  return ctx.tx(async (tx) => {
    const made = await tx.location.createMany({
      data: [...byName.values()].map((location) => ({ workspaceId: ctx.workspaceId, id: newId(), ...location })),
      skipDuplicates: true,
    });
    if (made.count > 0) await announce(ctx, tx, 'workspace');
    const rows = await tx.location.findMany({ where: { workspaceId: ctx.workspaceId, name: { in: [...byName.keys()] } }, select: { id: true, name: true } });
    return new Map(rows.map((row) => [row.name, row.id]));
  });
}
