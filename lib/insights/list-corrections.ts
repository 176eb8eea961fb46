import { z } from 'zod';
import { readScoringSettings } from '@/lib/feedback/read-scoring-settings';
import type { ScoringSettings } from '@/lib/scoring/settings';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { correctionKinds, type CorrectionKind } from './read-agreement';

export interface ListedCorrection {
  id: string;
  feedbackId: string;
  kind: CorrectionKind;
  /** A sentiment's label, theme ids, or a priority, as the kind has it. */
  said: { label?: string; themes?: string[]; priority?: number };
  meant: { label?: string; themes?: string[]; urgency?: string };
  authorName: string | null;
  snippet: string | null;
  byName: string;
  at: Date;
}

const most = 20;
const snippetCharacters = 160;
const saidSchema = z.object({ label: z.string(), themes: z.array(z.string()), priority: z.number() }).partial().catch({});
const meantSchema = z.object({ label: z.string(), themes: z.array(z.string()), urgency: z.string() }).partial().catch({});

/** What people said last against the scorer, the newest first, and what themes are called here; what was taken back is left out. */
export async function listCorrections(ctx: Ctx): Promise<{ corrections: ListedCorrection[]; settings: Pick<ScoringSettings, 'themes'> }> {
  authorize(ctx, 'insights.read');
  return ctx.tx(async (tx) => {
    const rows = await tx.correction.findMany({
      where: { workspaceId: ctx.workspaceId, undoneAt: null, kind: { in: [...correctionKinds] } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: most,
      select: { id: true, feedbackId: true, kind: true, said: true, meant: true, createdAt: true, feedback: { select: { authorName: true, text: true, title: true } }, member: { select: { user: { select: { name: true } } } } },
    });
    const corrections = rows.map(({ feedback, member, createdAt, kind, said, meant, ...row }) => ({
      ...row,
      kind: z.enum(correctionKinds).parse(kind),
      said: saidSchema.parse(said),
      meant: meantSchema.parse(meant),
      authorName: feedback.authorName,
      snippet: (feedback.text ?? feedback.title)?.slice(0, snippetCharacters) ?? null,
      byName: member.user.name,
      at: createdAt,
    }));
    const { themes } = await readScoringSettings(ctx, tx);
    return { corrections, settings: { themes } };
  });
}
