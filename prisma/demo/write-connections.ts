import crypto from 'node:crypto';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { LocationKind } from '@/lib/generated/prisma/enums';
import type { IncomingFeedback } from '@/lib/platforms/contract';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { newId } from '@/lib/system/ids';
import { demoItems } from './items';
import { demoLocations } from './locations';
import { hubStart } from './plan-history';
import type { Placed, People } from './write-history';
import { demoPlatforms, type DemoItem, type DemoLocationKey, type DemoPlatform } from './types';

const minute = 60_000;
const day = 24 * 60 * minute;
const site = 'https://lindenandsalt.example';
/** When the invented site last answered. Nothing on it is newer in the demo. */
export const siteSilentForMs = 20 * minute;
/** Comment numbers that no real site has reached. */
const firstComment = 900_000_001;

const names: Record<DemoPlatform, string> = {
  'google-business': 'Google reviews',
  trustpilot: 'Trustpilot',
  'google-play': 'Google Play',
  wordpress: 'Journal comments (invented site)',
  typeform: 'Guest survey',
};
const kinds: Record<DemoLocationKey, LocationKind> = { 'harbour-street': 'place', 'old-mill': 'place', online: 'site' };

export interface DemoConnection {
  id: string;
  platform: DemoPlatform;
  /** Our location's id by what the platform calls the place. */
  locationIds: ReadonlyMap<string, string>;
}

function placeOf(item: Pick<DemoItem, 'writtenOn' | 'location'>): string {
  if (item.writtenOn === 'wordpress') return item.location === 'online' ? site : `${site}/${item.location}`;
  return demoLocations.find((location) => location.key === item.location)?.name ?? item.location;
}

/** Survey takers and commenters leave an address; one first name alone is many people. */
function emailOf(item: DemoItem): string | undefined {
  if (item.writtenOn !== 'wordpress' && item.writtenOn !== 'typeform') return undefined;
  const local = (item.author ?? '').normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '.').replace(/^\.|\.$/g, '');
  return local.includes('.') ? `${local}@mail.example` : undefined;
}

/** The item as its file or site would have handed it over; `place` counts within its connection. */
export function toIncoming(item: DemoItem, place: number, now: Date): IncomingFeedback {
  const email = emailOf(item);
  const comment = String(firstComment + place);
  const onSite = item.writtenOn === 'wordpress';
  return {
    externalId: onSite ? comment : `${item.writtenOn}:${item.key}`,
    kind: item.kind,
    writtenOn: item.writtenOn,
    ...(item.author ? { author: { name: item.author, ...(email ? { email } : {}) } } : {}),
    rating: item.rating,
    title: item.title,
    text: item.text,
    lang: item.lang,
    postedAt: new Date(now.getTime() - item.hoursAgo * 60 * minute),
    ...(item.editedHoursAgo === undefined ? {} : { editedAt: new Date(now.getTime() - item.editedHoursAgo * 60 * minute) }),
    location: { externalId: placeOf(item), name: placeOf(item) },
    ...(onSite ? { target: { post: String(firstComment + (place % 12)), comment } } : {}),
    replyRoute: onSite ? 'api' : 'copy',
  };
}

/**
 * Four lists from files, and one site that cannot be reached any more: it has no credentials, so nothing is ever asked of it, and it says so.
 * Nothing here is on a schedule.
 */
export async function writeConnections(ctx: Ctx, tx: Tx, people: People): Promise<ReadonlyMap<DemoPlatform, DemoConnection>> {
  const { workspaceId, now } = ctx;
  const start = hubStart(now);
  const ids = new Map(demoLocations.map((location) => [location.key, newId()]));
  await tx.location.createMany({ data: demoLocations.map(({ key, name }) => ({ workspaceId, id: ids.get(key) ?? newId(), name, kind: kinds[key], createdAt: start })) });

  const made = new Map<DemoPlatform, DemoConnection>();
  for (const platform of demoPlatforms) {
    const id = newId();
    const onSite = platform === 'wordpress';
    const locationIds = new Map<string, string>();
    for (const { writtenOn, location } of demoItems) {
      const locationId = ids.get(location);
      if (writtenOn === platform && locationId) locationIds.set(placeOf({ writtenOn, location }), locationId);
    }
    await tx.connection.create({
      data: {
        workspaceId,
        id,
        platform: onSite ? 'wordpress' : 'file-import',
        name: names[platform],
        account: onSite ? 'Linden & Salt' : null,
        config: onSite ? { url: site, user: 'journal' } : { writtenOn: platform },
        state: onSite ? 'needs_reconnect' : 'active',
        createdById: people.nora,
        createdAt: start,
        backfilledAt: new Date(start.getTime() + 2 * minute),
      },
    });
    await tx.connectionLocation.createMany({ data: [...locationIds].map(([externalId, locationId]) => ({ workspaceId, connectionId: id, externalId, locationId })) });
    await tx.audit.create({ data: { workspaceId, id: newId(), at: start, actorKind: 'member', actorId: people.nora, action: 'connection.created', subjectKind: 'connection', subjectId: id, detail: { platform: onSite ? 'wordpress' : 'file-import' } } });
    made.set(platform, { id, platform, locationIds });
  }
  return made;
}

