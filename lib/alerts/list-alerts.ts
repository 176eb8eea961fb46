import { readScoringSettings } from '@/lib/feedback/read-scoring-settings';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';

export interface OpenAlert {
  id: string;
  kind: 'repeated_complaint' | 'flood';
  /** `name`: as this workspace calls it, where it has a name of its own for it. */
  theme: { id: string; name: string | null } | null;
  location: { id: string; name: string } | null;
  count: number;
  /** How many there usually are in as long a time; 0 where there were none, or nobody knows yet. */
  usual: number;
  /** Days of the oldest and the newest item behind it, where the workspace is. */
  from: string;
  to: string;
  createdAt: Date;
}

const most = 30;

/** What goes on now and nobody has dismissed, the latest to begin first. */
export async function listAlerts(ctx: Ctx): Promise<OpenAlert[]> {
  authorize(ctx, 'feedback.read');
  return ctx.tx(async (tx) => {
    const rows = await tx.$queryRaw<(Omit<OpenAlert, 'theme' | 'location'> & { theme: string | null; locationId: string | null; locationName: string | null })[]>`
      select a.id, a.kind, a.theme, a.location_id as "locationId", l.name as "locationName", a.count, a.usual, a.created_at as "createdAt",
        to_char(a.since at time zone w.time_zone, 'YYYY-MM-DD') as "from", to_char(a.until at time zone w.time_zone, 'YYYY-MM-DD') as "to"
      from alert a join workspace w on w.id = a.workspace_id
      left join location l on l.workspace_id = a.workspace_id and l.id = a.location_id
      where a.workspace_id = ${ctx.workspaceId}::uuid and a.ended_at is null and a.dismissed_at is null
      order by a.created_at desc, a.count desc, a.id limit ${most}::int`;
    if (rows.length === 0) return [];
    const { themes } = await readScoringSettings(ctx, tx);
    const nameOf = (id: string) => themes.renamed[id] ?? themes.own.find((theme) => theme.id === id)?.name ?? null;
    return rows.map(({ theme, locationId, locationName, ...row }) => ({
      ...row,
      theme: theme ? { id: theme, name: nameOf(theme) } : null,
      location: locationId && locationName ? { id: locationId, name: locationName } : null,
    }));
  });
}
