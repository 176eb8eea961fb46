import { createUser } from '@/lib/identity/create-user';
import { hashPassword } from '@/lib/identity/hash-password';
import { indexFeedback } from '@/lib/feedback/index-feedback';
import { ingestFeedback } from '@/lib/feedback/ingest-feedback';
import { joinTx, makeCtx, type Ctx } from '@/lib/system/ctx';
import { database, type Tx } from '@/lib/system/db';
import { asWorkspaceId, newId } from '@/lib/system/ids';
import { generateItems } from './generate';
import { demoItems } from './items';
import { demoWorkspaceName } from './locations';
import { demoMembers } from './members';
import { hubStart, planGenerated, planWritten, type History } from './plan-history';
import { createRandom } from './random';
import { demoTemplates } from './templates';
import type { DemoItem, DemoMemberKey, DemoPlatform } from './types';
import { siteSilentForMs, toIncoming, writeConnections, writeRuns, type DemoConnection } from './write-connections';
import { writeHistory, type People, type Placed } from './write-history';

/** The same in every hub, so that a second start finds it. */
export const demoWorkspaceId = asWorkspaceId('019ab000-0000-7000-8000-00000000de30');
const demoSlug = 'linden-and-salt';
const seed = 20_261_123;
const hour = 3_600_000;
const day = 24 * hour;
/** For a hundred thousand items on a slow disk. */
const longestMs = 15 * 60_000;

export interface FillDemo {
  now: Date;
  /** Items of the generator, besides the hand-written ones. */
  itemCount: number;
  password: string;
}

export interface DemoSummary {
  slug: string;
  /** False where the demo stood already; then nothing was touched. */
  filled: boolean;
}

/**
 * Makes the demo workspace with everything in it, in one transaction: there is all of it or nothing, whenever it is stopped. Where it
 * stands already nothing changes.
 */
