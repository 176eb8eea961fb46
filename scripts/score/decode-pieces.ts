import { TextDecoder } from 'node:util';
import { detectEncoding } from '@/lib/platforms/file-import/detect-encoding';

/**
 * Text from bytes that come in pieces. The encoding is told by the first piece: a byte-order mark, zero bytes (UTF-16), else UTF-8, else
 * Windows-1252. The byte-order mark is taken away.
 */
export class PieceDecoder {
  private decoder: TextDecoder | undefined;

  push(piece: Uint8Array): string {
    this.decoder ??= new TextDecoder(detectEncoding(withoutBrokenEnd(piece)));
    return this.decoder.decode(piece, { stream: true });
  }

  end(): string {
    return this.decoder?.decode() ?? '';
  }
}

/** A piece may end within a letter of several bytes; that makes it no other encoding. */
function withoutBrokenEnd(piece: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, piece.length); back += 1) {
    const byte = piece[piece.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return piece.subarray(0, piece.length - back);
  }
  return piece;
}

/** Makes every line break an LF; a CR at the end of a piece waits for the next. */
export class BreakFolder {
  private held = '';

  push(piece: string): string {
    const text = this.held + piece;
    this.held = text.endsWith('\r') ? '\r' : '';
    const ready = this.held ? text.slice(0, -1) : text;
    return ready.includes('\r') ? ready.replace(/\r\n?/g, '\n') : ready;
  }

  end(): string {
    const last = this.held ? '\n' : '';
    this.held = '';
    return last;
  }
}
