import { signals } from '@/lib/scoring/signals/registry';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { listedThemes, type ListedTheme } from './listed-themes';
import { readScoringSettings } from './read-scoring-settings';

/** What the inbox can be narrowed to. Former members stay in the list while the Replied view may name them. */
export interface FilterChoices {
  connections: { id: string; name: string; platform: string }[];
  locations: { id: string; name: string }[];
  members: { id: string; name: string; mayAnswer: boolean; former: boolean }[];
  themes: ListedTheme[];
  /** With what each adds to the priority here. */
  signals: { id: string; hardRisk: boolean; points: number }[];
}

export async function listFilterChoices(ctx: Ctx): Promise<FilterChoices> {
  authorize(ctx, 'feedback.read');
  const where = { workspaceId: ctx.workspaceId };
  return ctx.tx(async (tx) => {
    const connections = await tx.connection.findMany({ where, select: { id: true, name: true, platform: true }, orderBy: { name: 'asc' } });
    const locations = await tx.location.findMany({ where, select: { id: true, name: true }, orderBy: { name: 'asc' } });
    const members = await tx.member.findMany({ where, select: { id: true, role: true, removedAt: true, user: { select: { name: true } } }, orderBy: { createdAt: 'asc' } });
    const settings = await readScoringSettings(ctx, tx);
    return {
      connections,
      locations,
      members: members.map((member) => ({ id: member.id, name: member.user.name, mayAnswer: member.role !== 'viewer' && !member.removedAt, former: member.removedAt !== null })),
      themes: listedThemes(settings),
      signals: signals.map(({ id, hardRisk, points }) => ({ id, hardRisk, points: settings.weights.signals[id] ?? points })),
    };
  });
}
