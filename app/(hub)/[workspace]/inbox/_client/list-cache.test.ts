import { describe, expect, it } from 'vitest';
import type { Item, ListPage } from './inbox-queries';
import { patchRow, removeRow, replacePage, restoreRow, rowsOf, type ListData } from './list-cache';

function item(id: string, changes: Partial<Item> = {}): Item {
  return {
    id, kind: 'review', platform: 'wordpress', connectionName: 'Site', locationName: null, authorName: 'Ana', ratingValue: 1, ratingScale: 'stars5', stars: 1, title: null,
    snippet: 'Cold soup', lang: 'en', signals: [], themes: [], corrected: false, postedAt: '2026-01-01T00:00:00.000Z', editedAt: null, removedAt: null, priority: 50, band: 'medium', hardRisk: false, reasons: [], queue: 'reply',
    replyRoute: 'api', waitingSince: '2026-01-01T00:00:00.000Z', claimedById: null, claimedByName: null, claimExpiresAt: null, repliedAt: null, repliedOrigin: null,
    repliedByName: null, outdatedReplyAt: null, closedAt: null, closeReason: null, replyState: null, ...changes,
  };
}
const page = (ids: string, nextCursor: string | null): ListPage => ({ items: [...ids].map((id) => item(id)), nextCursor, searchCapped: false, readAt: 0 });
const list = (): ListData => ({ pages: [page('abc', 'c'), page('def', 'f'), page('gh', null)], pageParams: [null, 'c', 'f'] });
const ids = (data: ListData) => rowsOf(data).map((row) => row.id).join('');

describe('rowsOf', () => {
  it('gives each row once and the same array for the same data', () => {
    const data: ListData = { pages: [page('abc', 'c'), page('cde', null)], pageParams: [null, 'c'] };
    expect(ids(data)).toBe('abcde');
    expect(rowsOf(data)).toBe(rowsOf(data));
    expect(rowsOf(undefined)).toEqual([]);
  });
});

describe('changing one row', () => {
  it('leaves the others as they are', () => {
    const before = list();
    const after = patchRow(before, 'e', { claimedByName: 'Ben' });
    expect(rowsOf(after)[4]?.claimedByName).toBe('Ben');
    expect(after.pages[0]).toBe(before.pages[0]);
    expect(rowsOf(after)[3]).toBe(rowsOf(before)[3]);
    expect(patchRow(before, 'z', {})).toBe(before);
  });
  it('is taken out and put back where it was', () => {
    const { data, removed } = removeRow(list(), 'e');
    expect(ids(data)).toBe('abcdfgh');
    expect(removed && ids(restoreRow(data, removed))).toBe('abcdefgh');
    expect(removed && ids(restoreRow(list(), removed))).toBe('abcdefgh');
    expect(removeRow(list(), 'z').removed).toBeNull();
  });
});

describe('replacePage', () => {
  it('lets rows come and go within a page and keeps its end', () => {
    const after = replacePage(list(), 'c', page('dxf', null), null);
    expect(ids(after)).toBe('abcdxfgh');
    expect(after.pages[1]?.nextCursor).toBe('f');
  });
  it('gives back the same data when nothing changed', () => {
    const before = list();
    expect(replacePage(before, 'c', page('def', null), null)).toBe(before);
  });
  it('keeps the row that is being looked at in its place', () => {
    expect(ids(replacePage(list(), 'c', page('df', null), 'e'))).toBe('abcdefgh');
    expect(ids(replacePage(list(), null, page('xbc', null), 'a'))).toBe('axbcdefgh');
    expect(ids(replacePage(list(), 'c', page('df', null), null))).toBe('abcdfgh');
  });
  it('does not keep a row that has only moved to another page', () => {
    const moved: ListData = { pages: [page('abc', 'c'), page('dea', 'f')], pageParams: [null, 'c'] };
    expect(ids(replacePage(moved, null, page('bc', null), 'a'))).toBe('bcdea');
  });
  it('does not take the end of what was read for the end of the list', () => {
    const begun: ListData = { pages: [page('abc', 'c')], pageParams: [null] };
    expect(replacePage(begun, null, page('ab', null), null).pages[0]?.nextCursor).toBe('c');
  });
  it('leaves a row alone while a step on it is on its way', () => {
    const claimed = patchRow(list(), 'e', { claimedByName: 'Ben' });
    expect(rowsOf(replacePage(claimed, 'c', page('def', null), null, (id) => id === 'e'))[4]?.claimedByName).toBe('Ben');
    const { data } = removeRow(list(), 'e');
    expect(ids(replacePage(data, 'c', page('def', null), null, (id) => id === 'e'))).toBe('abcdfgh');
  });
  it('grows at the end, and drops what lies behind a stretch that outgrew one answer', () => {
    const end = replacePage(list(), 'f', page('ghi', 'i'), null);
    expect(ids(end)).toBe('abcdefghi');
    expect(end.pages[2]?.nextCursor).toBe('i');
    const outgrown = replacePage(list(), 'c', page('dxyz', 'z'), null);
    expect(ids(outgrown)).toBe('abcdxyz');
    expect(outgrown.pageParams).toEqual([null, 'c']);
    expect(outgrown.pages.at(-1)?.nextCursor).toBe('z');
  });
  it('ignores a page that is not there any more', () => {
    const before = list();
    expect(replacePage(before, 'gone', page('x', null), null)).toBe(before);
  });
});
