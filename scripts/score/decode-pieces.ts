import { TextDecoder } from 'node:util';

/**
 * Text from bytes that come in pieces, without the byte-order mark. The first piece tells the encoding: UTF-16 by its mark or by a zero
 * byte at the very beginning, else UTF-8; with `oldEncodings` Windows-1252 where the piece holds no letter of UTF-8 but bytes that are none.
 * Bytes that are no text become U+FFFD.
 */
export class PieceDecoder {
  private decoder: TextDecoder | undefined;

  constructor(private readonly oldEncodings: boolean) {}

  push(piece: Uint8Array): string {
    if (piece.length === 0) return '';
    this.decoder ??= new TextDecoder(this.encodingOf(piece));
    return this.decoder.decode(piece, { stream: true });
  }

  end(): string {
    return this.decoder?.decode() ?? '';
  }

  private encodingOf(piece: Uint8Array): string {
    const [first = 0, second = 1] = piece;
    if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
    if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
    // A letter of several bytes may be cut at the end of the piece; streaming leaves it out.
    const text = this.oldEncodings ? new TextDecoder().decode(piece, { stream: true }) : '';
    return text.includes('\ufffd') && !/[^\0-\x7f\ufffd]/.test(text) ? 'windows-1252' : 'utf-8';
  }
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
