import type pg from 'pg';
import { ingestFeedback } from '@/lib/feedback/ingest-feedback';
import { claimDelivery } from '@/lib/replies/claim-delivery';
import { completeDelivery } from '@/lib/replies/complete-delivery';
import { decideEnding, type Seen } from '@/lib/replies/delivery-ending';
import { hashBody, hexOf } from '@/lib/replies/normalise-body';
import { planDelivery } from '@/lib/replies/plan-delivery';
import { newId } from '@/lib/system/ids';
import { makeConnection } from '@/lib/test/factories';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import type { Bench } from './frame/bench';
import { captureStatements, countStatements } from './frame/capture-statements';
import { incomingItems } from './frame/incoming-items';
import { interleave } from './frame/interleave';
import { atLeast, perSecond, told, type Line } from './frame/line';
import type { Measure } from './frame/measure';
import { withClient } from './frame/raw-database';
import { settleDatabase } from './frame/seed-workspaces';
import { median } from './frame/statistics';

const rounds = 5;
const repliesPerRound = 300;
/** As many as a worker has jobs at once unless told otherwise. */
const hands = 4;
const body = 'Thank you for telling us. I am sorry that it went wrong; I have spoken with the kitchen, and it will not happen again.';

/** Items of one workspace, and the replies to some of them on their way, due now. */
async function queueReplies(bench: Bench, workspace: TestWorkspace, feedbackIds: readonly string[]): Promise<void> {
  const { actor } = workspace.owner;
  const values = [workspace.workspaceId, feedbackIds, feedbackIds.map(() => newId()), feedbackIds.map(() => newId())];
  await bench.owner.query(
    `insert into reply (workspace_id, id, feedback_id, state, origin, body, body_hash, member_id, queued_at)
     select $1, r.id, r.feedback_id, 'queued', 'hub', $4, $5, $6, now() from unnest($2::uuid[], $3::uuid[]) r(feedback_id, id)`,
    [values[0], values[1], values[2], body, hashBody(body), actor.kind === 'member' ? actor.memberId : null],
  );
  await bench.owner.query(
    `insert into outbox (workspace_id, feedback_id, visibility, reply_id, key, next_attempt_at)
     select $1, r.feedback_id, 'public', r.reply_id, r.key, now() - interval '1 second' from unnest($2::uuid[], $3::uuid[], $4::uuid[]) r(feedback_id, reply_id, key)`,
    values,
  );
}

/** All that the product does for one reply but for the platform itself: taken and committed, then found to be live and committed. */
async function deliver(workspace: TestWorkspace, feedbackId: string): Promise<void> {
  const claim = await claimDelivery(workspace.system, { feedbackId, visibility: 'public' });
  if (!claim) throw new Error('a due reply could not be claimed');
  const remote = { externalId: `answer-${feedbackId}`, body, state: 'live' as const };
  const seen: Seen = { observation: { saw: 'put', remote: { externalId: remote.externalId, bodyHash: hexOf(hashBody(body)), state: 'live' } }, remote };
  const decision = planDelivery({ ...claim.known, propagationSeconds: 0 }, seen.observation, claim.clock());
  if (decision.do === 'put') throw new Error('a live reply is not to be written');
  const state = await completeDelivery(workspace.system, claim, decideEnding(claim, decision, seen, (text) => text));
  if (state !== 'live') throw new Error(`a reply ended as ${state}`);
}

/** What anybody would write: lock the next due row past those that others hold, mark it, commit; then take it away, and commit. */
async function claimAndComplete(client: pg.Client, token: string): Promise<boolean> {
  await client.query('begin');
  const found = await client.query<{ feedback_id: string }>({
    name: 'next',
    text: `select feedback_id from bench_outbox where next_attempt_at <= now() and (lease_until is null or lease_until < now()) order by next_attempt_at limit 1 for update skip locked`,
  });
  const id = found.rows[0]?.feedback_id;
  if (id) await client.query({ name: 'claim', text: `update bench_outbox set lease_token = $2, lease_until = now() + interval '2 minutes', attempt = attempt + 1 where feedback_id = $1`, values: [id, token] });
  await client.query('commit');
  if (!id) return false;
  await client.query('begin');
  const done = await client.query({ name: 'complete', text: 'delete from bench_outbox where feedback_id = $1 and lease_token = $2', values: [id, token] });
  await client.query('commit');
  if (done.rowCount !== 1) throw new Error('the bare loop lost a row');
  return true;
}

