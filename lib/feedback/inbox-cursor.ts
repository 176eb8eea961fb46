import { z } from 'zod';

/** The last row of a page: the next one begins right after it. */
export interface InboxCursor {
  at: Date;
  id: string;
}

const parts = z.tuple([z.number().int().min(-8.64e15).max(8.64e15), z.guid()]);

/** Opaque to whoever carries it. */
export function encodeCursor({ at, id }: InboxCursor): string {
  return Buffer.from(JSON.stringify([at.getTime(), id])).toString('base64url');
}

/** Null when it is none of ours. */
export function decodeCursor(text: string): InboxCursor | null {
  try {
    const [at, id] = parts.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { at: new Date(at), id };
  } catch {
    // whatever it is, it is not a place in a list
    return null;
  }
}
