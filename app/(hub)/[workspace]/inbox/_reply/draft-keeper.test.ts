import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftView } from '@/lib/replies/schema';
import { DraftKeeper, type SaveDraft } from './draft-keeper';

/** The hub's side of one member's draft, as `saveDraft` keeps it. */
function hub(present: DraftView | null = null) {
  const state = { draft: present, fails: null as string | null, saves: [] as string[] };
  const save: SaveDraft = async ({ body, baseVersion, templateId }) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (state.fails) throw Object.assign(new Error('no'), { code: state.fails });
    if (state.draft && state.draft.version !== baseVersion && state.draft.body !== body) return { ok: false, reason: 'newer', draft: state.draft };
    state.saves.push(body);
    const version = body === '' ? 0 : (state.draft?.version === baseVersion || !state.draft ? baseVersion + 1 : state.draft.version);
    state.draft = body === '' ? null : { body, version, templateId: templateId ?? null, updatedAt: '2026-11-20T10:00:00Z' };
    return { ok: true, version, updatedAt: '2026-11-20T10:00:00Z' };
  };
  return { state, save };
}

function memory() {
  const map = new Map<string, string>();
  return { map, getItem: (key: string) => map.get(key) ?? null, setItem: (key: string, value: string) => void map.set(key, value), removeItem: (key: string) => void map.delete(key) };
}

const failureOf = (error: unknown) => ({ code: error instanceof Error && 'code' in error ? String(error.code) : 'internal', message: 'No.' });
const draft = (body: string, version: number): DraftView => ({ body, version, templateId: null, updatedAt: '2026-11-20T10:00:00Z' });
const storage = memory();
function keeper(side: ReturnType<typeof hub>, server: DraftView | null = side.state.draft) {
  return new DraftKeeper({ server, storage, storageKey: 'k', save: side.save, failureOf });
}

beforeEach(() => {
  vi.useFakeTimers();
  storage.map.clear();
});
afterEach(() => vi.useRealTimers());

