import { Prisma } from '@/lib/generated/prisma/client';
import { recordAudit } from '@/lib/audit/record-audit';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { writeWorkspaceScoring } from '@/lib/workspace/write-workspace-scoring';
import { putAside } from './put-aside';
import { readScoredItems } from './read-scored-items';
import { lockRescoring, type RunningRescoring } from './rescoring-row';
import { overridesOf } from './scoring-overrides';
import { lockScoringSettings } from './scoring-lock';
import { writeRescored } from './write-rescored';

interface Limits {
  /** Up to so many waiting items change all at once. */
  atOnce: number;
  /** Beyond that, the first so many of each list do; what is deeper changes in small transactions before and after. */
  head: number;
}
const usual: Limits = { atOnce: 20_000, head: 2_000 };
const batch = 1_000;

/** The place after the head of each list, before and after; a list without one is all head. */
interface Heads {
  old: Record<string, string | null>;
  new: Record<string, string | null>;
}

const lists = ['reply', 'thanks', 'backlog'] as const;

/** Items that wait and whose values are missing or worked out from something that has changed since. */
const unsettled = (rescoringId: string) => Prisma.sql`f.queue <> 'none' and not exists (
  select 1 from rescored_item r where r.workspace_id = f.workspace_id and r.rescoring_id = ${rescoringId}::uuid and r.feedback_id = f.id and r.content_hash = f.content_hash
    and (r.score = '{}'::jsonb or ((r.score ->> 'waitingSince')::timestamptz = f.waiting_since and (r.score ->> 'correctedAt')::timestamptz is not distinct from f.corrected_at)))`;

/** Works out what came in or changed while the others were worked out. Gives how many there were. */
async function catchUp(ctx: Ctx, tx: Tx, { id, settings }: RunningRescoring): Promise<number> {
  let count = 0;
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const items = await readScoredItems(ctx, tx, { where: Prisma.sql`f.id > ${after}::uuid and ${unsettled(id)}`, order: Prisma.sql`f.id`, limit: batch });
    if (items.length > 0) await putAside(ctx, tx, id, items, settings);
    count += items.length;
    const last = items.at(-1);
    if (!last || items.length < batch) return count;
    after = last.id;
  }
}

async function findHeads(ctx: Ctx, tx: Tx, rescoringId: string, head: number): Promise<Heads> {
  const heads: Heads = { old: {}, new: {} };
  const workspaceId = ctx.workspaceId;
  for (const list of lists) {
    const before = await tx.$queryRaw<{ at: string }[]>`
      select rank_at::text as at from feedback where workspace_id = ${workspaceId}::uuid and queue = ${list} order by rank_at, id offset ${head}::int limit 1`;
    const after = await tx.$queryRaw<{ at: string }[]>`
      select next.at::text as at from feedback f
      left join rescored_item r on r.workspace_id = f.workspace_id and r.rescoring_id = ${rescoringId}::uuid and r.feedback_id = f.id
      cross join lateral (select coalesce((r.score ->> 'rankAt')::timestamptz, f.rank_at) as at, coalesce(r.score ->> 'queue', f.queue) as queue) next
      where f.workspace_id = ${workspaceId}::uuid and f.queue in ('reply', 'thanks', 'backlog') and next.queue = ${list}
      order by next.at offset ${head}::int limit 1`;
    heads.old[list] = before[0]?.at ?? null;
    heads.new[list] = after[0]?.at ?? null;
  }
  return heads;
}

/** Whether an item lies behind the head of its list, before and after. What is unknown is not. */
function isBehind(heads: Record<string, string | null>): Prisma.Sql {
  const json = JSON.stringify(heads);
  return Prisma.sql`coalesce(f.rank_at > (${json}::jsonb ->> f.queue)::timestamptz and (r.score ->> 'rankAt')::timestamptz > (${json}::jsonb ->> (r.score ->> 'queue'))::timestamptz, false)`;
}

