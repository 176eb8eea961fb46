export type LengthUnit = 'chars' | 'bytes' | 'graphemes';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The length of a text as a platform counts it: `chars` are Unicode code points, `bytes` UTF-8 bytes, `graphemes` what a reader
 * takes for one sign. A lone surrogate counts as the replacement character that would be sent for it.
 */
export function countLength(text: string, unit: LengthUnit): number {
  if (unit === 'graphemes') {
    let count = 0;
    for (const segment of segmenter.segment(text)) if (segment) count++;
    return count;
  }
  let chars = 0;
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    chars++;
    if (c < 0x80) bytes += 1;
    else if (c < 0x800) bytes += 2;
    else if ((c & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return unit === 'bytes' ? bytes : chars;
}
