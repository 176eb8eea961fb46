import type { DraftView, SaveDraftInput } from '@/lib/replies/schema';
import type { SaveDraftResult } from '@/lib/replies/save-draft';

export type DraftStatus = 'clean' | 'unsaved' | 'saving' | 'saved' | 'offline' | 'signed_out' | 'refused' | 'newer';

export interface DraftState {
  body: string;
  templateId: string | null;
  status: DraftStatus;
  /** Why the hub refused to save, in its words. */
  refusal: string | null;
  /** What another window saved meanwhile. */
  other: DraftView | null;
}

export type SaveFailure = { code: string; message: string };
export type SaveDraft = (draft: Omit<SaveDraftInput, 'feedbackId'>, options: { keepalive: boolean }) => Promise<SaveDraftResult>;

export interface DraftKeeperOptions {
  server: DraftView | null;
  /** Where words wait while the hub cannot be reached; null where the browser allows no storage. */
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  storageKey: string;
  save: SaveDraft;
  failureOf: (error: unknown) => SaveFailure;
}

interface Stored {
  body: string;
  templateId: string | null;
  baseVersion: number;
  /** What was on its way to the hub when this was stored. */
  sent: string | null;
  /** The hub has it; `baseVersion` is its version there. Kept a while, for a page that was rendered just before. */
  saved: boolean;
}

const pauseMs = 600;
const retryMs = 5000;
const afterglowMs = 30_000;

function readStored(text: string | null): Stored | null {
  if (!text) return null;
  try {
    const value = JSON.parse(text) as Partial<Stored>;
    if (typeof value.body !== 'string' || typeof value.baseVersion !== 'number') return null;
    return { body: value.body, baseVersion: value.baseVersion, templateId: value.templateId ?? null, sent: value.sent ?? null, saved: value.saved ?? false };
  } catch {
    // not ours, or cut off: there is nothing to restore
    return null;
  }
}

/**
 * Keeps what one person writes: in this browser with every key, on the hub after a pause. It saves one text at a time, each naming the version
 * it continues, so that no window overwrites another unasked. Outside React, so that typing renders only what shows the text.
 */
