import { describe, expect, it } from 'vitest';
import type { Score } from '@/lib/scoring/score';
import { defaultScoringSettings } from '@/lib/scoring/settings';
import { decideWaiting, type StoredItem } from './decide-waiting';

const hour = 3_600_000;
const day = 24 * hour;
const now = new Date('2026-06-15T12:00:00Z');
const ago = (ms: number) => new Date(now.getTime() - ms);
const angry: Score = { lang: 'en', sentiment: -0.8, label: 'neg', pNegative: 0.9, priority: 60, reasons: [], signals: [], themes: [], confidence: 1, hardRisk: false, scorer: 'afinn' };
const praise: Score = { ...angry, label: 'pos', priority: 5 };
const stored = (changes: Partial<StoredItem> = {}): StoredItem => ({
  queue: 'reply', postedAt: ago(10 * day), firstSeenAt: ago(10 * day), waitingSince: ago(10 * day), repliedAt: null, outdatedReplyAt: null, closedAt: null, removedAt: null, ...changes,
});
const decide = (before: StoredItem | null, news: { score?: Score; postedAt?: Date; editedAt?: Date | null; answered?: boolean }) =>
  decideWaiting(before, { score: angry, postedAt: ago(hour), editedAt: null, answered: false, replyRoute: 'api', ...news }, defaultScoringSettings, now);

describe('a new item', () => {
  it('waits since it was posted', () => {
    expect(decide(null, {})).toEqual({ queue: 'reply', waitingSince: ago(hour), rankAt: ago(hour + 60 * 12 * hour), outdatedReplyAt: null });
    expect(decide(null, { score: praise }).queue).toBe('thanks');
    expect(decide(null, { postedAt: ago(31 * day) }).queue).toBe('backlog');
    expect(decide(null, { answered: true }).queue).toBe('none');
  });
  it('never waits since a time that has not come', () => {
    expect(decide(null, { postedAt: ago(-3 * day) }).waitingSince).toEqual(now);
  });
});

describe('an item that was known', () => {
  it('keeps its place in time while it waits, whatever it says now', () => {
    expect(decide(stored(), { editedAt: ago(hour), score: praise })).toMatchObject({ queue: 'thanks', waitingSince: ago(10 * day) });
  });
  it('comes back when its author writes again after our answer, since then', () => {
    expect(decide(stored({ queue: 'none', repliedAt: ago(5 * day) }), { editedAt: ago(hour) })).toMatchObject({ queue: 'reply', waitingSince: ago(hour), outdatedReplyAt: ago(hour) });
  });
  it('comes back from having been closed, and out of the backlog', () => {
    expect(decide(stored({ queue: 'none', closedAt: ago(day) }), { editedAt: ago(hour) })).toMatchObject({ queue: 'reply', outdatedReplyAt: null });
    expect(decide(stored({ queue: 'backlog', postedAt: ago(90 * day) }), { editedAt: ago(hour) })).toMatchObject({ queue: 'reply', waitingSince: ago(hour) });
    expect(decide(stored({ queue: 'backlog', postedAt: ago(90 * day) }), { editedAt: ago(60 * day) })).toMatchObject({ queue: 'backlog' });
  });
  it('stays where it is when only the frame around its words changed', () => {
    for (const before of [stored({ queue: 'none', repliedAt: ago(day) }), stored({ queue: 'none', closedAt: ago(day) }), stored({ queue: 'snoozed' }), stored({ queue: 'backlog' })]) {
      expect(decide(before, {})).toMatchObject({ queue: before.queue, waitingSince: before.waitingSince });
    }
  });
  it('comes back when it shows up again after it was gone', () => {
    expect(decide(stored({ queue: 'none', removedAt: ago(day) }), {})).toMatchObject({ queue: 'reply', waitingSince: ago(10 * day) });
    expect(decide(stored({ queue: 'none', removedAt: ago(day), closedAt: ago(2 * day) }), {})).toMatchObject({ queue: 'none' });
  });
});
