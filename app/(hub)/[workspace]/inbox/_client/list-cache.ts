import type { InfiniteData } from '@tanstack/react-query';
import type { Item, ListPage } from './inbox-queries';

export type ListData = InfiniteData<ListPage>;

const flattened = new WeakMap<ListData, Item[]>();

/** All loaded rows in order, each once; the same array for the same data. */
export function rowsOf(data: ListData | undefined): readonly Item[] {
  if (!data) return [];
  const known = flattened.get(data);
  if (known) return known;
  const seen = new Set<string>();
  const rows: Item[] = [];
  for (const page of data.pages) {
    for (const item of page.items) {
      if (seen.has(item.id)) continue;
      seen.add(item.id);
      rows.push(item);
    }
  }
  flattened.set(data, rows);
  return rows;
}

/** The page that holds a row, or −1. */
export function pageOf(data: ListData, id: string): number {
  return data.pages.findIndex((page) => page.items.some((item) => item.id === id));
}

function withPage(data: ListData, index: number, change: (page: ListPage) => ListPage): ListData {
  return { ...data, pages: data.pages.map((page, at) => (at === index ? change(page) : page)) };
}

export function patchRow(data: ListData, id: string, changes: Partial<Item>): ListData {
  const index = pageOf(data, id);
  if (index < 0) return data;
  return withPage(data, index, (page) => ({ ...page, items: page.items.map((item) => (item.id === id ? { ...item, ...changes } : item)) }));
}

export interface Removed {
  item: Item;
  page: number;
  place: number;
}

/** Takes a row out, and says where it was. */
export function removeRow(data: ListData, id: string): { data: ListData; removed: Removed | null } {
  const index = pageOf(data, id);
  const page = data.pages[index];
  const place = page?.items.findIndex((item) => item.id === id) ?? -1;
  const item = page?.items[place];
  if (!item) return { data, removed: null };
  return { data: withPage(data, index, (before) => ({ ...before, items: before.items.filter((other) => other.id !== id) })), removed: { item, page: index, place } };
}

/** Puts a row back where it was; one that is back already stays as it is. */
export function restoreRow(data: ListData, { item, page, place }: Removed): ListData {
  if (pageOf(data, item.id) >= 0) return data;
  const index = Math.min(page, data.pages.length - 1);
  return withPage(data, index, (before) => ({ ...before, items: [...before.items.slice(0, place), item, ...before.items.slice(place)] }));
}

function sameItem(a: Item, b: Item): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Lays what a page holds now over what it held. Rows that did not change keep their identity. The row that somebody is looking at stays
 * where it was though it has left the list, so that nothing moves under the eyes. Where the stretch has grown beyond one answer, the
 * pages behind it are dropped and load again as one scrolls. A row with a step on its way stays as the screen shows it.
 */
export function replacePage(data: ListData, cursor: string | null, fresh: ListPage, keep: string | null, isPending: (id: string) => boolean = () => false): ListData {
  const index = data.pageParams.indexOf(cursor);
  const before = data.pages[index];
  if (!before) return data;
  const old = new Map(before.items.map((item) => [item.id, item]));
  const items = fresh.items.flatMap((item) => {
    const known = old.get(item.id);
    if (isPending(item.id)) return known ?? [];
    return known && sameItem(known, item) ? known : item;
  });
  const kept = keep ? old.get(keep) : undefined;
  if (kept && !items.some((item) => item.id === kept.id)) {
    const elsewhere = data.pages.some((page, at) => at !== index && page.items.some((item) => item.id === kept.id));
    if (!elsewhere) {
      const ahead = before.items.slice(0, before.items.indexOf(kept)).findLast((item) => items.some((other) => other.id === item.id));
      items.splice(ahead ? items.findIndex((item) => item.id === ahead.id) + 1 : 0, 0, kept);
    }
  }
  // read up to where it ended before: it ends there still
  const ends = before.nextCursor !== null && fresh.nextCursor === null ? before.nextCursor : fresh.nextCursor;
  if (ends === before.nextCursor) {
    if (items.length === before.items.length && items.every((item, at) => item === before.items[at])) {
      // nothing to show anew; the time of reading is told without a word
      before.readAt = fresh.readAt;
      return data;
    }
    return withPage(data, index, () => ({ ...fresh, items, nextCursor: ends }));
  }
  return { pages: [...data.pages.slice(0, index), { ...fresh, items }], pageParams: data.pageParams.slice(0, index + 1) };
}
