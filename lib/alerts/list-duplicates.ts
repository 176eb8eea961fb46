import { Prisma } from '@/lib/generated/prisma/client';
import { requireId } from '@/lib/feedback/schema';
import type { Ctx } from '@/lib/system/ctx';
import { authorize } from '@/lib/workspace/authorize';

export interface Duplicate {
  id: string;
  authorName: string | null;
  stars: number | null;
  platform: string;
  connectionName: string;
  locationName: string | null;
  postedAt: Date;
  state: 'answered' | 'closed' | 'waiting';
}

export interface Duplicates {
  /** How many items have this text, the asked one included; at most `duplicateCap`. */
  count: number;
  /** The others, the newest first, at most 20. */
  items: Duplicate[];
}

export const duplicateCap = 1000;
const most = 20;
/** Floods whose members are looked at. */
const floodsRead = 100;

/** A row as a person tells it from others. Expects `f` (feedback), `c` (connection) and `l` (location). */
export const duplicateColumns = Prisma.sql`f.id, f.author_name as "authorName", f.rating_stars as stars, f.written_on as platform, c.name as "connectionName", l.name as "locationName",
  f.posted_at as "postedAt", case when f.replied_at is not null and f.outdated_reply_at is null then 'answered' when f.closed_at is not null then 'closed' else 'waiting' end as state`;

/** Items with the same words as this one, and those that a flood put beside it. None for a text that is too short to tell by. */
export async function listDuplicates(ctx: Ctx, input: { feedbackId: string }): Promise<Duplicates> {
  authorize(ctx, 'feedback.read');
  const id = requireId(input.feedbackId);
  const { workspaceId } = ctx;
  return ctx.tx(async (tx) => {
    const rows = await tx.$queryRaw<(Duplicate & { total: number })[]>`
      with same as materialized (
        select other.feedback_id as id, other.posted_at from feedback_search own
        join feedback_search other on other.workspace_id = own.workspace_id and other.text_key = own.text_key
        where own.workspace_id = ${workspaceId}::uuid and own.feedback_id = ${id}::uuid and other.workspace_id = ${workspaceId}::uuid
        order by other.posted_at desc limit ${duplicateCap}::int),
      flood as materialized (
        select distinct member.id from (
          select feedback_ids from alert where workspace_id = ${workspaceId}::uuid and kind = 'flood' order by created_at desc limit ${floodsRead}::int) a
        cross join lateral unnest(a.feedback_ids) as member(id) where ${id}::uuid = any(a.feedback_ids)),
      alike as materialized (select id from same union select id from flood)
      select ${duplicateColumns}, (select count(*)::int from alike) as total
      from alike join feedback f on f.workspace_id = ${workspaceId}::uuid and f.id = alike.id
      join connection c on c.workspace_id = f.workspace_id and c.id = f.connection_id
      left join location l on l.workspace_id = f.workspace_id and l.id = f.location_id
      where f.id <> ${id}::uuid order by f.posted_at desc, f.id desc limit ${most}::int`;
    return { count: Math.min(duplicateCap, rows[0]?.total ?? 1), items: rows.map(({ total: _total, ...row }) => row) };
  });
}
