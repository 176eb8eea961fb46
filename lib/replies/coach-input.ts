import { policyOf } from '@/lib/coach/policies/registry';
import type { CoachInput } from '@/lib/coach/finding';

/** What the coach needs to know of an item; the page and the server fill it alike, so both come to the same findings. */
export interface CoachedItem {
  writtenOn: string;
  lang: string;
  authorName: string | null;
  ratingStars: number | null;
  title: string | null;
  text: string | null;
  label: string;
}

const labels = ['neg', 'neu', 'pos', 'mixed'] as const;

/** The connection's own limit where answers go by it, else the one in the rules of the platform it was written on. */
export function limitOf(writtenOn: string, stated: CoachInput['limit'] | null): CoachInput['limit'] {
  return stated ?? policyOf(writtenOn)?.limit;
}

export function coachInputOf(item: CoachedItem, around: { reply: string; recent: readonly string[]; me: string; limit: CoachInput['limit'] | null }): CoachInput {
  return {
    platform: item.writtenOn,
    visibility: 'public',
    ...(item.lang === 'und' ? {} : { lang: item.lang }),
    review: {
      ...(item.authorName === null ? {} : { author: item.authorName }),
      rating: item.ratingStars,
      text: [item.title, item.text].filter(Boolean).join('\n'),
      sentimentLabel: labels.find((label) => label === item.label),
    },
    reply: around.reply,
    recentReplies: around.recent,
    me: { name: around.me },
    limit: limitOf(item.writtenOn, around.limit),
  };
}
