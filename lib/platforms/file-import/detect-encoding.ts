import type { Encoding } from './schema';

const sampleBytes = 64 * 1024;

/** A stray zero byte in UTF-8 is a slip of the program that wrote it; of UTF-16 it is a good part. */
const strayZeros = 0.02;

/** By the byte-order mark; else by where zero bytes stand (UTF-16); else UTF-8 if the whole file is valid UTF-8; else Windows-1252. */
export function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, sampleBytes); at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  // Text in UTF-8 or Windows-1252 holds no zero bytes; in UTF-16 every comma, digit and line break has one.
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0 && !(even + odd < Math.min(bytes.length, sampleBytes) * strayZeros && isUtf8(bytes))) return odd >= even ? 'utf-16le' : 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** Bytes 128 to 159; the five unassigned ones stay as they are. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The file's text, its byte-order mark gone, every line break a `\n`. */
export function decodeFile(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n');
  // Some versions of Node read Windows-1252 as Latin-1, where these characters are control codes.
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (char) => windows1252.charAt(char.charCodeAt(0) - 128)) : text;
}
