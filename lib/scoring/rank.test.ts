import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queueFor, rankAt, type QueueInput } from '@/lib/scoring/rank';
import { defaultScoringSettings as settings } from '@/lib/scoring/settings';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);

describe('the order of the queue', () => {
  it('is waiting time less the worth of the priority', () => {
    expect(rankAt({ waitingSince: new Date(start), priority: 10, hardRisk: false }, settings)).toEqual(new Date(start - 5 * day));
  });

  it('puts a hard risk ahead of everything of the last ten years', () => {
    const risk = rankAt({ waitingSince: new Date(start), priority: 85, hardRisk: true }, settings);
    const old = rankAt({ waitingSince: new Date(start - 3000 * day), priority: 100, hardRisk: false }, settings);
    expect(risk.getTime()).toBeLessThan(old.getTime());
  });

  it('sixty points apart never swap within thirty days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 * day }), (low, later) => {
        const urgent = rankAt({ waitingSince: new Date(start + later), priority: low + 60, hardRisk: false }, settings);
        const mild = rankAt({ waitingSince: new Date(start), priority: low, hardRisk: false }, settings);
        expect(urgent.getTime()).toBeLessThanOrEqual(mild.getTime());
      }),
    );
  });

  it('does not depend on when it is asked: moving both in time keeps the order', () => {
    const item = fc.record({ at: fc.integer({ min: 0, max: 400 * day }), priority: fc.integer({ min: 0, max: 100 }), hardRisk: fc.boolean() });
    fc.assert(
      fc.property(item, item, fc.integer({ min: 0, max: 4000 * day }), (a, b, shift) => {
        const rank = ({ at, priority, hardRisk }: typeof a, by: number) => rankAt({ waitingSince: new Date(start + at + by), priority, hardRisk }, settings).getTime();
        expect(Math.sign(rank(a, 0) - rank(b, 0))).toBe(Math.sign(rank(a, shift) - rank(b, shift)));
      }),
    );
  });

  it('a worse item that came at the same time is first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (priority) => {
        const rank = (points: number) => rankAt({ waitingSince: new Date(start), priority: points, hardRisk: false }, settings).getTime();
        expect(rank(priority + 1)).toBeLessThan(rank(priority));
      }),
    );
  });
});

describe('which list an item waits in', () => {
  const item: QueueInput = { label: 'neg', signals: [], postedAt: new Date(start), firstSeenAt: new Date(start + day), answered: false, closed: false, replyRoute: 'api', priority: 70 };
  it.each<[string, Partial<QueueInput>, string]>([
    ['a complaint', {}, 'reply'],
    ['answered', { answered: true }, 'none'],
    ['closed', { closed: true }, 'none'],
    ['plain praise', { label: 'pos', priority: 3 }, 'thanks'],
    ['praise for a person', { label: 'pos', priority: 3, signals: ['praise_for_person'] }, 'thanks'],
    ['praise with a question', { label: 'pos', priority: 9, signals: ['question'] }, 'reply'],
    ['praise that the weights lifted', { label: 'pos', priority: 50 }, 'reply'],
    ['too old at first sight', { firstSeenAt: new Date(start + 31 * day) }, 'backlog'],
    ['old praise', { label: 'pos', priority: 3, firstSeenAt: new Date(start + 31 * day) }, 'backlog'],
    ['just inside the window', { firstSeenAt: new Date(start + 30 * day) }, 'reply'],
    ['old but answered', { firstSeenAt: new Date(start + 31 * day), answered: true }, 'none'],
    ['a complaint that takes no answer', { replyRoute: 'none' }, 'reply'],
    ['mixed', { label: 'mixed' }, 'reply'],
    ['neutral', { label: 'neu', priority: 20 }, 'reply'],
  ])('%s', (_name, change, queue) => expect(queueFor({ ...item, ...change }, settings)).toBe(queue));
});
