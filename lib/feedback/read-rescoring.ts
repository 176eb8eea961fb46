import type { RescoringState } from '@/lib/generated/prisma/enums';
import type { ScoringSettings } from '@/lib/scoring/settings';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { scoringOverridesSchema } from '@/lib/workspace/schema';
import { readScoringSettings, withDefaults } from './read-scoring-settings';
import type { RescoringPhase } from './rescoring-row';

export interface RescoringView {
  id: string;
  state: RescoringState;
  phase: RescoringPhase;
  /** settings | scorer | themes */
  cause: string;
  /** Of the phase; 0 before it is known. */
  total: number;
  done: number;
  /** Waiting items that get another priority or list. */
  moved: number;
  createdAt: Date;
  finishedAt: Date | null;
  byName: string | null;
}

export interface ScoringView {
  /** In force. */
  settings: ScoringSettings;
  /** Saved, but not in force before their order is in place; null where there are none. */
  pending: ScoringSettings | null;
  /** The latest, running or ended; null before the first. */
  rescoring: RescoringView | null;
}

/** The scoring's settings and how far the latest re-scoring is. */
export async function readRescoring(ctx: Ctx): Promise<ScoringView> {
  authorize(ctx, 'feedback.read');
  return ctx.tx(async (tx) => {
    const settings = await readScoringSettings(ctx, tx);
    const latest = await tx.rescoring.findFirst({ where: { workspaceId: ctx.workspaceId }, orderBy: { createdAt: 'desc' } });
    if (!latest) return { settings, pending: null, rescoring: null };
    const member = latest.createdById ? await tx.member.findUnique({ where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: latest.createdById } }, select: { user: { select: { name: true } } } }) : null;
    const waits = latest.state === 'running' && latest.phase !== 'following';
    return {
      settings,
      pending: waits ? withDefaults(scoringOverridesSchema.parse(latest.settings)) : null,
      rescoring: {
        id: latest.id,
        state: latest.state,
        phase: latest.phase as RescoringPhase,
        cause: latest.cause,
        total: latest.total,
        done: Math.min(latest.doneCount, latest.total),
        moved: latest.movedCount,
        createdAt: latest.createdAt,
        finishedAt: latest.finishedAt,
        byName: member?.user.name ?? null,
      },
    };
  });
}
