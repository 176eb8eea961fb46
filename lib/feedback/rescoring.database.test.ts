import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { schedule } from '@/lib/jobs/schedule';
import { env } from '@/lib/system/env';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { incoming, makeConnection, makeFeedback } from '@/lib/test/factories';
import type { IncomingFeedback } from '@/lib/platforms/contract';
import { rankAt } from '@/lib/scoring/rank';
import { defaultScoringSettings } from '@/lib/scoring/settings';
import { newId } from '@/lib/system/ids';
import type { ScoringValues } from '@/lib/workspace/schema';
import { cancelRescoring } from './cancel-rescoring';
import { closeFeedback } from './close-feedback';
import { ingestFeedback } from './ingest-feedback';
import { listInbox } from './list-inbox';
import { placeRescored } from './place-rescored';
import { readRescoring } from './read-rescoring';
import { runRescoring } from './run-rescoring';
import { saveScoring } from './save-scoring';

const { themes: _themes, ...defaults } = defaultScoringSettings;
const values = (changes: Partial<ScoringValues> = {}): ScoringValues => ({ ...defaults, ...changes });
/** A question weighs more than the worst mood. */
const questionsFirst = values({ weights: { ...defaults.weights, mood: 20, signalCap: 80, signals: { question: 80 } }, hoursPerPoint: 24 });
const hour = 3_600_000;

const steadily = { signal: new AbortController().signal, attempt: 1, maxAttempts: 3 };

/** Runs as a worker does that is killed after so many transactions: the one after them fails, and nothing of it commits. */
function dyingCtx(w: TestWorkspace, transactions: number): TestWorkspace['system'] {
  let left = transactions;
  return {
    ...w.system,
    tx: (work) =>
      w.system.tx(async (tx) => {
        const result = await work(tx);
        if (left-- <= 0) throw new Error('killed');
        return result;
      }),
  };
}

async function fill(w: TestWorkspace, count: number, item: (place: number) => Partial<IncomingFeedback> = () => ({})): Promise<string> {
  const connectionId = await makeConnection(w.system);
  const items = Array.from({ length: count }, (_, place) => incoming({ externalId: `x${place}`, postedAt: new Date(Date.now() - place * hour), text: place % 3 === 0 ? 'When do you open? Where can I park?' : 'Terrible service, the soup was cold.', ...item(place) }));
  await ingestFeedback(w.system, { connectionId, items, locationIds: new Map() });
  return connectionId;
}

async function order(w: TestWorkspace, view = 'reply'): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await listInbox(w.owner, { view, ...(cursor ? { cursor } : {}) });
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  return ids;
}

