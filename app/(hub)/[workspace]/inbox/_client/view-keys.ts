import type { InboxView } from '@/lib/feedback/vocabulary';

/** The letter that goes to a view after G. */
export const viewKeys: Record<InboxView, string> = { reply: 'r', mine: 'm', thanks: 't', replied: 'd', backlog: 'b', all: 'a' };
