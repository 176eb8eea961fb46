import type { LocationKind } from '@/lib/generated/prisma/enums';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from './authorize';

export interface ListedLocation {
  id: string;
  name: string;
  kind: LocationKind;
  url: string | null;
}

/** Every place, app, product or site of the workspace, by name. */
export async function listLocations(ctx: Ctx): Promise<ListedLocation[]> {
  authorize(ctx, 'workspace.read');
  return ctx.tx((tx) =>
    tx.location.findMany({ where: { workspaceId: ctx.workspaceId }, select: { id: true, name: true, kind: true, url: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
  );
}
