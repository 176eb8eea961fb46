import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxAttempts, planDelivery, type Decision, type DeliveryState, type Observation, type SeenReply } from './plan-delivery';
import { platformErrorKinds } from '@/lib/platforms/errors';
import { nextState, type ReplyState } from './reply-state';

const now = new Date('2026-11-20T10:00:00Z');
const known: DeliveryState = { state: 'sending', attempt: 1, lastPutAt: null, bodyHash: 'ours', externalId: null, overwrites: null, propagationSeconds: 90, jitter: 0.5 };
const theirs: SeenReply = { externalId: '7', bodyHash: 'theirs', state: 'live' };
const ours: SeenReply = { externalId: '8', bodyHash: 'ours', state: 'live' };
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const ahead = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const error = (during: 'read' | 'put', kind: (typeof platformErrorKinds)[number], retryAt?: Date): Observation => ({ saw: 'error', during, kind, code: 'some_code', retryAt });

describe('planDelivery', () => {
  it.each<[string, Partial<DeliveryState>, Observation, Decision]>([
    ['writes when nothing is there and nothing was written', {}, { saw: 'read', remote: null }, { do: 'put' }],
    ['takes its own words for its own, before any write too', {}, { saw: 'read', remote: ours }, { do: 'settle', event: 'arrived' }],
    ['leaves another answer to a person', {}, { saw: 'read', remote: theirs }, { do: 'settle', event: 'differs' }],
    ['leaves another held answer to a person', {}, { saw: 'read', remote: { ...theirs, state: 'pending' } }, { do: 'settle', event: 'differs' }],
    ['writes past an answer that nobody sees', {}, { saw: 'read', remote: { ...theirs, state: 'rejected' } }, { do: 'put' }],
    ['changes the answer that a person chose to change', { overwrites: { externalId: '7', bodyHash: 'theirs' } }, { saw: 'read', remote: theirs }, { do: 'put' }],
    ['does not change it when it reads otherwise by now', { overwrites: { externalId: '7', bodyHash: 'older' } }, { saw: 'read', remote: theirs }, { do: 'settle', event: 'differs' }],
    ['does not change another one', { overwrites: { externalId: '6', bodyHash: 'theirs' } }, { saw: 'read', remote: theirs }, { do: 'settle', event: 'differs' }],
    ['knows its own by id when the platform mended the words', { externalId: '7' }, { saw: 'read', remote: theirs }, { do: 'settle', event: 'arrived' }],
    ['writes again once an absent reply would have shown', { state: 'unknown', lastPutAt: ago(90) }, { saw: 'read', remote: null }, { do: 'put' }],
    ['gives up when it never shows', { state: 'unknown', lastPutAt: ago(90), attempt: maxAttempts }, { saw: 'read', remote: null }, { do: 'settle', event: 'given_up', code: 'never_arrived' }],
    ['says refused when a held reply is gone', { state: 'pending', lastPutAt: ago(900) }, { saw: 'read', remote: null }, { do: 'settle', event: 'refused', code: 'removed_while_held' }],
    ['says refused when the platform says so', {}, { saw: 'put', remote: { ...ours, state: 'rejected' } }, { do: 'settle', event: 'refused' }],
    ['lands when the write is answered', {}, { saw: 'put', remote: ours }, { do: 'settle', event: 'arrived' }],
    ['gives up at once on credentials', {}, error('read', 'reconnect'), { do: 'settle', event: 'given_up', code: 'some_code' }],
    ['gives up at once on an item that is gone', {}, error('put', 'gone'), { do: 'settle', event: 'given_up', code: 'some_code' }],
    ['passes on a refusal', {}, error('put', 'rejected'), { do: 'settle', event: 'refused', code: 'some_code' }],
    ['reads soon after a lost answer', {}, error('put', 'unknown_outcome'), { do: 'wait', event: 'lost', until: ahead(2) }],
    ['reads after an answer that made no sense', {}, error('put', 'contract_drift'), { do: 'wait', event: 'lost', until: ahead(2) }],
    ['obeys Retry-After', {}, error('put', 'rate_limited', ahead(300)), { do: 'wait', event: 'postponed', until: ahead(300), unwritten: true }],
    ['does not wait for more than a day', {}, error('read', 'rate_limited', ahead(30 * 86_400)), { do: 'wait', event: 'postponed', until: ahead(86_400), unwritten: true }],
    ['keeps asking when it may be there', { state: 'unknown', lastPutAt: ago(900), attempt: 40 }, error('read', 'reconnect'), { do: 'wait', event: 'lost', until: ahead(1800) }],
    ['keeps a held reply held while the site is away', { state: 'pending', lastPutAt: ago(900) }, error('read', 'transient'), { do: 'wait', event: 'held', until: ahead(15) }],
  ])('%s', (_, changes, seen, decision) => {
    expect(planDelivery({ ...known, ...changes }, seen, now)).toEqual(decision);
  });

  it('does not write again before the reply would have shown', () => {
    const decision = planDelivery({ ...known, state: 'unknown', lastPutAt: ago(30), attempt: 3 }, { saw: 'read', remote: null }, now);
    expect(decision).toMatchObject({ do: 'wait', event: 'lost' });
    if (decision.do === 'wait') expect(decision.until.getTime()).toBeLessThanOrEqual(ago(30).getTime() + 90_000);
  });

  it('gives up after its tries when nothing was written', () => {
    expect(planDelivery({ ...known, attempt: maxAttempts }, error('read', 'transient'), now)).toMatchObject({ do: 'settle', event: 'given_up' });
  });
});

