import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { decideSpike, growthOf, historyWeeks, windowDays, type Spike } from './decide-spike';

/** One theme at one place, or at none. */
export interface Complaint extends Spike {
  subject: string;
  theme: string;
  locationId: string | null;
  count: number;
}

interface Recent {
  theme: string;
  locationId: string | null;
  count: number;
}

const dayMs = 24 * 3_600_000;
/** From here on the past of a subject is looked at; fewer neither raise nor keep an alert. */
const worthALook = 4;

export function subjectOf({ theme, locationId }: Pick<Recent, 'theme' | 'locationId'>): string {
  return `${theme}@${locationId ?? ''}`;
}

/** Bad is said of the theme, or of the whole and nothing good of the theme. Gone items stay counted: they were complaints. */
const isComplaint = Prisma.sql`(l.polarity in ('neg', 'mixed') or (f.label = 'neg' and l.polarity is distinct from 'pos'))`;

/** Complaints of the last 7 days by theme and place: the newest items by their index, then the labels of these (`offset 0` keeps it so). */
export function recentComplaintsQuery({ workspaceId, now }: Pick<Ctx, 'workspaceId' | 'now'>): Prisma.Sql {
  return Prisma.sql`
    select l.label as theme, f.location_id as "locationId", count(*)::int as count
    from feedback f cross join lateral (
      select label, polarity from feedback_label where workspace_id = f.workspace_id and feedback_id = f.id and kind = 'theme' offset 0) l
    where f.workspace_id = ${workspaceId}::uuid and f.posted_at > ${new Date(now.getTime() - windowDays * dayMs)}::timestamptz and f.posted_at <= ${now}::timestamptz and ${isComplaint}
    group by 1, 2`;
}

/** Complaints of the eight weeks before by theme, place and week (0 the latest), of these themes alone. */
export function historyQuery({ workspaceId, now }: Pick<Ctx, 'workspaceId' | 'now'>, themes: readonly string[]): Prisma.Sql {
  const until = new Date(now.getTime() - windowDays * dayMs);
  const from = new Date(until.getTime() - historyWeeks * 7 * dayMs);
  return Prisma.sql`
    select asked.theme, h."locationId", h.week, h.count from unnest(${[...themes]}::text[]) as asked(theme) cross join lateral (
      select f.location_id as "locationId", least(${historyWeeks - 1}::int, floor(extract(epoch from ${until}::timestamptz - l.posted_at) / 604800)::int) as week, count(*)::int as count
      from feedback_label l join feedback f on f.workspace_id = l.workspace_id and f.id = l.feedback_id
      where l.workspace_id = ${workspaceId}::uuid and l.kind = 'theme' and l.label = asked.theme and l.posted_at > ${from}::timestamptz and l.posted_at <= ${until}::timestamptz
        and ${isComplaint}
      group by 1, 2) h`;
}

/** Items of each place: in the last 7 days, in the eight weeks before, and when the first of them was posted. */
export function placesQuery({ workspaceId, now }: Pick<Ctx, 'workspaceId' | 'now'>): Prisma.Sql {
  const until = new Date(now.getTime() - windowDays * dayMs);
  const from = new Date(until.getTime() - historyWeeks * 7 * dayMs);
  return Prisma.sql`
    select location_id as "locationId", (count(*) filter (where posted_at > ${until}::timestamptz))::int as now, (count(*) filter (where posted_at <= ${until}::timestamptz))::int as before, min(posted_at) as first
    from feedback where workspace_id = ${workspaceId}::uuid and posted_at > ${from}::timestamptz and posted_at <= ${now}::timestamptz group by 1`;
}

/** Whole weeks between the first item of a place and the last 7 days; a begun week counts from its half. */
function weeksHeard(first: Date | undefined, now: Date): number {
  if (!first) return 0;
  const weeks = (now.getTime() - windowDays * dayMs - first.getTime()) / (7 * dayMs);
  return Math.min(historyWeeks, Math.max(0, Math.round(weeks)));
}

/** What is complained of often enough to be looked at, against its own past. */
export async function findComplaints(ctx: Ctx, tx: Tx): Promise<Complaint[]> {
  const recent = await tx.$queryRaw<Recent[]>(recentComplaintsQuery(ctx));
  const candidates = recent.filter(({ count }) => count >= worthALook);
  if (candidates.length === 0) return [];
  const history = await tx.$queryRaw<(Recent & { week: number })[]>(historyQuery(ctx, [...new Set(candidates.map(({ theme }) => theme))]));
  const places = await tx.$queryRaw<{ locationId: string | null; now: number; before: number; first: Date }[]>(placesQuery(ctx));
  const placeOf = new Map(places.map((place) => [place.locationId, place]));
  const past = new Map<string, number[]>();
  for (const row of history) {
    const weeks = past.get(subjectOf(row)) ?? Array.from({ length: historyWeeks }, () => 0);
    weeks[row.week] = row.count;
    past.set(subjectOf(row), weeks);
  }
  return candidates.map(({ theme, locationId, count }) => {
    const subject = subjectOf({ theme, locationId });
    const beside = recent.filter((other) => other.locationId === locationId && other.theme !== theme);
    const others = beside.reduce((sum, other) => sum + other.count, 0) / Math.max(1, beside.length);
    const place = placeOf.get(locationId);
    const weeks = (past.get(subject) ?? Array.from({ length: historyWeeks }, () => 0)).slice(0, weeksHeard(place?.first, ctx.now));
    const complained = weeks.reduce((sum, week) => sum + week, 0);
    const growth = place && weeks.length > 0 ? growthOf(place.now - count, (place.before - complained) / weeks.length) : 1;
    return { subject, theme, locationId, count, ...decideSpike({ count, weeks, others, growth, subjects: recent.length }) };
  });
}

/** The items behind a complaint, the newest first. */
export async function itemsBehind(ctx: Ctx, tx: Tx, { theme, locationId }: Pick<Complaint, 'theme' | 'locationId'>, most: number): Promise<{ id: string; postedAt: Date }[]> {
  return tx.$queryRaw<{ id: string; postedAt: Date }[]>`
    select f.id, f.posted_at as "postedAt" from feedback_label l join feedback f on f.workspace_id = l.workspace_id and f.id = l.feedback_id
    where l.workspace_id = ${ctx.workspaceId}::uuid and l.kind = 'theme' and l.label = ${theme}
      and l.posted_at > ${new Date(ctx.now.getTime() - windowDays * dayMs)}::timestamptz and l.posted_at <= ${ctx.now}::timestamptz
      and f.location_id is not distinct from ${locationId}::uuid and ${isComplaint}
    order by l.posted_at desc, l.feedback_id desc limit ${most}::int`;
}
