import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import type { ScoringSettings } from '@/lib/scoring/settings';
import { scoringOverridesSchema } from '@/lib/workspace/schema';
import { withDefaults } from './read-scoring-settings';

/** `scoring`: values are put aside, all is as it was. `placing`: they take the place of the old ones. `following`: the settings are in force. */
export type RescoringPhase = 'scoring' | 'placing' | 'following';

export interface RunningRescoring {
  id: string;
  phase: RescoringPhase;
  settings: ScoringSettings;
  /** The last id that this phase has done with. */
  cursor: string | null;
  total: number;
}

/** The row of a re-scoring that runs, held until the transaction ends; null where it has ended. */
export async function lockRescoring(ctx: Ctx, tx: Tx, rescoringId: string): Promise<RunningRescoring | null> {
  const rows = await tx.$queryRaw<(Omit<RunningRescoring, 'settings'> & { settings: unknown })[]>`
    select id, phase, settings, cursor, total from rescoring
    where workspace_id = ${ctx.workspaceId}::uuid and id = ${rescoringId}::uuid and state = 'running' for no key update`;
  const row = rows[0];
  return row ? { ...row, settings: withDefaults(scoringOverridesSchema.parse(row.settings)) } : null;
}
