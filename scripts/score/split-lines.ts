/** A line, or `null` for one that was too long to be read. */
export interface NumberedLine {
  number: number;
  text: string | null;
}

/** A line longer than this is told, not read. */
export const longestLine = 32 * 1024 * 1024;

/** Cuts text that comes in pieces into lines, ended by LF or CR LF. A last line without an end is one too, an empty last line is none. */
export class LineSplitter {
  private number = 0;
  private held: string[] = [];
  private heldLength = 0;
  private tooLong = false;

  constructor(private readonly limit = longestLine) {}

  *push(piece: string): Generator<NumberedLine> {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      this.hold(piece.slice(from, end));
      from = end + 1;
      yield this.take();
    }
    if (from < piece.length) this.hold(piece.slice(from));
  }

  *end(): Generator<NumberedLine> {
    if (this.heldLength > 0 || this.tooLong) yield this.take();
  }

  private hold(part: string): void {
    this.heldLength += part.length;
    if (this.heldLength > this.limit) {
      this.tooLong = true;
      this.held = [];
    } else this.held.push(part);
  }

  private take(): NumberedLine {
    const whole = this.held.length === 1 ? (this.held[0] ?? '') : this.held.join('');
    const text = this.tooLong ? null : whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    this.held = [];
    this.heldLength = 0;
    this.tooLong = false;
    this.number += 1;
    return { number: this.number, text };
  }
}
