import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';
import { wilsonInterval } from './wilson-interval';

export const correctionKinds = ['sentiment', 'theme', 'urgency'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

export interface AgreementWeek {
  /** The week's Monday where the workspace is, such as `2026-05-18`. */
  week: string;
  /** Items that people had before them: claimed, answered, closed or corrected. */
  looked: number;
  /** Of these, items of which a person said that the scorer was wrong. */
  corrected: number;
  byKind: Record<CorrectionKind, number>;
  /** The share that was left as it was, with its 95 % interval; null in a week in which nobody looked. */
  agreement: { share: number; low: number; high: number } | null;
}

export interface Agreement {
  /** The oldest of thirteen first, this week last. */
  weeks: AgreementWeek[];
  /** All thirteen weeks together. */
  total: Omit<AgreementWeek, 'week'>;
}

const weekCount = 13;

interface Row {
  week: string | null;
  looked: number;
  corrected: number;
  sentiment: number;
  theme: number;
  urgency: number;
}

function figures({ looked, corrected, sentiment, theme, urgency }: Omit<Row, 'week'>): Omit<AgreementWeek, 'week'> {
  const agreed = looked - corrected;
  return { looked, corrected, byKind: { sentiment, theme, urgency }, agreement: looked > 0 ? { share: agreed / looked, ...wilsonInterval(agreed, looked) } : null };
}

/**
 * How often people left standing what the scorer said, per week of the last thirteen. An item counts once a week, and once in the total;
 * corrections that were taken back do not count. Whoever answered and said nothing agreed: the figure is an upper bound.
 */
export async function readAgreement(ctx: Ctx): Promise<Agreement> {
  authorize(ctx, 'insights.read');
  const { workspaceId, now } = ctx;
  return ctx.tx(async (tx) => {
    const rows = await tx.$queryRaw<Row[]>`
      with zone as (select time_zone from workspace where id = ${workspaceId}::uuid),
      first as (select (date_trunc('week', ${now}::timestamptz at time zone zone.time_zone) - ${weekCount - 1}::int * interval '1 week') at time zone zone.time_zone as at from zone),
      touched as (
        select subject_id as id, at, null::text as kind from audit
        where workspace_id = ${workspaceId}::uuid and at >= (select at from first) and at <= ${now}::timestamptz and actor_kind = 'member' and subject_kind = 'feedback'
          and action in ('feedback.claimed', 'feedback.taken_over', 'feedback.closed')
        union all
        select id, replied_at, null from feedback
        where workspace_id = ${workspaceId}::uuid and replied_at >= (select at from first) and replied_at <= ${now}::timestamptz and replied_by_id is not null
        union all
        select feedback_id, created_at, kind from correction
        where workspace_id = ${workspaceId}::uuid and created_at >= (select at from first) and created_at <= ${now}::timestamptz and undone_at is null),
      dated as (select t.id, t.kind, to_char(date_trunc('week', t.at at time zone zone.time_zone), 'YYYY-MM-DD') as week from touched t, zone)
      select week, count(distinct id)::int as looked, count(distinct id) filter (where kind is not null)::int as corrected,
        count(distinct id) filter (where kind = 'sentiment')::int as sentiment, count(distinct id) filter (where kind = 'theme')::int as theme,
        count(distinct id) filter (where kind = 'urgency')::int as urgency
      from dated group by grouping sets ((week), ())`;
    const mondays = await tx.$queryRaw<{ week: string }[]>`
      select to_char(monday, 'YYYY-MM-DD') as week from workspace w, generate_series(
        date_trunc('week', ${now}::timestamptz at time zone w.time_zone) - ${weekCount - 1}::int * interval '1 week', date_trunc('week', ${now}::timestamptz at time zone w.time_zone), interval '1 week') monday
      where w.id = ${workspaceId}::uuid order by monday`;
    const none: Row = { week: null, looked: 0, corrected: 0, sentiment: 0, theme: 0, urgency: 0 };
    const byWeek = new Map(rows.map((row) => [row.week, row]));
    return { weeks: mondays.map(({ week }) => ({ week, ...figures(byWeek.get(week) ?? none) })), total: figures(byWeek.get(null) ?? none) };
  });
}