/** Items that change and for which `which` holds: `r` what was put aside, `f` the item as it is. In the order of their ids. */
async function idsOf(ctx: Ctx, tx: Tx, rescoringId: string, which: Prisma.Sql, limit: number | null): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select r.feedback_id as id from rescored_item r join feedback f on f.workspace_id = r.workspace_id and f.id = r.feedback_id
    where r.workspace_id = ${ctx.workspaceId}::uuid and r.rescoring_id = ${rescoringId}::uuid and r.score <> '{}'::jsonb and ${which}
    order by r.feedback_id limit ${limit}::int`;
  return rows.map(({ id }) => id);
}

/** Puts the values of some items in place in small transactions of their own, and forgets them. */
async function placeDeep(ctx: Ctx, rescoringId: string, which: Prisma.Sql): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const done = await ctx.tx(async (tx) => {
      if (!(await lockRescoring(ctx, tx, rescoringId))) return null;
      const ids = await idsOf(ctx, tx, rescoringId, Prisma.sql`r.feedback_id > ${after}::uuid and ${which}`, batch);
      if (ids.length > 0) await placeItems(ctx, tx, rescoringId, Prisma.sql`feedback_id = any(${ids}::uuid[])`);
      await tx.rescoring.update({ where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: rescoringId } }, data: { heartbeatAt: new Date() }, select: { id: true } });
      return ids.length === batch ? (ids.at(-1) ?? null) : null;
    });
    if (done === null) return;
    after = done;
  }
}

/** `which` must not speak of what this changes. */
async function placeItems(ctx: Ctx, tx: Tx, rescoringId: string, which: Prisma.Sql): Promise<void> {
  const own = Prisma.sql`workspace_id = ${ctx.workspaceId}::uuid and rescoring_id = ${rescoringId}::uuid`;
  await writeRescored(ctx, tx, Prisma.sql`select feedback_id, content_hash, score from rescored_item where ${own} and score <> '{}'::jsonb and ${which}`);
  await tx.$executeRaw`delete from rescored_item where ${own} and ${which}`;
}

/**
 * Puts the new order in place together with the settings. Lists change in one transaction; only where more than `atOnce` items change, those
 * behind the first `head` of every list, before and after, change in small transactions around it, so that nobody's work waits for a long one.
 * Broken off, it goes on where it was.
 */
export async function placeRescored(ctx: Ctx, input: { rescoringId: string }, { atOnce, head }: Limits = usual): Promise<void> {
  authorize(ctx, 'scoring.write');
  const { rescoringId } = input;
  // most of what came in meanwhile is worked out before anybody has to wait
  const running = await ctx.tx(async (tx) => {
    const row = await lockRescoring(ctx, tx, rescoringId);
    if (row?.phase === 'placing') await catchUp(ctx, tx, row);
    return row;
  });
  // once the settings are in force, what is left follows with all the rest
  if (running?.phase !== 'placing') return;
  const { total, heads } = await ctx.tx(async (tx) => {
    const [counted] = await tx.$queryRaw<{ count: number }[]>`
      select count(*)::int as count from rescored_item where workspace_id = ${ctx.workspaceId}::uuid and rescoring_id = ${rescoringId}::uuid and score <> '{}'::jsonb`;
    const [all] = await tx.$queryRaw<{ count: number }[]>`select count(*)::int as count from feedback where workspace_id = ${ctx.workspaceId}::uuid`;
    return { total: all?.count ?? 0, heads: (counted?.count ?? 0) > atOnce ? await findHeads(ctx, tx, rescoringId, head) : null };
  });
  const afterwards = heads ? isBehind(heads.new) : Prisma.sql`false`;
  if (heads) await placeDeep(ctx, rescoringId, Prisma.sql`${isBehind(heads.old)} and not ${afterwards}`);

  await ctx.tx(async (tx) => {
    // first the workspace, as whoever saves does
    await tx.$queryRaw`select 1 from workspace where id = ${ctx.workspaceId}::uuid for no key update`;
    await lockScoringSettings(ctx, tx);
    const row = await lockRescoring(ctx, tx, rescoringId);
    if (row?.phase !== 'placing') return;
    await catchUp(ctx, tx, row);
    await placeItems(ctx, tx, rescoringId, heads ? Prisma.sql`feedback_id = any(${await idsOf(ctx, tx, rescoringId, Prisma.sql`not ${afterwards}`, null)}::uuid[])` : Prisma.sql`true`);
    await writeWorkspaceScoring(ctx, tx, overridesOf(row.settings));
    // what another one left to follow follows this one
    await tx.rescoring.updateMany({ where: { workspaceId: ctx.workspaceId, state: 'running', phase: 'following' }, data: { state: 'done', finishedAt: new Date() } });
    await tx.rescoring.update({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: rescoringId } },
      data: { phase: 'following', cursor: null, doneCount: 0, total, heartbeatAt: new Date() },
      select: { id: true },
    });
    await recordAudit(ctx, tx, { action: 'scoring.changed', subjectKind: 'workspace', subjectId: ctx.workspaceId, detail: { rescoringId } });
    await announce(ctx, tx, 'feedback');
    await announce(ctx, tx, 'workspace');
    await announce(ctx, tx, 'scoring');
  });
  if (heads) await placeDeep(ctx, rescoringId, Prisma.sql`true`);
}
