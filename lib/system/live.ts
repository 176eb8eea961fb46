import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from './ctx';
import type { Tx } from './db';
import { env } from './env';
import { log } from './log';

const channel = 'heed_live';

/** What changed, as the first parts of the query keys that a browser should read again. Never the data itself. */
export interface LiveEvent {
  workspaceId: string;
  /** Such as `inbox`, `feedback`, `connections`, `imports`. */
  topic: string;
  /** The one row it is about, where there is one. */
  id?: string;
  /** Who did it, so that one's own browser need not read again. */
  memberId?: string;
}

/** The expression that tells the browsers, to be selected at the end of the statement that changed something. */
export function announcement(ctx: Ctx, topic: string, id?: string): Prisma.Sql {
  const event: LiveEvent = { workspaceId: ctx.workspaceId, topic, id, memberId: ctx.actor.kind === 'member' ? ctx.actor.memberId : undefined };
  return Prisma.sql`pg_notify(${channel}, ${JSON.stringify(event)})`;
}

/** Tells the browsers of this workspace; sent with the transaction's commit. A hint, never the truth. */
export async function announce(ctx: Ctx, tx: Tx, topic: string, id?: string): Promise<void> {
  await tx.$executeRaw`select ${announcement(ctx, topic, id)}`;
}

interface LiveHub {
  emitter: EventEmitter;
  started: boolean;
  /** When a gap in listening ended, by this process's clock; null during one. */
  listeningSince: number | null;
  /** When the last event of each workspace came in. */
  lastAt: Map<string, number>;
}
const holder = globalThis as typeof globalThis & { heedLive?: LiveHub };

function hub(): LiveHub {
  holder.heedLive ??= { emitter: new EventEmitter().setMaxListeners(0), started: false, listeningSince: null, lastAt: new Map() };
  return holder.heedLive;
}

async function listen(emitter: EventEmitter): Promise<void> {
  for (let failures = 0; ; ) {
    const client = new pg.Client({ connectionString: env().HEED_DATABASE_LISTEN_URL, application_name: 'heed live', keepAlive: true });
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      failures = 0;
      hub().listeningSince = Date.now();
      // after a gap nobody knows what was missed: everyone reads again
      emitter.emit('event', { workspaceId: '*', topic: '*' } satisfies LiveEvent);
      await new Promise<void>((resolve) => {
        client.on('notification', (message) => {
          if (!message.payload) return;
          const event = JSON.parse(message.payload) as LiveEvent;
          hub().lastAt.set(event.workspaceId, Date.now());
          emitter.emit('event', event);
        });
        client.on('error', () => resolve());
        client.on('end', () => resolve());
      });
    } catch (error) {
      failures += 1;
      if (failures === 1) log.warn({ err: error }, 'live updates are interrupted');
    }
    hub().listeningSince = null;
    await client.end().catch((error: unknown) => log.debug({ err: error }, 'closing the lost live connection'));
    await sleep(Math.min(250 * 2 ** failures, 10_000));
  }
}

/** Processes do not agree on the time to the millisecond. */
const skewMs = 1000;

/**
 * Whether something may have changed in the workspace after `at` (ms): between the reading of a page and the opening of its stream nobody
 * listens for it. True where it is not known.
 */
export function mayHaveChangedSince(workspaceId: string, at: number): boolean {
  const { listeningSince, lastAt } = hub();
  if (listeningSince === null || listeningSince > at) return true;
  return (lastAt.get(workspaceId) ?? 0) >= at - skewMs;
}

/** Calls back for each event of the workspace; one database connection serves the whole process. Returns how to stop. */
export function subscribe(workspaceId: string, onEvent: (event: LiveEvent) => void): () => void {
  const { emitter, started } = hub();
  if (!started) {
    hub().started = true;
    void listen(emitter);
  }
  const handle = (event: LiveEvent) => {
    if (event.workspaceId === workspaceId || event.workspaceId === '*') onEvent(event);
  };
  emitter.on('event', handle);
  return () => emitter.off('event', handle);
}
