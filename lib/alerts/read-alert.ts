import { requireId } from '@/lib/feedback/schema';
import { readScoringSettings } from '@/lib/feedback/read-scoring-settings';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { authorize } from '@/lib/workspace/authorize';
import type { OpenAlert } from './list-alerts';
import { duplicateColumns, type Duplicate } from './list-duplicates';

/** Items with one and the same text. */
export interface AlertGroup {
  text: string | null;
  items: Duplicate[];
}

export interface AlertDetail extends Pick<OpenAlert, 'id' | 'kind' | 'theme' | 'location' | 'count' | 'usual'> {
  since: Date;
  until: Date;
  dismissed: { at: Date; name: string | null } | null;
  endedAt: Date | null;
  /** The newest 200 items: by text in a flood, the most frequent first; else each by itself, the newest first. */
  groups: AlertGroup[];
}

const shownCharacters = 600;

/** An alert and what is behind it, also after it has ended. Throws `not_found`. */
export async function readAlert(ctx: Ctx, input: { alertId: string }): Promise<AlertDetail> {
  authorize(ctx, 'feedback.read');
  const id = requireId(input.alertId);
  const { workspaceId } = ctx;
  return ctx.tx(async (tx) => {
    const alert = await tx.alert.findUnique({ where: { workspaceId_id: { workspaceId, id } }, include: { location: { select: { id: true, name: true } } } });
    if (!alert || (alert.kind !== 'flood' && alert.kind !== 'repeated_complaint')) throw new AppError('not_found');
    const rows = await tx.$queryRaw<(Duplicate & { text: string | null; key: string | null })[]>`
      select ${duplicateColumns}, left(concat_ws('. ', f.title, f.text), ${shownCharacters}::int) as text, encode(s.text_key, 'hex') as key
      from feedback f join connection c on c.workspace_id = f.workspace_id and c.id = f.connection_id
      left join location l on l.workspace_id = f.workspace_id and l.id = f.location_id
      left join feedback_search s on s.workspace_id = f.workspace_id and s.feedback_id = f.id
      where f.workspace_id = ${workspaceId}::uuid and f.id = any(${alert.feedbackIds}::uuid[]) order by f.posted_at desc, f.id desc`;
    const byText = new Map<string, AlertGroup>();
    for (const { text, key, ...item } of rows) {
      const group = byText.get(alert.kind === 'flood' && key ? key : item.id) ?? { text, items: [] };
      group.items.push(item);
      byText.set(alert.kind === 'flood' && key ? key : item.id, group);
    }
    const groups = [...byText.values()];
    if (alert.kind === 'flood') groups.sort((a, b) => b.items.length - a.items.length);
    const { themes } = await readScoringSettings(ctx, tx);
    const by = alert.dismissedById ? await tx.member.findUnique({ where: { workspaceId_id: { workspaceId, id: alert.dismissedById } }, select: { user: { select: { name: true } } } }) : null;
    return {
      id,
      kind: alert.kind,
      theme: alert.theme ? { id: alert.theme, name: themes.renamed[alert.theme] ?? themes.own.find((theme) => theme.id === alert.theme)?.name ?? null } : null,
      location: alert.location,
      count: alert.count,
      usual: alert.usual,
      since: alert.since,
      until: alert.until,
      dismissed: alert.dismissedAt ? { at: alert.dismissedAt, name: by?.user.name ?? null } : null,
      endedAt: alert.endedAt,
      groups,
    };
  });
}
