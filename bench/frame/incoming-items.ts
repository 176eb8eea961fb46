import { demoLocations } from '@/prisma/demo/locations';
import { generateItems } from '@/prisma/demo/generate';
import type { IncomingFeedback } from '@/lib/platforms/contract';

const hour = 3_600_000;

/** Seeded items as a platform would hand them over: a mean text of about 249 characters, 15 % of them from the last month. */
export function* incomingItems(options: { seed: number; count: number; now: Date }): Generator<IncomingFeedback> {
  for (const item of generateItems(options)) {
    const at = (hoursAgo: number) => new Date(options.now.getTime() - hoursAgo * hour);
    yield {
      externalId: item.key,
      kind: item.kind,
      writtenOn: item.writtenOn,
      ...(item.author && { author: { name: item.author, externalId: item.author } }),
      ...(item.rating && { rating: item.rating }),
      ...(item.title && { title: item.title }),
      ...(item.text && { text: item.text }),
      postedAt: at(item.hoursAgo),
      ...(item.editedHoursAgo !== undefined && { editedAt: at(item.editedHoursAgo) }),
      location: { externalId: item.location, name: demoLocations.find((location) => location.key === item.location)?.name ?? item.location },
      replyRoute: 'copy',
    };
  }
}

/** `count` items from the generator; fewer where it ends. */
export function take<T>(items: Iterator<T>, count: number): T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const next = items.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}
