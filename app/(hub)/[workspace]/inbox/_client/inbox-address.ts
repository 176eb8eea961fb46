import { inboxViews, ratingChoices, type InboxView } from '@/lib/feedback/vocabulary';

/** What narrows a list, as it stands in the address. */
export interface Narrowing {
  connection?: string;
  location?: string;
  /** Comma list of 1–5 and `none`. */
  rating?: string;
  assignee?: string;
  by?: string;
  theme?: string;
  signal?: string;
  /** ISO 639-1, or `und`. */
  lang?: string;
  from?: string;
  to?: string;
  q?: string;
}
export const narrowings = ['connection', 'location', 'rating', 'assignee', 'by', 'theme', 'signal', 'lang', 'from', 'to', 'q'] as const satisfies readonly (keyof Narrowing)[];

export function isInboxView(text: string | undefined): text is InboxView {
  return inboxViews.some((view) => view === text);
}

/** `/<slug>/inbox/<view>[/<id>]`; null elsewhere in the hub. */
export function readPath(path: string): { view: InboxView; id: string | null } | null {
  const [, , room, view, id] = path.split('/');
  return room === 'inbox' && isInboxView(view) ? { view, id: id ?? null } : null;
}

/** Only what is filled, in one order, so that equal filters are equal keys. */
export function readNarrowing(params: { get(name: string): string | null }): Narrowing {
  const found: Narrowing = {};
  for (const name of narrowings) {
    const value = params.get(name)?.trim();
    if (value) found[name] = value;
  }
  return found;
}

export function ratingsOf(narrowing: Narrowing): (typeof ratingChoices)[number][] {
  const chosen = narrowing.rating?.split(',') ?? [];
  return ratingChoices.filter((choice) => chosen.includes(choice));
}

export function inboxHref(workspace: string, view: InboxView, id: string | null, narrowing: Narrowing): string {
  const params = new URLSearchParams();
  for (const name of narrowings) {
    const value = narrowing[name];
    if (value) params.set(name, value);
  }
  const query = params.toString();
  return `/${workspace}/inbox/${view}${id ? `/${id}` : ''}${query ? `?${query}` : ''}`;
}