export async function fillDemo(input: FillDemo): Promise<DemoSummary> {
  const hashes = new Map<DemoMemberKey, string>();
  for (const { key } of demoMembers) hashes.set(key, await hashPassword(input.password));
  return database().$transaction(
    async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('heed.demo'))`;
      await tx.$executeRaw`select set_config('heed.workspace_id', ${demoWorkspaceId}, true)`;
      const present = await tx.workspace.findUnique({ where: { id: demoWorkspaceId }, select: { slug: true } });
      if (present) return { slug: present.slug, filled: false };
      const ctx = joinTx(makeCtx({ workspaceId: demoWorkspaceId, actor: { kind: 'system', task: 'demo' }, role: 'system', now: input.now }), tx);
      await tx.installation.createMany({ data: [{ id: 1 }], skipDuplicates: true });
      const slug = await makeWorkspace(ctx, tx);
      const people = await makePeople(ctx, tx, hashes);
      await makeTemplates(ctx, tx, people);
      const connections = await writeConnections(ctx, tx, people);
      const placed = await takeIn(ctx, tx, planAll(input), connections);
      await writeHistory(ctx, tx, placed, people);
      await takeInEdits(ctx, placed, connections);
      await writeRuns(ctx, tx, connections, placed, people);
      await indexFeedback(ctx, { ids: placed.map((one) => one.id) });
      return { slug, filled: true };
    },
    { timeout: longestMs, maxWait: 60_000 },
  );
}

async function makeWorkspace(ctx: Ctx, tx: Tx): Promise<string> {
  for (let n = 1; n <= 50; n += 1) {
    const slug = n === 1 ? demoSlug : `${demoSlug}-${n}`;
    const made = await tx.workspace.createMany({ data: [{ id: ctx.workspaceId, slug, name: demoWorkspaceName, timeZone: 'Europe/Dublin', createdAt: hubStart(ctx.now) }], skipDuplicates: true });
    if (made.count > 0) return slug;
  }
  throw new Error('No address is free for the demo workspace.');
}

async function makePeople(ctx: Ctx, tx: Tx, hashes: ReadonlyMap<DemoMemberKey, string>): Promise<People> {
  const { workspaceId, now } = ctx;
  const ids = { nora: newId(), samir: newId(), katja: newId(), ines: newId(), 'mei-lin': newId() };
  for (const [place, { key, name, email, role }] of demoMembers.entries()) {
    // somebody may have made the account before; then it keeps its password
    const known = await tx.user.findUnique({ where: { email }, select: { id: true } });
    const userId = known?.id ?? newId();
    if (!known) await createUser(tx, { id: userId, email, name, passwordHash: hashes.get(key) ?? '' });
    const createdAt = key === 'mei-lin' ? new Date(now.getTime() - 45 * day) : new Date(hubStart(now).getTime() + place * hour);
    await tx.member.create({ data: { workspaceId, id: ids[key], userId, role, createdAt } });
    const [action, subjectKind, subjectId] = place === 0 ? ['workspace.created', 'workspace', workspaceId] : ['member.joined', 'member', ids[key]];
    await tx.audit.create({ data: { workspaceId, id: newId(), at: createdAt, actorKind: 'member', actorId: ids[key], action, subjectKind, subjectId, detail: place === 0 ? {} : { role } } });
  }
  return ids;
}

async function makeTemplates(ctx: Ctx, tx: Tx, people: People): Promise<void> {
  await tx.template.createMany({
    data: demoTemplates.map((template, place) => ({
      workspaceId: ctx.workspaceId, id: newId(), ...template, createdById: place % 2 === 0 ? people.samir : people.nora, createdAt: new Date(hubStart(ctx.now).getTime() + (2 + place) * day),
    })),
  });
}

/** What stood there before its author added to it; null where nothing was added. */
function beforeEdit(item: DemoItem): DemoItem | null {
  if (item.editedHoursAgo === undefined || item.text === undefined) return null;
  const [first] = item.text.split(/\s*\b(?:EDIT|UPDATE|Update|Mise à jour)\s*:/);
  if (first === undefined || first === item.text) return null;
  const { editedHoursAgo: _, ...earlier } = item;
  return { ...earlier, text: first };
}

interface Planned {
  history: History;
  /** The item with its author's addition, which came in later. */
  edited: DemoItem | null;
}

function planAll({ now, itemCount }: FillDemo): Planned[] {
  const random = createRandom(seed);
  const written = demoItems.map((item): Planned => {
    const first = beforeEdit(item);
    return { history: planWritten(first ?? item, now, random), edited: first ? item : null };
  });
  const generated = Array.from(generateItems({ seed, count: itemCount, now }), (item): Planned => {
    const late = item.writtenOn === 'wordpress' ? { ...item, hoursAgo: Math.max(item.hoursAgo, (2 * siteSilentForMs) / hour) } : item;
    return { history: planGenerated(late, now, random), edited: null };
  });
  return [...written, ...generated];
}

interface TakenIn extends Placed {
  place: number;
  edited: DemoItem | null;
}

/** Through the hub's own door, list by list; then each history knows the id of its item. */
async function takeIn(ctx: Ctx, tx: Tx, planned: readonly Planned[], connections: ReadonlyMap<DemoPlatform, DemoConnection>): Promise<TakenIn[]> {
  const placed: TakenIn[] = [];
  for (const connection of connections.values()) {
    const own = planned.filter(({ history }) => history.item.writtenOn === connection.platform);
    const items = own.map(({ history }, place) => toIncoming(history.item, place, ctx.now));
    await ingestFeedback(ctx, { connectionId: connection.id, items, locationIds: connection.locationIds });
    const rows = await tx.feedback.findMany({ where: { workspaceId: ctx.workspaceId, connectionId: connection.id }, select: { id: true, externalId: true } });
    const ids = new Map(rows.map((row) => [row.externalId, row.id]));
    for (const [place, { history, edited }] of own.entries()) {
      const id = ids.get(items[place]?.externalId ?? '');
      if (id === undefined) throw new Error(`${history.item.key} was not taken in`);
      placed.push({ ...history, id, place, edited });
    }
  }
  return placed;
}

/** Additions of authors come in when they were made, so that the hub itself keeps the earlier words and opens the item again. */
async function takeInEdits(ctx: Ctx, placed: readonly TakenIn[], connections: ReadonlyMap<DemoPlatform, DemoConnection>): Promise<void> {
  for (const { edited, place } of placed) {
    const connection = edited ? connections.get(edited.writtenOn) : undefined;
    if (!edited || !connection) continue;
    const seenAt = new Date(ctx.now.getTime() - (edited.editedHoursAgo ?? 0) * hour + 4 * 60_000);
    await ingestFeedback({ ...ctx, now: seenAt }, { connectionId: connection.id, items: [toIncoming(edited, place, ctx.now)], locationIds: connection.locationIds });
  }
}
