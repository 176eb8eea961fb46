import { recordAudit } from '@/lib/audit/record-audit';
import { themes as builtInThemes } from '@/lib/scoring/themes/registry';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { scoringOverridesSchema } from '@/lib/workspace/schema';
import { writeWorkspaceScoring } from '@/lib/workspace/write-workspace-scoring';
import { beginRescoring, type Begun } from './begin-rescoring';
import { decideThemes, isNamesOnly } from './decide-themes';
import { readScoringSettings, withDefaults } from './read-scoring-settings';
import { overridesOf } from './scoring-overrides';
import { themeChangeSchema, type ThemeChange } from './scoring-schema';

/** Adds, edits, renames, merges or removes a theme. New names count at once; what changes an item's themes follows in the background. */
export async function changeThemes(ctx: Ctx, input: ThemeChange): Promise<Begun> {
  authorize(ctx, 'scoring.write');
  const change = themeChangeSchema.parse(input);
  const [ids, unique] = [builtInThemes.map(({ id }) => id), newId().slice(-6)];
  return ctx.tx(async (tx) => {
    // whoever saves at the same time waits here
    await tx.$queryRaw`select 1 from workspace where id = ${ctx.workspaceId}::uuid for no key update`;
    const settings = await readScoringSettings(ctx, tx);
    const pending = await tx.rescoring.findFirst({ where: { workspaceId: ctx.workspaceId, state: 'running', phase: { not: 'following' } } });
    const base = pending ? withDefaults(scoringOverridesSchema.parse(pending.settings)) : settings;
    const next = decideThemes(base.themes, change, ids, unique);
    if (!isNamesOnly(base.themes, next)) return beginRescoring(ctx, tx, 'themes', (current) => ({ ...current, themes: decideThemes(current.themes, change, ids, unique) }));
    if (pending) {
      if (pending.phase === 'placing') throw new AppError('conflict', { reason: 'rescoring_placing' });
      await tx.rescoring.update({ where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: pending.id } }, data: { settings: overridesOf({ ...base, themes: next }) }, select: { id: true } });
    }
    // a theme that comes with the pending settings has no name to change yet
    const known = change.do === 'rename' || settings.themes.own.some(({ id }) => 'id' in change && id === change.id);
    if (known) await writeWorkspaceScoring(ctx, tx, overridesOf({ ...settings, themes: renamedAlone(settings.themes, next) }));
    await recordAudit(ctx, tx, { action: 'theme.renamed', subjectKind: 'workspace', subjectId: ctx.workspaceId });
    for (const topic of ['workspace', 'scoring', 'feedback']) await announce(ctx, tx, topic);
    return { rescoringId: null };
  });
}

type Themes = ReturnType<typeof decideThemes>;

/** The themes in force with the names of others; words that are not in force yet stay out. */
function renamedAlone(inForce: Themes, { own, renamed }: Themes): Themes {
  const names = new Map(own.map(({ id, name }) => [id, name]));
  return { ...inForce, renamed, own: inForce.own.map((theme) => ({ ...theme, name: names.get(theme.id) ?? theme.name })) };
}
