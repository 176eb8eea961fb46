import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { authorize } from './authorize';
import { workspaceSettingsSchema, type WorkspaceSettings } from './schema';

export interface WorkspaceFacts {
  slug: string;
  name: string;
  timeZone: string;
  settings: WorkspaceSettings;
}

/** The workspace's name, zone and settings. `settings.scoring` holds only what differs from `defaultScoringSettings`: spread it over them. */
export async function readWorkspace(ctx: Ctx): Promise<WorkspaceFacts> {
  authorize(ctx, 'workspace.read');
  return ctx.tx(async (tx) => {
    const row = await tx.workspace.findUnique({ where: { id: ctx.workspaceId }, select: { slug: true, name: true, timeZone: true, settings: true } });
    if (!row) throw new AppError('not_found');
    return { ...row, settings: workspaceSettingsSchema.parse(row.settings) };
  });
}
