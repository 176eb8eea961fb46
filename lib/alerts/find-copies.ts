import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { decideFlood, floodHours } from './decide-flood';
import { groupCopies } from './group-copies';

/** Copies of one text. */
export interface Flood {
  /** The text that most of them have, as its key. */
  subject: string;
  raised: boolean;
  going: boolean;
  usual: number;
  items: { id: string; postedAt: Date }[];
}

interface Row {
  id: string;
  key: string;
  hand: string;
  stars: number | null;
  postedAt: Date;
  text: string;
}

const hourMs = 3_600_000;
/** What was posted two days ago may have been pulled in just now. */
const lookBackHours = 2 * floodHours;
/** The newest items that are compared with each other. */
const mostCompared = 4000;
const comparedCharacters = 400;
const historyDays = 56;

/** The newest texts that are long enough to tell copies by. */
export function recentTextsQuery({ workspaceId, now }: Pick<Ctx, 'workspaceId' | 'now'>): Prisma.Sql {
  return Prisma.sql`
    select f.id, encode(s.text_key, 'hex') as key, f.connection_id::text || ' ' || coalesce(s.author_key, lower(f.author_name), f.id::text) as hand, f.rating_stars as stars,
      f.posted_at as "postedAt", left(concat_ws(' ', f.title, f.text), ${comparedCharacters}::int) as text
    from (
      select * from feedback where workspace_id = ${workspaceId}::uuid and posted_at > ${new Date(now.getTime() - lookBackHours * hourMs)}::timestamptz and posted_at <= ${now}::timestamptz
      order by posted_at desc, id desc limit ${mostCompared}::int) f
    join feedback_search s on s.workspace_id = f.workspace_id and s.feedback_id = f.id
    where s.text_key is not null`;
}

/** How often these texts came in the eight weeks before. */
async function countBefore(ctx: Ctx, tx: Tx, keys: readonly string[]): Promise<Map<string, number>> {
  const until = new Date(ctx.now.getTime() - lookBackHours * hourMs);
  const rows = await tx.$queryRaw<{ key: string; count: number }[]>`
    select asked.key, (select count(*)::int from feedback_search s where s.workspace_id = ${ctx.workspaceId}::uuid and s.text_key = decode(asked.key, 'hex')
      and s.posted_at > ${new Date(until.getTime() - historyDays * 24 * hourMs)}::timestamptz and s.posted_at <= ${until}::timestamptz) as count
    from unnest(${[...keys]}::text[]) as asked(key)`;
  return new Map(rows.map(({ key, count }) => [key, count]));
}

function mostFrequent(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** Texts that came again and again within two days, changed a little or not at all; the items are the newest first. */
export async function findCopies(ctx: Ctx, tx: Tx): Promise<Flood[]> {
  const groups = groupCopies(await tx.$queryRaw<Row[]>(recentTextsQuery(ctx))).filter((group) => group.length > 2);
  if (groups.length === 0) return [];
  const before = await countBefore(ctx, tx, [...new Set(groups.flat().map(({ key }) => key))]);
  const periods = (historyDays * 24) / floodHours;
  return groups.map((group) => {
    const keys = [...new Set(group.map(({ key }) => key))];
    const past = keys.reduce((sum, key) => sum + (before.get(key) ?? 0), 0);
    const { copies, ...decided } = decideFlood(group, { before: past, periods }, ctx.now);
    const items = copies.map(({ id, postedAt }) => ({ id, postedAt })).reverse();
    return { subject: mostFrequent(copies.map(({ key }) => key)), ...decided, items };
  });
}