/** A platform with a delay, a worker that dies, and a network that loses answers: what the worker does is what `planDelivery` says. */
interface World {
  written: { body: string; at: number }[];
  time: number;
  known: DeliveryState;
  reply: ReplyState;
}
type Fate = 'fine' | 'lost_before' | 'lost_after' | 'killed_before' | 'killed_after' | 'unreachable' | 'refused';

function step(world: World, fate: Fate, pause: number): void {
  world.time += pause;
  const at = () => new Date(world.time);
  const state = nextState(world.reply, 'taken');
  if (!state || state === 'queued' || state === 'live') return;
  world.reply = state;
  const seenState = world.known.lastPutAt && state === 'sending' ? 'unknown' : state === 'pending' || state === 'unknown' ? state : 'sending';
  world.known = { ...world.known, attempt: world.known.attempt + 1, state: seenState };
  const visible = world.written.filter((one) => one.at + 60_000 <= world.time).at(0);
  let decision = fate === 'unreachable' ? planDelivery(world.known, error('read', 'transient'), at()) : planDelivery(world.known, { saw: 'read', remote: visible ? { externalId: '1', bodyHash: visible.body, state: 'live' } : null }, at());
  if (decision.do === 'put') {
    world.known = { ...world.known, lastPutAt: at() };
    world.reply = nextState(world.reply, 'putting') ?? world.reply;
    if (fate === 'killed_before') return;
    if (fate === 'refused') decision = planDelivery(world.known, error('put', 'transient'), at());
    else {
      if (fate !== 'lost_before') world.written.push({ body: 'ours', at: world.time });
      if (fate === 'killed_after') return;
      decision = planDelivery(world.known, fate === 'fine' ? { saw: 'put', remote: { ...ours } } : error('put', 'unknown_outcome'), at());
    }
  }
  if (decision.do === 'put') throw new Error('two writes in one go');
  const next = nextState(world.reply, decision.event);
  expect(next, `${decision.event} after ${world.reply}`).not.toBeNull();
  world.reply = next ?? world.reply;
  if (decision.do === 'wait' && decision.unwritten) world.known = { ...world.known, lastPutAt: null };
}

describe('a delivery through loss and death', () => {
  it('writes exactly once at most, and says failed only when nothing is there', () => {
    const fates = fc.constantFrom<Fate>('fine', 'lost_before', 'lost_after', 'killed_before', 'killed_after', 'unreachable', 'refused');
    fc.assert(
      fc.property(fc.array(fc.tuple(fates, fc.integer({ min: 100, max: 200_000 })), { maxLength: 40 }), (story) => {
        const world: World = { written: [], time: now.getTime(), known: { ...known, attempt: 0 }, reply: 'queued' };
        for (const [fate, pause] of story) step(world, fate, pause);
        expect(world.written.length).toBeLessThanOrEqual(1);
        if (world.reply === 'failed' || world.reply === 'queued') expect(world.written.length).toBe(0);
        if (world.reply === 'live') expect(world.written.length).toBe(1);
        // the network heals: it ends, with exactly one answer or a clear failure
        for (let i = 0; i < 8; i += 1) step(world, 'fine', 3_600_000);
        expect(['live', 'failed']).toContain(world.reply);
        expect(world.written.length).toBe(world.reply === 'live' ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });
});
