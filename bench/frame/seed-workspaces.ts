import type pg from 'pg';
import { ingestFeedback } from '@/lib/feedback/ingest-feedback';
import { makeCtx, type Ctx } from '@/lib/system/ctx';
import { asWorkspaceId, newId } from '@/lib/system/ids';
import { makeConnection, makeLocation } from '@/lib/test/factories';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { demoLocations } from '@/prisma/demo/locations';
import type { BenchWorkspace } from './bench';
import { incomingItems, take } from './incoming-items';

/** Of all items, in the main workspace; the rest is spread over the others. */
const mainShare = 0.6;
const otherCount = 200;
const batch = 1000;

interface Filled {
  ctx: Ctx;
  connections: string[];
  locations: ReadonlyMap<string, string>;
}

async function makeMain(): Promise<Filled & { workspace: TestWorkspace }> {
  const workspace = await testWorkspace({ name: 'Bench' });
  const connections: string[] = [];
  for (let index = 0; index < 5; index += 1) connections.push(await makeConnection(workspace.system));
  const locations = new Map<string, string>();
  for (const { key, name } of demoLocations) locations.set(key, await makeLocation(workspace.system, name));
  return { workspace, ctx: workspace.system, connections, locations };
}

/** Small workspaces with one connection each, in two statements. */
async function makeOthers(owner: pg.Client): Promise<Filled[]> {
  const ids = Array.from({ length: otherCount }, () => ({ workspace: newId(), connection: newId() }));
  const [workspaces, connections] = [ids.map(({ workspace }) => workspace), ids.map(({ connection }) => connection)];
  await owner.query(`insert into workspace (id, slug, name, updated_at) select id, 'b-' || id, 'Small', now() from unnest($1::uuid[]) id`, [workspaces]);
  await owner.query(
    `insert into connection (workspace_id, id, platform, name, config, updated_at)
     select workspace, id, 'file-import', 'Only', '{}', now() from unnest($1::uuid[], $2::uuid[]) as r(workspace, id)`,
    [workspaces, connections],
  );
  return ids.map(({ workspace, connection }) => ({
    ctx: makeCtx({ workspaceId: asWorkspaceId(workspace), actor: { kind: 'system', task: 'bench' }, role: 'system' }),
    connections: [connection],
    locations: new Map(),
  }));
}

export interface Seeding {
  main: BenchWorkspace;
  /** Brings the number of items in all up to `count`, through the product's own way in. */
  fillTo(count: number): Promise<void>;
}

/** A hub with one large workspace and two hundred small ones. */
export async function seedWorkspaces(owner: pg.Client, now: Date, most: number): Promise<Seeding> {
  const main = await makeMain();
  const others = await makeOthers(owner);
  const items = incomingItems({ seed: 1, count: most, now });
  let filled = 0;

  const ingest = async ({ ctx, connections, locations }: Filled, count: number) => {
    for (let left = count, turn = 0; left > 0; left -= batch, turn += 1) {
      const connectionId = connections[turn % connections.length];
      if (!connectionId) throw new Error('the workspace has no connection');
      await ingestFeedback({ ...ctx, now }, { connectionId, items: take(items, Math.min(batch, left)), locationIds: locations });
    }
  };

  const member = main.workspace.owner;
  if (member.actor.kind !== 'member') throw new Error('the owner is a member');
  return {
    main: {
      workspaceId: main.workspace.workspaceId,
      slug: main.workspace.slug,
      member: { ...member, actor: member.actor },
      connectionIds: main.connections,
      locationIds: [...main.locations.values()],
    },
    fillTo: async (count) => {
      const more = count - filled;
      filled = count;
      await ingest(main, Math.round(more * mainShare));
      for (const other of others) await ingest(other, Math.round((more * (1 - mainShare)) / otherCount));
    },
  };
}

/** Gives the main workspace a past: most old items answered, some items claimed by the member, so that no view is empty. */
export async function addHistory(owner: pg.Client, main: BenchWorkspace): Promise<void> {
  const { workspaceId, member } = main;
  await owner.query(
    `update feedback set queue = 'none', replied_by_id = $2, replied_origin = 'hub',
       replied_at = posted_at + make_interval(hours => 1 + (get_byte(content_hash, 0) % 96))
     where workspace_id = $1 and queue = 'backlog' and get_byte(content_hash, 1) < 180`,
    [workspaceId, member.actor.memberId],
  );
  await owner.query(
    `update feedback set assignee_id = $2, claim_expires_at = now() + interval '1 day'
     where workspace_id = $1 and queue in ('reply', 'thanks') and get_byte(content_hash, 2) < 16`,
    [workspaceId, member.actor.memberId],
  );
  await owner.query('insert into installation default values on conflict do nothing');
}

/** Drops waiting jobs, which would otherwise run in the background of what is measured next, and tidies the tables. */
export async function settleDatabase(owner: pg.Client): Promise<void> {
  await owner.query('delete from graphile_worker._private_jobs');
  await owner.query('vacuum (analyze)');
  await owner.query('checkpoint');
}
