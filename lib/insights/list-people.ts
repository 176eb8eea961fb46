import type { Role } from '@/lib/generated/prisma/enums';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';

/** Items answered, by the time the answer became visible. */
export interface ReplyCounts {
  d7: number;
  d30: number;
  d90: number;
}

export interface Person {
  id: string;
  name: string;
  role: Role;
  isMe: boolean;
  removed: boolean;
  /** Sent from the hub. */
  replies: ReplyCounts;
  /** Marked by hand; not in `replies`. */
  manual: ReplyCounts;
  /** From posting to the first answer, over the first answers of the last 90 days that this person gave. */
  medianSeconds: number | null;
  /** Items this person has in hand now. */
  claims: number;
  drafts: number;
  /** Of the last 90 days. */
  notes: number;
  lastSeenAt: Date | null;
  /** Items answered per week, the oldest of thirteen first; by hand included. */
  weeks: number[];
}

export interface People {
  people: Person[];
  outside: ReplyCounts;
  /** Over every first answer of the last 90 days, wherever it was given. */
  medianSeconds: number | null;
}

const weekCount = 13;

interface PersonRow {
  id: string;
  name: string;
  role: Role;
  removed: boolean;
  d7: number;
  d30: number;
  d90: number;
  m7: number;
  m30: number;
  m90: number;
  median_seconds: number | null;
  claims: number;
  drafts: number;
  notes: number;
  last_seen_at: Date | null;
}

/** What each person does, the busiest of the last 30 days first; former members only while they have answers in the last 90 days. */
export async function listPeople(ctx: Ctx): Promise<People> {
  authorize(ctx, 'insights.read');
  const me = ctx.actor.kind === 'member' ? ctx.actor.memberId : null;
  return ctx.tx(async (tx) => {
    const rows = await tx.$queryRaw<PersonRow[]>`
      select m.id, u.name, m.role, m.removed_at is not null as removed, r.d7, r.d30, r.d90, r.m7, r.m30, r.m90, t.median_seconds, c.claims, d.drafts, n.notes, s.last_seen_at
      from member m
      join user_account u on u.id = m.user_id
      cross join lateral (
        select count(distinct feedback_id) filter (where origin = 'hub' and live_at > now() - interval '7 days')::int as d7,
          count(distinct feedback_id) filter (where origin = 'hub' and live_at > now() - interval '30 days')::int as d30,
          count(distinct feedback_id) filter (where origin = 'hub')::int as d90,
          count(distinct feedback_id) filter (where origin = 'manual' and state = 'live' and live_at > now() - interval '7 days')::int as m7,
          count(distinct feedback_id) filter (where origin = 'manual' and state = 'live' and live_at > now() - interval '30 days')::int as m30,
          count(distinct feedback_id) filter (where origin = 'manual' and state = 'live')::int as m90
        from reply where workspace_id = m.workspace_id and member_id = m.id and created_at > now() - interval '91 days' and live_at > now() - interval '90 days') r
      cross join lateral (
        select percentile_cont(0.5) within group (order by greatest(0, extract(epoch from replied_at - posted_at))) as median_seconds
        from feedback where workspace_id = m.workspace_id and replied_at > now() - interval '90 days' and replied_by_id = m.id) t
      cross join lateral (
        select count(*)::int as claims from feedback
        where workspace_id = m.workspace_id and assignee_id = m.id and queue in ('reply', 'thanks', 'backlog') and (claim_expires_at is null or claim_expires_at > now())) c
      cross join lateral (select count(*)::int as drafts from draft where workspace_id = m.workspace_id and member_id = m.id) d
      cross join lateral (
        select count(*)::int as notes from note where workspace_id = m.workspace_id and member_id = m.id and deleted_at is null and created_at > now() - interval '90 days') n
      cross join lateral (select max(last_seen_at) as last_seen_at from user_session where user_id = m.user_id) s
      where m.workspace_id = ${ctx.workspaceId}::uuid and (m.removed_at is null or r.d90 + r.m90 > 0)
      order by r.d30 + r.m30 desc, r.d90 + r.m90 desc, u.name, m.id`;
    const weeks = await tx.$queryRaw<{ member_id: string; week: number; count: number }[]>`
      select member_id, floor(extract(epoch from now() - live_at) / 604800)::int as week, count(distinct feedback_id)::int as count
      from reply where workspace_id = ${ctx.workspaceId}::uuid and member_id is not null and created_at > now() - interval '92 days'
        and live_at > now() - interval '91 days' and live_at <= now()
      group by member_id, week`;
    const [outside] = await tx.$queryRaw<ReplyCounts[]>`
      select count(distinct feedback_id) filter (where live_at > now() - interval '7 days')::int as d7,
        count(distinct feedback_id) filter (where live_at > now() - interval '30 days')::int as d30, count(distinct feedback_id)::int as d90
      from reply where workspace_id = ${ctx.workspaceId}::uuid and member_id is null and origin = 'outside' and live_at > now() - interval '90 days'`;
    const [all] = await tx.$queryRaw<{ median_seconds: number | null }[]>`
      select percentile_cont(0.5) within group (order by greatest(0, extract(epoch from replied_at - posted_at))) as median_seconds
      from feedback where workspace_id = ${ctx.workspaceId}::uuid and replied_at > now() - interval '90 days'`;
    const people = rows.map((row): Person => {
      const counts = Array.from({ length: weekCount }, () => 0);
      for (const { member_id, week, count } of weeks) if (member_id === row.id && week >= 0 && week < weekCount) counts[weekCount - 1 - week] = count;
      const { id, name, role, removed, d7, d30, d90, m7, m30, m90, claims, drafts, notes } = row;
      return { id, name, role, isMe: id === me, removed, replies: { d7, d30, d90 }, manual: { d7: m7, d30: m30, d90: m90 }, medianSeconds: row.median_seconds, claims, drafts, notes, lastSeenAt: row.last_seen_at, weeks: counts };
    });
    return { people, outside: outside ?? { d7: 0, d30: 0, d90: 0 }, medianSeconds: all?.median_seconds ?? null };
  });
}
