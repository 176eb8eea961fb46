import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { scoringOverridesSchema, workspaceSettingsSchema, type ScoringOverrides } from './schema';

/** Puts scoring settings in force, as a part of what places the scores that go with them. Other settings are kept. */
export async function writeWorkspaceScoring(ctx: Ctx, tx: Tx, scoring: ScoringOverrides): Promise<void> {
  await tx.$queryRaw`select 1 from workspace where id = ${ctx.workspaceId}::uuid for no key update`;
  const { settings } = await tx.workspace.findUniqueOrThrow({ where: { id: ctx.workspaceId }, select: { settings: true } });
  const known = workspaceSettingsSchema.loose().parse(settings);
  await tx.workspace.update({ where: { id: ctx.workspaceId }, data: { settings: { ...known, scoring: scoringOverridesSchema.parse(scoring) } }, select: { id: true } });
}
