import { v7 } from 'uuid';

const pool = new Uint8Array(4096);
let used = pool.length;
let lastMs = 0;
let sequence = 0;

/**
 * A time-ordered id (uuid v7), made by the app so that the database needs no function for it. Ids of one process never run backwards.
 * Random bytes are drawn for 256 ids at a time: asking the system for each would cost more than all the rest.
 */
export function newId(): string {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  const random = pool.subarray(used, (used += 16));
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    sequence = new DataView(random.buffer, random.byteOffset, 4).getUint32(0) >>> 1;
  } else {
    sequence = (sequence + 1) >>> 0;
    if (sequence === 0) lastMs += 1;
  }
  return v7({ random, msecs: lastMs, seq: sequence });
}

declare const workspaceBrand: unique symbol;
/** A workspace's id that came through a door; a plain string does not fit where this is asked for. */
export type WorkspaceId = string & { readonly [workspaceBrand]: true };

export function asWorkspaceId(id: string): WorkspaceId {
  return id as WorkspaceId;
}
