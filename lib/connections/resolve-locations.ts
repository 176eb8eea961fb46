import type { LocationKind } from '@/lib/generated/prisma/enums';
import type { LocationRef } from '@/lib/platforms/contract';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { ensureLocations } from '@/lib/workspace/ensure-locations';

const kinds: Readonly<Record<string, LocationKind>> = { wordpress: 'site', 'google-play': 'app', 'app-store': 'app' };

/**
 * Which of our locations a platform's places mean, by `LocationRef.externalId`; unknown ones are made. A place of the same name is the
 * same place, so that a shop on two platforms is one shop.
 */
export async function resolveLocations(ctx: Ctx, input: { connectionId: string; platform: string; refs: readonly LocationRef[] }): Promise<ReadonlyMap<string, string>> {
  authorize(ctx, 'connection.sync');
  const { connectionId, platform } = input;
  const refs = new Map(input.refs.map((ref) => [ref.externalId, ref]));
  if (refs.size === 0) return new Map();
  return ctx.tx(async (tx) => {
    const known = await tx.connectionLocation.findMany({ where: { workspaceId: ctx.workspaceId, connectionId, externalId: { in: [...refs.keys()] } }, select: { externalId: true, locationId: true } });
    const resolved = new Map(known.map((row) => [row.externalId, row.locationId]));
    const missing = [...refs.values()].filter((ref) => !resolved.has(ref.externalId));
    if (missing.length === 0) return resolved;
    const nameOf = (ref: LocationRef) => (ref.name.trim() === '' ? ref.externalId : ref.name.trim()).slice(0, 200);
    const byName = await ensureLocations(joinTx(ctx, tx), missing.map((ref) => ({ name: nameOf(ref), kind: kinds[platform] ?? 'place', url: ref.url })));
    const rows = missing.flatMap((ref) => {
      const locationId = byName.get(nameOf(ref));
      return locationId === undefined ? [] : [{ workspaceId: ctx.workspaceId, connectionId, externalId: ref.externalId, locationId }];
    });
    if (rows.length > 0) await tx.connectionLocation.createMany({ data: rows, skipDuplicates: true });
    for (const row of rows) resolved.set(row.externalId, row.locationId);
    return resolved;
  });
}