/** What the connections have to show for it: their counts, and the imports and pulls that brought the items in. */
export async function writeRuns(ctx: Ctx, tx: Tx, connections: ReadonlyMap<DemoPlatform, DemoConnection>, placed: readonly Placed[], people: People): Promise<void> {
  for (const connection of connections.values()) {
    const seen = placed.filter((one) => one.item.writtenOn === connection.platform).map((one) => one.firstSeenAt);
    const where = { workspaceId_id: { workspaceId: ctx.workspaceId, id: connection.id } };
    if (connection.platform === 'wordpress') {
      const silent = new Date(ctx.now.getTime() - siteSilentForMs);
      const problem = { kind: 'reconnect', code: 'demo_site', values: {}, detail: '', at: silent.toISOString() };
      const last = new Date(silent.getTime() - 5 * minute);
      await tx.connection.update({ where, data: { itemCount: seen.length, lastAttemptAt: silent, lastSuccessAt: last, failureStreak: 1, lastError: problem } });
      await tx.syncRun.createMany({ data: pullsOf(ctx, connection.id, seen, silent, problem) });
      await tx.audit.create({ data: { workspaceId: ctx.workspaceId, id: newId(), at: silent, actorKind: 'system', action: 'connection.refused', subjectKind: 'connection', subjectId: connection.id, detail: { code: problem.code } } });
      continue;
    }
    const imports = importsOf(ctx, connection, seen, people);
    const last = imports.at(-1)?.finishedAt ?? null;
    await tx.connection.update({ where, data: { itemCount: seen.length, lastAttemptAt: last, lastSuccessAt: last } });
    await tx.fileImport.createMany({ data: imports });
    await tx.syncRun.createMany({
      data: imports.map(({ id, createdAt, finishedAt, newCount, rowCount }) => ({
        workspaceId: ctx.workspaceId, id, connectionId: connection.id, mode: 'file' as const, state: 'succeeded' as const, startedAt: createdAt, heartbeatAt: finishedAt, finishedAt, pageCount: 1, newCount, total: rowCount,
      })),
    });
  }
}

/** A first file with all there was, one for the time since, and one for each of the last four weeks. */
function importsOf(ctx: Ctx, connection: DemoConnection, seen: readonly Date[], people: People) {
  const start = hubStart(ctx.now);
  const borders = [start, ...[28, 21, 14, 7, 0].map((days) => new Date(ctx.now.getTime() - days * day))];
  return borders.flatMap((border, at) => {
    const from = borders[at - 1];
    const rows = seen.filter((date) => date <= border && (from === undefined || date > from));
    if (rows.length === 0) return [];
    const id = newId();
    const createdAt = new Date(Math.max(...rows.map((date) => date.getTime())));
    const fileName = `${connection.platform}-${createdAt.toISOString().slice(0, 10)}.csv`;
    return [{
      workspaceId: ctx.workspaceId, id, connectionId: connection.id, fileName, byteSize: 310 * rows.length + 96, sha256: new Uint8Array(crypto.createHash('sha256').update(id).digest()), state: 'done' as const,
      rowCount: rows.length, doneCount: rows.length, newCount: rows.length, createdById: people.samir, createdAt, finishedAt: new Date(createdAt.getTime() + 1_000),
    }];
  });
}

function pullsOf(ctx: Ctx, connectionId: string, seen: readonly Date[], silent: Date, problem: Prisma.InputJsonObject): Prisma.SyncRunCreateManyInput[] {
  const { workspaceId } = ctx;
  const start = hubStart(ctx.now);
  const first = seen.filter((date) => date <= start).length;
  const pulls: Prisma.SyncRunCreateManyInput[] = [
    { workspaceId, id: newId(), connectionId, mode: 'backfill', state: 'succeeded', startedAt: start, heartbeatAt: start, finishedAt: new Date(start.getTime() + 2 * minute), pageCount: Math.ceil(first / 100), newCount: first, total: first },
  ];
  for (let back = 12; back >= 1; back -= 1) {
    const at = new Date(silent.getTime() - back * 5 * minute);
    const newCount = seen.filter((date) => date <= at && date.getTime() > at.getTime() - 5 * minute).length;
    pulls.push({ workspaceId, id: newId(), connectionId, mode: 'incremental', state: 'succeeded', startedAt: at, heartbeatAt: at, finishedAt: new Date(at.getTime() + 800), pageCount: 1, newCount });
  }
  pulls.push({ workspaceId, id: newId(), connectionId, mode: 'incremental', state: 'failed', startedAt: silent, heartbeatAt: silent, finishedAt: silent, error: problem });
  return pulls;
}
