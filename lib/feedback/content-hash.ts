import crypto from 'node:crypto';
import type { IncomingFeedback, RemoteReply } from '@/lib/platforms/contract';

/** Half of a SHA-256: enough that two texts of one item never meet, and half the bytes in every row. */
const hashBytes = 16;

function digest(text: string): Buffer {
  return crypto.createHash('sha256').update(text).digest().subarray(0, hashBytes);
}

/** Stands for everything of an item that comes from the platform, the owner's reply aside. The parts are clean of NUL, which so can separate them. */
export function contentHash(item: IncomingFeedback, locationId: string | null): Buffer {
  const { author, rating, target } = item;
  return digest(
    `${item.kind}\0${item.writtenOn}\0${locationId ?? ''}\0${author?.name ?? ''}\0${author?.externalId ?? ''}\0${author?.email ?? ''}\0${rating ? `${rating.value} ${rating.scale}` : ''}\0${item.title ?? ''}\0${item.text ?? ''}\0${item.lang ?? ''}\0${item.url ?? ''}\0${item.replyRoute}\0${item.postedAt.getTime()}\0${item.editedAt?.getTime() ?? ''}\0${target ? JSON.stringify(target) : ''}`,
  );
}

export function replyHash(reply: RemoteReply): Buffer {
  return digest(`${reply.externalId}\0${reply.state}\0${reply.url ?? ''}\0${reply.body}`);
}