/** The same numbers each time. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const rowOf = (w: TestWorkspace, id: string) => w.system.tx((tx) => tx.feedback.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId: w.workspaceId, id } } }));
const all = (w: TestWorkspace) => w.system.tx((tx) => tx.feedback.findMany({ where: { workspaceId: w.workspaceId }, orderBy: { id: 'asc' } }));
const asideCount = (w: TestWorkspace) => w.system.tx((tx) => tx.rescoredItem.count({ where: { workspaceId: w.workspaceId } }));

async function save(w: TestWorkspace, input: ScoringValues): Promise<string> {
  const { rescoringId } = await saveScoring(w.owner, input);
  if (!rescoringId) throw new Error('nothing differs');
  return rescoringId;
}

describe('scoring all items anew', () => {
  it('changes nothing under the settings that are in force', async () => {
    const w = await testWorkspace();
    await fill(w, 5);
    expect(await saveScoring(w.owner, values())).toEqual({ rescoringId: null });
    expect((await readRescoring(w.owner)).rescoring).toBeNull();
  });

  it('puts the order and the settings in place together, and comes to what the ingest would have said', async () => {
    const w = await testWorkspace();
    await fill(w, 60);
    const before = await order(w);
    const rescoringId = await save(w, questionsFirst);
    expect(await order(w)).toEqual(before);
    expect(await readRescoring(w.owner)).toMatchObject({ settings: { hoursPerPoint: 12 }, pending: { hoursPerPoint: 24 }, rescoring: { state: 'running', phase: 'scoring' } });
    await runRescoring(w.system, { rescoringId }, steadily);
    const view = await readRescoring(w.owner);
    expect(view).toMatchObject({ settings: { hoursPerPoint: 24 }, pending: null, rescoring: { state: 'done', phase: 'following', total: 60, done: 60, moved: 60 } });
    expect(await asideCount(w)).toBe(0);
    const after = await order(w);
    expect(after).not.toEqual(before);
    expect([...after].sort()).toEqual([...before].sort());

    const fresh = await testWorkspace();
    await fresh.system.tx((tx) => tx.workspace.update({ where: { id: fresh.workspaceId }, data: { settings: { scoring: { hoursPerPoint: 24, weights: questionsFirst.weights } } } }));
    await fill(fresh, 60);
    const told = (rows: Awaited<ReturnType<typeof all>>) => new Map(rows.map(({ externalId, priority, reasons, queue, label, themes, signals }) => [externalId, { priority, reasons, queue, label, themes, signals }]));
    expect(told(await all(w))).toEqual(told(await all(fresh)));
  });

  it('goes on where a killed worker stopped, and no list is ever half old and half new', async () => {
    const w = await testWorkspace();
    await fill(w, 2300);
    const before = await order(w);
    const rescoringId = await save(w, questionsFirst);
    const seen: string[][] = [];
    for (let transactions = 0; transactions < 20; transactions += 1) {
      const run = runRescoring(dyingCtx(w, transactions % 5), { rescoringId }, { ...steadily, maxAttempts: 100 });
      const died = await run.then(() => false, (error: Error) => error.message === 'killed');
      seen.push(await order(w));
      if (!died) break;
    }
    const after = await order(w);
    expect((await readRescoring(w.owner)).rescoring?.state).toBe('done');
    const same = (a: string[], b: string[]) => a.length === b.length && a.every((id, place) => id === b[place]);
    expect(same(before, after)).toBe(false);
    expect(seen.every((list) => same(list, before) || same(list, after))).toBe(true);
    expect(seen.filter((list) => same(list, before)).length).toBeGreaterThan(2);
  });

  it.each([
    ['later', values({ hoursPerPoint: 2 })],
    ['earlier', values({ hoursPerPoint: 60 })],
    ['both ways', questionsFirst],
  ])('shows the first of a very long list only as they were or as they will be, when items move %s', async (_, input) => {
    const w = await testWorkspace();
    const random = mulberry(7);
    await fill(w, 500, (place) => ({ rating: { value: 1 + Math.floor(random() * 5), scale: 'stars5' }, postedAt: new Date(Date.now() - random() * 29 * 24 * hour), text: ['When do you open?', 'Terrible, the soup was cold.', 'It was all right.', undefined][place % 4] }));
    const rescoringId = await save(w, input);
    await w.system.tx((tx) => tx.rescoring.update({ where: { workspaceId_id: { workspaceId: w.workspaceId, id: rescoringId } }, data: { phase: 'placing' } }));
    const first = async () => (await Promise.all((['reply', 'thanks'] as const).map((view) => listInbox(w.owner, { view })))).map(({ items }) => items.slice(0, 40).map(({ id }) => id).join(' '));
    const before = await first();
    const seen: string[][] = [];
    for (let transactions = 0; transactions < 30; transactions += 1) {
      const died = await placeRescored(dyingCtx(w, transactions), { rescoringId }, { atOnce: 100, head: 40 }).then(() => false, () => true);
      seen.push(await first());
      if (!died) break;
    }
    const after = await first();
    expect(after).not.toEqual(before);
    expect(new Set(seen.map((lists) => lists.join('|')))).toEqual(new Set([before.join('|'), after.join('|')]));
    await runRescoring(w.system, { rescoringId }, steadily);
    expect(await first()).toEqual(after);
    expect(await asideCount(w)).toBe(0);
    for (const row of await all(w)) expect(row.rankAt).toEqual(rankAt(row, input));
  });

  it('leaves everything as it was when it is cancelled', async () => {
    const w = await testWorkspace();
    await fill(w, 1200);
    const before = await order(w);
    const rescoringId = await save(w, questionsFirst);
    await runRescoring(dyingCtx(w, 1), { rescoringId }, steadily).catch(() => undefined);
    expect(await asideCount(w)).toBe(1000);
    await cancelRescoring(w.owner, { rescoringId });
    expect(await asideCount(w)).toBe(0);
    await runRescoring(w.system, { rescoringId }, steadily);
    expect(await order(w)).toEqual(before);
    expect(await readRescoring(w.owner)).toMatchObject({ settings: defaultScoringSettings, pending: null, rescoring: { state: 'cancelled' } });
    await expect(cancelRescoring(w.owner, { rescoringId })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is cancelled by a second save, whose settings count', async () => {
    const w = await testWorkspace();
    await fill(w, 20);
    const first = await save(w, questionsFirst);
    const second = await save(w, values({ hoursPerPoint: 6 }));
    await runRescoring(w.system, { rescoringId: first }, steadily);
    await runRescoring(w.system, { rescoringId: second }, steadily);
    expect(await readRescoring(w.owner)).toMatchObject({ settings: { hoursPerPoint: 6, weights: defaults.weights }, rescoring: { id: second, state: 'done' } });
  });

  it('goes back to the settings in force by saving them, without another run', async () => {
    const w = await testWorkspace();
    await fill(w, 3);
    await save(w, questionsFirst);
    expect(await saveScoring(w.owner, values())).toEqual({ rescoringId: null });
    expect(await readRescoring(w.owner)).toMatchObject({ pending: null, rescoring: { state: 'cancelled' } });
  });

  it('does not undo what people and pulls do meanwhile', async () => {
    const w = await testWorkspace();
    const connectionId = await fill(w, 40);
    const rescoringId = await save(w, questionsFirst);
    // all is worked out, nothing in place
    await runRescoring(dyingCtx(w, 1), { rescoringId }, steadily).catch(() => undefined);
    const [closed = '', edited = ''] = await order(w);
    await closeFeedback(w.owner, { feedbackId: closed, reason: 'spam' });
    const { externalId } = await rowOf(w, edited);
    const arrived = newId();
    await ingestFeedback(w.system, { connectionId, items: [incoming({ externalId, text: 'What is the matter with you?' }), incoming({ externalId: arrived, text: 'Is there a lift?' })], locationIds: new Map() });
    await runRescoring(w.system, { rescoringId }, steadily);
    expect(await rowOf(w, closed)).toMatchObject({ queue: 'none' });
    for (const row of (await all(w)).filter((one) => one.id === edited || one.externalId === arrived)) {
      expect(row.signals).toContain('question');
      expect(row.priority).toBeGreaterThanOrEqual(80);
      expect(row.rankAt.getTime()).toBe(row.waitingSince.getTime() - row.priority * 24 * hour);
    }
  });

  it('moves items between the lists that their age and priority put them in', async () => {
    const w = await testWorkspace();
    const connectionId = await makeConnection(w.system);
    const old = await makeFeedback(w.system, connectionId, { postedAt: new Date(Date.now() - 40 * 24 * hour) });
    const answered = await makeFeedback(w.system, connectionId);
    await closeFeedback(w.owner, { feedbackId: answered, reason: 'other' });
    expect(await order(w, 'backlog')).toEqual([old]);
    await runRescoring(w.system, { rescoringId: await save(w, values({ replyWindowDays: 60, hoursPerPoint: 6 })) }, steadily);
    expect(await order(w)).toEqual([old]);
    const row = await rowOf(w, answered);
    expect(row).toMatchObject({ queue: 'none' });
    expect(row.rankAt.getTime()).toBe(row.waitingSince.getTime() - row.priority * 6 * hour);
  });

  it('keeps what a person corrected', async () => {
    const w = await testWorkspace();
    const lead = await w.member('lead');
    const id = await makeFeedback(w.system, await makeConnection(w.system));
    await w.system.tx(async (tx) => {
      await tx.correction.create({ data: { workspaceId: w.workspaceId, id: newId(), feedbackId: id, kind: 'urgency', said: 60, meant: { urgency: 'not_urgent' }, scorer: 'x', memberId: lead.actor.memberId } });
      await tx.feedback.update({ where: { workspaceId_id: { workspaceId: w.workspaceId, id } }, data: { correctedAt: new Date() } });
    });
    await runRescoring(w.system, { rescoringId: await save(w, values({ hoursPerPoint: 6 })) }, steadily);
    const { priority, reasons } = await rowOf(w, id);
    expect(priority).toBeLessThan(defaults.bands.medium);
    expect((reasons as { code: string; points: number }[]).reduce((sum, { points }) => sum + points, 0)).toBe(priority);
    expect(reasons).toContainEqual(expect.objectContaining({ code: 'corrected_by_person' }));
  });

  it('is found again by the schedule when its worker died, and only then', async () => {
    const w = await testWorkspace();
    const rescoringId = await save(w, questionsFirst);
    const pool = new pg.Pool({ connectionString: env().HEED_DATABASE_SYSTEM_URL, max: 1 });
    const found = async () => {
      const asked: unknown[] = [];
      await schedule.tasks.findLeftRescorings(pool, (workspaceId, name, payload, { jobKey }) => Promise.resolve(workspaceId === w.workspaceId && asked.push({ name, payload, jobKey })));
      return asked;
    };
    try {
      expect(await found()).toEqual([]);
      await w.system.tx((tx) => tx.rescoring.update({ where: { workspaceId_id: { workspaceId: w.workspaceId, id: rescoringId } }, data: { heartbeatAt: new Date(Date.now() - 120_000) } }));
      expect(await found()).toEqual([{ name: 'run-rescoring', payload: { rescoringId }, jobKey: `${w.workspaceId}:rescoring:${rescoringId}` }]);
      await runRescoring(w.system, { rescoringId }, steadily);
      expect(await found()).toEqual([]);
    } finally {
      await pool.end();
    }
  });

  it('can be neither cancelled nor overtaken while its order is being put in place', async () => {
    const w = await testWorkspace();
    await fill(w, 5);
    const rescoringId = await save(w, questionsFirst);
    await runRescoring(dyingCtx(w, 1), { rescoringId }, steadily).catch(() => undefined);
    expect((await readRescoring(w.owner)).rescoring).toMatchObject({ phase: 'placing' });
    await expect(cancelRescoring(w.owner, { rescoringId })).rejects.toMatchObject({ code: 'conflict', reason: 'rescoring_placing' });
    await expect(saveScoring(w.owner, values({ hoursPerPoint: 6 }))).rejects.toMatchObject({ code: 'conflict', reason: 'rescoring_placing' });
    await runRescoring(w.system, { rescoringId }, steadily);
    await runRescoring(w.system, { rescoringId: await save(w, values({ hoursPerPoint: 6 })) }, steadily);
    expect(await readRescoring(w.owner)).toMatchObject({ settings: { hoursPerPoint: 6 }, rescoring: { state: 'done' } });
  });

  it('touches no other workspace', async () => {
    const [w, other] = [await testWorkspace(), await testWorkspace()];
    await fill(w, 10);
    await fill(other, 10);
    const before = await all(other);
    const rescoringId = await save(w, questionsFirst);
    await runRescoring(other.system, { rescoringId }, steadily);
    expect((await readRescoring(w.owner)).rescoring).toMatchObject({ state: 'running', done: 0 });
    await runRescoring(w.system, { rescoringId }, steadily);
    expect(await all(other)).toEqual(before);
    expect(await readRescoring(other.owner)).toEqual({ settings: defaultScoringSettings, pending: null, rescoring: null });
    await expect(cancelRescoring(other.owner, { rescoringId })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is for owners and leads', async () => {
    const w = await testWorkspace();
    for (const role of ['viewer', 'responder'] as const) {
      const member = await w.member(role);
      await expect(saveScoring(member, questionsFirst)).rejects.toMatchObject({ code: 'forbidden' });
      await expect(cancelRescoring(member, { rescoringId: newId() })).rejects.toMatchObject({ code: 'forbidden' });
      expect(await readRescoring(member)).toMatchObject({ rescoring: null });
    }
    await saveScoring(await w.member('lead'), questionsFirst);
    expect((await readRescoring(w.owner)).rescoring).toMatchObject({ state: 'running', byName: 'Robin lead' });
  });

  it('says what is wrong, where', async () => {
    const w = await testWorkspace();
    await expect(saveScoring(w.owner, values({ replyWindowDays: 0, hoursPerPoint: 0 }))).rejects.toMatchObject({ issues: [{ path: ['hoursPerPoint'], message: 'hours_invalid' }, { path: ['replyWindowDays'], message: 'days_invalid' }] });
    await expect(saveScoring(w.owner, values({ bands: { critical: 60, high: 70, medium: 70 } }))).rejects.toMatchObject({
      issues: [{ path: ['bands', 'high'], message: 'band_high_order' }, { path: ['bands', 'medium'], message: 'band_medium_order' }],
    });
  });
});
