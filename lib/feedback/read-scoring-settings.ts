import { defaultScoringSettings, type ScoringSettings } from '@/lib/scoring/settings';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { readWorkspace } from '@/lib/workspace/read-workspace';
import type { ScoringOverrides, WorkspaceSettings } from '@/lib/workspace/schema';

/** What a workspace keeps, laid over the product's defaults at every level. */
export function withDefaults({ weights, bands, themes, ...rest }: ScoringOverrides): ScoringSettings {
  const defaults = defaultScoringSettings;
  return {
    ...defaults,
    ...rest,
    weights: { ...defaults.weights, ...weights },
    bands: { ...defaults.bands, ...bands },
    themes: { ...defaults.themes, ...themes },
  };
}

/** The workspace's own scoring settings over the product's defaults. */
export function scoringSettingsOf(settings: WorkspaceSettings): ScoringSettings {
  return withDefaults(settings.scoring);
}

export async function readScoringSettings(ctx: Ctx, tx: Tx): Promise<ScoringSettings> {
  return scoringSettingsOf((await readWorkspace(joinTx(ctx, tx))).settings);
}