describe('DraftKeeper', () => {
  it('saves once after a pause in typing, the last words', async () => {
    const side = hub();
    const kept = keeper(side);
    for (const text of ['H', 'He', 'Hello']) kept.write(text);
    expect(kept.getSnapshot().status).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(700);
    expect(side.state.saves).toEqual(['Hello']);
    expect(kept.getSnapshot().status).toBe('saved');
    await vi.advanceTimersByTimeAsync(31_000);
    expect(storage.map.size).toBe(0);
  });

  it('saves what was typed during a save afterwards, continuing its version', async () => {
    const side = hub();
    const kept = keeper(side);
    kept.write('one');
    await vi.advanceTimersByTimeAsync(610);
    kept.write('one two');
    await vi.advanceTimersByTimeAsync(2000);
    expect(side.state.saves).toEqual(['one', 'one two']);
    expect(side.state.draft?.version).toBe(2);
    expect(kept.getSnapshot().status).toBe('saved');
  });

  it('keeps words on the device while the hub is away, says so, and saves them when it is back', async () => {
    const side = hub();
    side.state.fails = 'offline';
    const kept = keeper(side);
    kept.write('kept');
    await vi.advanceTimersByTimeAsync(700);
    expect(kept.getSnapshot().status).toBe('offline');
    expect(storage.map.get('k')).toContain('kept');
    side.state.fails = null;
    await vi.advanceTimersByTimeAsync(6000);
    expect(side.state.draft?.body).toBe('kept');
    await vi.advanceTimersByTimeAsync(31_000);
    expect(storage.map.size).toBe(0);
  });

  it('restores after a reload what could not be saved', async () => {
    const side = hub(draft('old', 3));
    side.state.fails = 'offline';
    const before = keeper(side);
    before.write('old and new');
    await vi.advanceTimersByTimeAsync(700);
    side.state.fails = null;
    const after = keeper(side);
    after.start();
    expect(after.getSnapshot().body).toBe('old and new');
    await vi.advanceTimersByTimeAsync(700);
    expect(side.state.draft).toMatchObject({ body: 'old and new', version: 4 });
  });

  it('goes on where the last save arrived and its answer did not', async () => {
    storage.map.set('k', JSON.stringify({ body: 'one two', baseVersion: 1, templateId: null, sent: 'one' }));
    const side = hub(draft('one', 2));
    const kept = keeper(side);
    kept.start();
    expect(kept.getSnapshot()).toMatchObject({ body: 'one two', status: 'unsaved' });
    await vi.advanceTimersByTimeAsync(700);
    expect(side.state.draft?.body).toBe('one two');
  });

  it('keeps both texts when another window saved, until the person chooses', async () => {
    const side = hub(draft('start', 1));
    const kept = keeper(side);
    side.state.draft = draft('the other window', 2);
    kept.write('this window');
    await vi.advanceTimersByTimeAsync(700);
    expect(kept.getSnapshot()).toMatchObject({ status: 'newer', body: 'this window', other: { body: 'the other window' } });
    kept.write('this window, more');
    await vi.advanceTimersByTimeAsync(5000);
    expect(side.state.draft.body).toBe('the other window');
    kept.keepMine();
    await vi.advanceTimersByTimeAsync(100);
    expect(side.state.draft).toMatchObject({ body: 'this window, more', version: 3 });
    expect(kept.getSnapshot().status).toBe('saved');
  });

  it('takes the other window’s text when asked', async () => {
    const side = hub(draft('start', 1));
    const kept = keeper(side);
    side.state.draft = draft('other', 2);
    kept.write('mine');
    await vi.advanceTimersByTimeAsync(700);
    kept.keepOther();
    expect(kept.getSnapshot()).toMatchObject({ body: 'other', status: 'clean', other: null });
  });

  it('takes news only while nothing is being written here', () => {
    const side = hub(draft('a', 1));
    const kept = keeper(side);
    kept.accept(draft('b', 2));
    expect(kept.getSnapshot().body).toBe('b');
    kept.write('mine');
    kept.accept(draft('c', 3));
    expect(kept.getSnapshot().body).toBe('mine');
  });

  it('never brings back words that have been sent', async () => {
    const side = hub();
    const kept = keeper(side);
    kept.write('going out');
    await vi.advanceTimersByTimeAsync(610);
    const paused = kept.pause();
    await vi.advanceTimersByTimeAsync(100);
    await paused;
    kept.clear();
    side.state.draft = null;
    const saves = side.state.saves.length;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(side.state.saves).toHaveLength(saves);
    expect(storage.map.size).toBe(0);
    expect(kept.getSnapshot()).toMatchObject({ body: '', status: 'clean' });
  });

  it('shows what was saved a moment ago on a page that was rendered before that', async () => {
    const side = hub(draft('older', 1));
    const before = keeper(side);
    before.write('newer');
    await vi.advanceTimersByTimeAsync(700);
    const after = keeper(side, draft('older', 1));
    after.start();
    expect(after.getSnapshot()).toMatchObject({ body: 'newer', status: 'clean' });
    after.write('newer still');
    await vi.advanceTimersByTimeAsync(700);
    expect(side.state.draft).toMatchObject({ body: 'newer still', version: 3 });
    // and the note about the older save does not take unsaved words along
    side.state.fails = 'offline';
    after.write('unsaved');
    await vi.advanceTimersByTimeAsync(40_000);
    expect(storage.map.get('k')).toContain('unsaved');
  });

  it('says why when the hub refuses', async () => {
    const side = hub();
    side.state.fails = 'invalid';
    const kept = keeper(side);
    kept.write('x');
    await vi.advanceTimersByTimeAsync(700);
    expect(kept.getSnapshot()).toMatchObject({ status: 'refused', refusal: 'No.' });
    expect(storage.map.get('k')).toContain('"x"');
  });
});
