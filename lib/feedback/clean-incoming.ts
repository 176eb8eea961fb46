import type { IncomingFeedback } from '@/lib/platforms/contract';

/** The database holds no NUL; half a surrogate pair has no encoding. Most texts have neither and are given back as they are. */
function clean(text: string): string;
function clean(text: string | undefined): string | undefined;
function clean(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.includes('\0') ? whole.replaceAll('\0', '') : whole;
}

const filled = (text: string | undefined) => (text === undefined || text.trim() === '' ? undefined : text);

/** The item in a form that every part of the hub can keep; empty texts become absent ones. */
export function cleanIncoming(item: IncomingFeedback): IncomingFeedback {
  return {
    ...item,
    externalId: clean(item.externalId),
    author: item.author && { name: filled(clean(item.author.name)), externalId: filled(clean(item.author.externalId)), email: filled(clean(item.author.email)) },
    title: filled(clean(item.title)),
    text: filled(clean(item.text)),
    url: clean(item.url),
    target: item.target && Object.fromEntries(Object.entries(item.target).map(([key, value]) => [key, clean(value)])),
    reply: item.reply && { ...item.reply, body: clean(item.reply.body) },
  };
}