export class DraftKeeper {
  private state: DraftState;
  private version: number;
  private dirty = false;
  private saving: Promise<void> | null = null;
  private sent: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: DraftKeeperOptions) {
    const { server } = options;
    this.version = server?.version ?? 0;
    this.state = { body: server?.body ?? '', templateId: server?.templateId ?? null, status: 'clean', refusal: null, other: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly getSnapshot = (): DraftState => this.state;

  private set(changes: Partial<DraftState>): void {
    this.state = { ...this.state, ...changes };
    for (const listener of this.listeners) listener();
  }

  /** Looks for words that an earlier visit could not save. */
  start(): void {
    if (this.dirty) return;
    const stored = readStored(this.options.storage?.getItem(this.options.storageKey) ?? null);
    if (!stored) return;
    if (stored.saved) {
      // this page was rendered just before the last save arrived
      if (stored.baseVersion > this.version) {
        this.version = stored.baseVersion;
        this.set({ body: stored.body, templateId: stored.templateId });
      }
      this.forget();
      return;
    }
    if (stored.body === this.state.body) {
      this.forget();
      return;
    }
    const { server } = this.options;
    const continues = stored.baseVersion === this.version || (server !== null && stored.sent === server.body);
    this.dirty = true;
    if (continues || server === null) {
      this.set({ body: stored.body, templateId: stored.templateId, status: 'unsaved' });
      this.schedule(0);
    } else {
      this.set({ body: stored.body, templateId: stored.templateId, status: 'newer', other: server });
    }
  }

  write(body: string, templateId: string | null = this.state.templateId): void {
    if (body === this.state.body && templateId === this.state.templateId) return;
    this.dirty = true;
    this.set({ body, templateId, status: this.state.status === 'newer' ? 'newer' : this.state.status === 'offline' ? 'offline' : 'unsaved' });
    this.remember();
    this.schedule(pauseMs);
  }

  /** Saves at once what is not saved: on leaving the field, the page or the item. */
  flush(keepalive = false): void {
    clearTimeout(this.timer);
    void this.run(keepalive);
  }

  /** Stops saving by itself and waits for what is on its way: what follows takes the words over. */
  async pause(): Promise<void> {
    clearTimeout(this.timer);
    await this.saving;
    clearTimeout(this.timer);
  }

  /** Goes on after a pause that led to nothing. */
  resume(): void {
    if (this.dirty) this.schedule(pauseMs);
  }

  /** The words have been sent or thrown away. */
  clear(): void {
    this.replaceWith(null);
  }

  /** The hub's draft as it is now, whatever stood here. */
  replaceWith(draft: DraftView | null): void {
    clearTimeout(this.timer);
    this.dirty = false;
    this.version = draft?.version ?? 0;
    this.forget();
    this.set({ body: draft?.body ?? '', templateId: draft?.templateId ?? null, status: 'clean', refusal: null, other: null });
  }

  /** News from the hub; what is being written here goes before. */
  accept(draft: DraftView | null): void {
    if (this.dirty || this.saving || this.state.status === 'newer') return;
    if ((draft?.version ?? 0) === this.version || (draft && draft.version < this.version)) return;
    this.version = draft?.version ?? 0;
    this.set({ body: draft?.body ?? '', templateId: draft?.templateId ?? null, status: 'clean' });
  }

  keepMine(): void {
    this.version = this.state.other?.version ?? 0;
    this.dirty = true;
    this.set({ status: 'unsaved', other: null });
    this.flush();
  }

  keepOther(): void {
    this.replaceWith(this.state.other);
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(false), ms);
  }

  private run(keepalive: boolean): Promise<void> {
    if (this.saving) return this.saving.then(() => (this.dirty ? this.run(keepalive) : undefined));
    if (!this.dirty || this.state.status === 'newer') return Promise.resolve();
    this.saving = this.save(keepalive).finally(() => {
      this.saving = null;
    });
    return this.saving;
  }

  private async save(keepalive: boolean): Promise<void> {
    const { body, templateId } = this.state;
    this.sent = body;
    if (this.state.status !== 'offline') this.set({ status: 'saving' });
    this.remember();
    try {
      const result = await this.options.save({ body, templateId, baseVersion: this.version }, { keepalive });
      this.sent = null;
      if (!result.ok) {
        this.set({ status: 'newer', other: result.draft });
        return;
      }
      this.version = result.version;
      if (this.state.body === body && this.state.templateId === templateId) {
        this.dirty = false;
        this.rememberSaved();
        this.set({ status: body.trim() === '' ? 'clean' : 'saved', refusal: null });
      } else {
        this.remember();
        this.set({ status: 'unsaved', refusal: null });
        this.schedule(pauseMs);
      }
    } catch (error) {
      const { code, message } = this.options.failureOf(error);
      if (code === 'unauthenticated') this.set({ status: 'signed_out' });
      else if (code === 'offline' || code === 'unavailable' || code === 'internal') {
        this.set({ status: 'offline' });
        this.schedule(retryMs);
      } else this.set({ status: 'refused', refusal: message });
    }
  }

  private rememberSaved(): void {
    this.remember(true);
    const { version } = this;
    setTimeout(() => {
      const stored = readStored(this.options.storage?.getItem(this.options.storageKey) ?? null);
      if (stored?.saved && stored.baseVersion === version) this.forget();
    }, afterglowMs);
  }

  private remember(saved = false): void {
    const stored: Stored = { body: this.state.body, templateId: this.state.templateId, baseVersion: this.version, sent: this.sent, saved };
    try {
      this.options.storage?.setItem(this.options.storageKey, JSON.stringify(stored));
    } catch {
      // the browser's storage is full or closed: the hub still gets the words
      return;
    }
  }

  private forget(): void {
    this.sent = null;
    this.options.storage?.removeItem(this.options.storageKey);
  }
}
