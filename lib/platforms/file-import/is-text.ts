import { decodeFile } from './detect-encoding';
import type { Encoding } from './schema';

const sampleBytes = 64 * 1024;
/** Of all characters; a few may come from a program's slip, of a picture or an archive far more do. */
const mostForeign = 0.01;
/** What no text is made of: control characters, halves of pairs, unassigned and private ones, and what could not be decoded. */
const foreign = /[\p{Cn}\p{Co}\p{Cs}\uFFFD]|(?![\t\n\v\f\r\0])\p{Cc}/gu;

/** Whether a file, read in the encoding found for it, is text at all. Looks at its beginning. */
export function isText(bytes: Uint8Array, encoding: Encoding): boolean {
  const sample = decodeFile(bytes.subarray(0, sampleBytes), encoding);
  const found = sample.match(foreign)?.length ?? 0;
  // the sample's end may cut a character in two
  return found <= 2 || found <= sample.length * mostForeign;
}
