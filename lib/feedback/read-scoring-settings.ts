import { defaultScoringSettings, type ScoringSettings } from '@/lib/scoring/settings';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { readWorkspace } from '@/lib/workspace/read-workspace';
import type { WorkspaceSettings } from '@/lib/workspace/schema';

/** The workspace's own scoring settings over the product's defaults. */
export function scoringSettingsOf(settings: WorkspaceSettings): ScoringSettings {
  return { ...defaultScoringSettings, ...settings.scoring };
}

export async function readScoringSettings(ctx: Ctx, tx: Tx): Promise<ScoringSettings> {
  return scoringSettingsOf((await readWorkspace(joinTx(ctx, tx))).settings);
}
