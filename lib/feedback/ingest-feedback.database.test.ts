import { beforeEach, describe, expect, it } from 'vitest';
import type { IncomingFeedback } from '@/lib/platforms/contract';
import { makeCtx, type Ctx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { incoming, makeConnection, makeLocation } from '@/lib/test/factories';
import { closeFeedback } from './close-feedback';
import { ingestFeedback } from './ingest-feedback';
import { markReplied } from './mark-replied';
import { readFeedback } from './read-feedback';

const hour = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * hour);

describe('ingestFeedback', () => {
  let w: TestWorkspace;
  let connectionId: string;
  beforeEach(async () => {
    w = await testWorkspace();
    connectionId = await makeConnection(w.owner);
  });

  const ingest = (items: IncomingFeedback[], ctx: Ctx = w.system, locationIds = new Map<string, string>()) => ingestFeedback(ctx, { connectionId, items, locationIds });
  const row = (externalId: string) =>
    w.owner.tx((tx) => tx.feedback.findUniqueOrThrow({ where: { workspaceId_connectionId_externalId: { workspaceId: w.workspaceId, connectionId, externalId } } }));
  const audits = () => w.owner.tx((tx) => tx.audit.findMany({ where: { workspaceId: w.workspaceId, action: 'feedback.ingested' }, orderBy: { at: 'asc' } }));

  it('keeps an item as it came, scored and in its queue', async () => {
    const locationId = await makeLocation(w.owner);
    const item = incoming({ externalId: 'a1', title: 'Never again', location: { externalId: 'site', name: 'Site' }, author: { name: 'Zoë', email: 'zoe@example.test', externalId: '7' } });
    const result = await ingest([item], w.system, new Map([['site', locationId]]));
    expect(result).toEqual({ newCount: 1, changedCount: 0, unchangedCount: 0, replies: [] });
    const kept = await row('a1');
    expect(kept).toMatchObject({ title: 'Never again', text: item.text, authorName: 'Zoë', authorEmail: 'zoe@example.test', locationId, ratingStars: 1, queue: 'reply', label: 'neg', replyRoute: 'api', target: item.target });
    expect(kept.waitingSince).toEqual(item.postedAt);
    expect(kept.rankAt.getTime()).toBe(item.postedAt.getTime() - kept.priority * 12 * hour);
    const detail = await readFeedback(w.owner, { feedbackId: kept.id });
    expect(detail.reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(kept.priority);
  });

  it('changes nothing when the same items come again', async () => {
    const items = Array.from({ length: 30 }, (_, n) => incoming({ externalId: `n${n}` }));
    await ingest(items);
    const before = await row('n7');
    expect(await ingest(items)).toEqual({ newCount: 0, changedCount: 0, unchangedCount: 30, replies: [] });
    expect(await row('n7')).toEqual(before);
    expect(await audits()).toHaveLength(1);
  });

  it('takes more than a batch, and of an item named twice the later', async () => {
    const items = Array.from({ length: 1203 }, (_, n) => incoming({ externalId: `m${n}`, text: `Cold soup number ${n}` }));
    const result = await ingest([...items, incoming({ externalId: 'm5', text: 'Warm soup after all' })]);
    expect(result.newCount).toBe(1203);
    expect((await row('m5')).text).toBe('Warm soup after all');
    expect((await audits()).map((audit) => audit.detail)).toEqual([
      { newCount: 1000, changedCount: 0, unchangedCount: 0 },
      { newCount: 203, changedCount: 0, unchangedCount: 0 },
    ]);
  });

  it('sends plain praise to thanks and what was old at first sight to the backlog', async () => {
    await ingest([
      incoming({ externalId: 'praise', rating: { value: 5, scale: 'stars5' }, text: 'Wonderful place, lovely people, thank you!' }),
      incoming({ externalId: 'old', postedAt: ago(24 * 45) }),
      incoming({ externalId: 'future', postedAt: new Date(Date.now() + 5 * hour) }),
    ]);
    expect((await row('praise')).queue).toBe('thanks');
    expect((await row('old')).queue).toBe('backlog');
    const future = await row('future');
    expect(future.waitingSince.getTime()).toBeLessThanOrEqual(Date.now());
  });

  it('keeps what an edited item said before and keeps its place in time while it waits', async () => {
    const first = incoming({ externalId: 'e', text: 'The soup was cold.', rating: { value: 3, scale: 'stars5' } });
    await ingest([first]);
    const before = await row('e');
    const editedAt = ago(0.2);
    const result = await ingest([{ ...first, text: 'The soup was cold and the waiter was rude and terrible.', rating: { value: 1, scale: 'stars5' }, editedAt }]);
    expect(result).toMatchObject({ changedCount: 1, newCount: 0 });
    const after = await row('e');
    expect(after.id).toBe(before.id);
    expect(after.waitingSince).toEqual(before.waitingSince);
    expect(after.priority).toBeGreaterThan(before.priority);
    expect(after.rankAt.getTime()).toBeLessThan(before.rankAt.getTime());
    const { versions } = await readFeedback(w.owner, { feedbackId: after.id });
    expect(versions).toMatchObject([{ text: 'The soup was cold.', rating: { value: 3, scale: 'stars5' }, priority: before.priority, writtenAt: first.postedAt }]);
  });

  it('opens again what its author changed after our answer, waiting since the edit', async () => {
    const first = incoming({ externalId: 'o', postedAt: ago(100) });
    await ingest([first]);
    const { id } = await row('o');
    await markReplied(w.system, { feedbackId: id, repliedAt: ago(50), memberId: null, origin: 'outside' });
    expect((await row('o')).queue).toBe('none');
    const editedAt = ago(1);
    await ingest([{ ...first, text: 'Still terrible, and your answer was an insult.', editedAt }]);
    const open = await row('o');
    expect(open).toMatchObject({ queue: 'reply', waitingSince: editedAt, outdatedReplyAt: editedAt });
    expect(open.repliedAt).not.toBeNull();
    await markReplied(w.system, { feedbackId: id, repliedAt: new Date(), memberId: null, origin: 'outside' });
    expect(await row('o')).toMatchObject({ queue: 'none', outdatedReplyAt: null, repliedAt: open.repliedAt });
  });

  it('opens a closed item again when its author writes more, but not when only its address changed', async () => {
    const first = incoming({ externalId: 'c' });
    await ingest([first]);
    const { id } = await row('c');
    await closeFeedback(w.owner, { feedbackId: id, reason: 'spam' });
    await ingest([{ ...first, url: 'https://example.test/moved' }]);
    expect(await row('c')).toMatchObject({ queue: 'none', closeReason: 'spam', url: 'https://example.test/moved' });
    await ingest([{ ...first, text: 'I am a person and I am still angry.' }]);
    expect(await row('c')).toMatchObject({ queue: 'reply', closedAt: null, closeReason: null, closedById: null });
  });

  it('hands over an answer of the owner once, and again when it changes', async () => {
    const reply = { externalId: 'r1', body: 'We are sorry.', state: 'live' as const, postedAt: ago(0.5) };
    const first = incoming({ externalId: 'h' });
    await ingest([first]);
    const seen = await ingest([{ ...first, reply }]);
    const { id, queue } = await row('h');
    expect(seen.replies).toEqual([{ feedbackId: id, reply }]);
    expect(queue).toBe('reply');
    expect((await ingest([{ ...first, reply }])).replies).toEqual([]);
    expect((await ingest([{ ...first, reply: { ...reply, body: 'We are so sorry.' } }])).replies).toHaveLength(1);
  });

  it('never lets an item wait that comes with its answer', async () => {
    const postedAt = ago(2);
    const result = await ingest([incoming({ externalId: 'done', postedAt: ago(5), reply: { externalId: 'r', body: 'Thank you', state: 'live', postedAt } })]);
    expect(result.replies).toHaveLength(1);
    expect(await row('done')).toMatchObject({ queue: 'none', repliedAt: postedAt, repliedOrigin: 'outside' });
  });

  it('survives texts that databases do not like', async () => {
    const text = `nul\0 lone \ud800 quote ' " \\ {a,b} NULL 😡 ${'x'.repeat(20_000)}`;
    await ingest([incoming({ externalId: 'odd', text, title: '  ', author: { name: '\0' } }), incoming({ externalId: 'empty', text: '', rating: undefined })]);
    expect(await row('odd')).toMatchObject({ title: null, authorName: null });
    expect((await row('odd')).text).toContain('nul lone \ufffd quote');
    expect(await row('empty')).toMatchObject({ text: null, ratingValue: null, ratingStars: null, queue: 'reply' });
    expect((await ingest([incoming({ externalId: 'odd', text, title: '', author: { name: '\0' }, postedAt: (await row('odd')).postedAt })])).unchangedCount).toBe(1);
  });

  it('loses no item when two pulls meet', async () => {
    const items = Array.from({ length: 200 }, (_, n) => incoming({ externalId: `p${n}` }));
    const results = await Promise.all([ingest(items), ingest([...items].reverse()), ingest(items.slice(50))]);
    expect(results.reduce((sum, result) => sum + result.newCount, 0)).toBe(200);
    const count = await w.owner.tx((tx) => tx.feedback.count({ where: { workspaceId: w.workspaceId } }));
    expect(count).toBe(200);
  });

  it("refuses another workspace's connection, and a viewer", async () => {
    const other = await testWorkspace();
    await expect(ingest([incoming()], other.system)).rejects.toMatchObject({ code: 'not_found' });
    await expect(ingest([incoming()], await w.member('viewer'))).rejects.toMatchObject({ code: 'forbidden' });
    await expect(ingestFeedback(w.system, { connectionId: newId(), items: [incoming()], locationIds: new Map() })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('needs at most eight statements for a batch of a thousand', async () => {
    const items = Array.from({ length: 1000 }, (_, n) => incoming({ externalId: `s${n}` }));
    await ingest(items.slice(0, 500));
    let statements = 1;
    const counting = makeCtx({ workspaceId: w.workspaceId, actor: { kind: 'system', task: 'test' }, role: 'system' });
    const ctx: Ctx = {
      ...counting,
      tx: (work) =>
        counting.tx((tx) =>
          work(
            new Proxy(tx, {
              get(target, property, receiver) {
                if (['$queryRaw', '$executeRaw', 'audit'].includes(String(property))) statements += 1;
                return Reflect.get(target, property, receiver);
              },
            }),
          ),
        ),
    };
    const edited = items.map((item, n) => (n < 100 ? { ...item, text: `Changed ${n}` } : item));
    expect(await ingest(edited, ctx)).toMatchObject({ newCount: 500, changedCount: 100, unchangedCount: 400 });
    expect(statements).toBeLessThanOrEqual(8);
  });
});