async function perSecondOf(count: number, work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return count / ((performance.now() - started) / 1000);
}

async function inHands(work: (hand: number) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: hands }, (_, hand) => work(hand)));
}

async function openClients<T>(url: string, count: number, work: (clients: pg.Client[]) => Promise<T>, opened: pg.Client[] = []): Promise<T> {
  return count === 0 ? work(opened) : withClient(url, (client) => openClients(url, count - 1, work, [...opened, client]));
}

async function compare(bench: Bench, workspace: TestWorkspace, feedbackIds: string[]): Promise<Line[]> {
  await bench.owner.query('create table bench_outbox (like outbox including all)');
  const batch = (round: number) => feedbackIds.slice(round * repliesPerRound, (round + 1) * repliesPerRound);
  const results = await openClients(bench.ownerUrl, hands, (clients) =>
    interleave(rounds, {
      ours: async (round) => {
        await queueReplies(bench, workspace, batch(round));
        const waiting = batch(round);
        return perSecondOf(repliesPerRound, () =>
          inHands(async () => {
            for (let id = waiting.pop(); id; id = waiting.pop()) await deliver(workspace, id);
          }),
        );
      },
      bare: async (round) => {
        await bench.owner.query(
          `insert into bench_outbox (workspace_id, feedback_id, visibility, reply_id, key, next_attempt_at) select $1, id, 'public', id, id, now() - interval '1 second' from unnest($2::uuid[]) id`,
          [workspace.workspaceId, batch(round)],
        );
        return perSecondOf(repliesPerRound, () =>
          inHands(async (hand) => {
            const client = clients[hand];
            if (!client) throw new Error('no connection for a hand');
            while (await claimAndComplete(client, newId())) continue;
          }),
        );
      },
    }),
  );
  await bench.owner.query('drop table bench_outbox');
  const [ours, bare] = [median(results.ours), median(results.bare)];
  return [
    atLeast({ measure: 'outbox: claim and complete, with item, reply, audit and live event', ours: perSecond(ours, 'replies'), yardstick: `bare SKIP LOCKED loop ${perSecond(bare, 'rows')}`, value: ours / bare, unit: '×' }, { floor: 0.5 }),
  ];
}

export const outbox: Measure = {
  name: 'outbox',
  about: `claim and complete against a bare loop with as many commits, ${rounds} rounds of ${repliesPerRound} replies, ${hands} at once`,
  run: async (bench) => {
    const workspace = await testWorkspace({ name: 'Outbox' });
    const connectionId = await makeConnection(workspace.system, { platform: 'wordpress' });
    const items = [...incomingItems({ seed: 5, count: (rounds + 1) * repliesPerRound + 1, now: new Date() })].map((item) => ({ ...item, replyRoute: 'api' as const }));
    await ingestFeedback(workspace.system, { connectionId, items, locationIds: new Map() });
    const { rows } = await bench.owner.query<{ id: string }>('select id from feedback where workspace_id = $1 and replied_at is null', [workspace.workspaceId]);
    const [one, ...feedbackIds] = rows.map(({ id }) => id);
    if (!one || feedbackIds.length < (rounds + 1) * repliesPerRound) throw new Error('there are not enough items to answer');
    await settleDatabase(bench.owner);
    const lines = await compare(bench, workspace, feedbackIds);
    await queueReplies(bench, workspace, [one]);
    const counted = countStatements((await captureStatements(() => deliver(workspace, one))).map(({ text }) => text));
    lines.push(told({ measure: 'SQL statements to claim and complete a reply', ours: `${counted.working}, and ${counted.control} to open and close its two transactions` }));
    await settleDatabase(bench.owner);
    return lines;
  },
};
