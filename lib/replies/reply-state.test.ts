import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findObstacle, isOpen, nextState, replyEvents, replyStates, type ReplyEvent, type ReplyState } from './reply-state';

/** The replies of one item, moved only as the verbs move them. */
class Item {
  replies: ReplyState[] = [];
  others(at: number): ReplyState[] {
    return this.replies.filter((_, index) => index !== at);
  }
  move(at: number, event: ReplyEvent): void {
    const state = this.replies[at];
    const next = state && nextState(state, event);
    if (!next) throw new Error(`${event} cannot happen to ${state}`);
    // what lands takes the place of what was there, in the same transaction
    if (next === 'live') this.replies = this.replies.map((other, index) => (index !== at && other === 'live' ? (nextState(other, 'replaced') ?? other) : other));
    this.replies[at] = next;
  }
}

class Send implements fc.Command<Item, Item> {
  constructor(readonly replacesLive: boolean) {}
  check = (item: Readonly<Item>) => findObstacle(item.replies, this.replacesLive) === null;
  run(model: Item, real: Item): void {
    model.replies.push('queued');
    real.replies.push('queued');
    holds(real);
  }
  toString = () => `send(${this.replacesLive ? 'replacing' : ''})`;
}

class Happen implements fc.Command<Item, Item> {
  constructor(
    readonly place: number,
    readonly event: ReplyEvent,
  ) {}
  check(item: Readonly<Item>): boolean {
    const state = item.replies[this.place];
    if (!state || !nextState(state, this.event)) return false;
    if (this.event === 'retried') return findObstacle(item.others(this.place), false) === null;
    return true;
  }
  run(model: Item, real: Item): void {
    model.move(this.place, this.event);
    real.move(this.place, this.event);
    holds(real);
  }
  toString = () => `${this.event}(${this.place})`;
}

function holds(item: Item): void {
  expect(item.replies.filter((state) => state === 'live').length).toBeLessThanOrEqual(1);
  expect(item.replies.filter(isOpen).length).toBeLessThanOrEqual(1);
}

describe('the life of a reply', () => {
  it('never has two live or two on their way, whatever happens in whatever order', () => {
    const commands = [
      fc.boolean().map((replaces) => new Send(replaces)),
      fc.tuple(fc.nat(4), fc.constantFrom(...replyEvents)).map(([place, event]) => new Happen(place, event)),
    ];
    fc.assert(
      fc.property(fc.commands(commands, { maxCommands: 60 }), (sequence) => {
        fc.modelRun(() => ({ model: new Item(), real: new Item() }), sequence);
      }),
      { numRuns: 500 },
    );
  });

  it('ends only in live, rejected, failed, conflict or withdrawn', () => {
    for (const state of replyStates) expect(isOpen(state)).toBe(!['live', 'rejected', 'failed', 'conflict', 'withdrawn'].includes(state));
  });

  it('takes nothing back once a worker has it', () => {
    for (const state of ['sending', 'unknown', 'pending'] as const) expect(nextState(state, 'taken_back')).toBeNull();
  });

  it('does not send again what may be there already', () => {
    for (const state of ['unknown', 'pending', 'live'] as const) expect(nextState(state, 'retried')).toBeNull();
  });

  it('names what stands in the way', () => {
    expect(findObstacle(['queued'], false)).toBe('in_flight');
    expect(findObstacle(['live', 'unknown'], true)).toBe('in_flight');
    expect(findObstacle(['withdrawn', 'conflict'], false)).toBe('conflict');
    expect(findObstacle(['failed', 'live'], false)).toBe('already_answered');
    expect(findObstacle(['failed', 'live'], true)).toBeNull();
    expect(findObstacle(['failed', 'withdrawn', 'rejected'], false)).toBeNull();
  });
});
