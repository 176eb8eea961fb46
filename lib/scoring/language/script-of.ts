/** The languages of scripts that one language mostly writes, by 128-character blocks; the rest is looked at more closely. */
export const scripts = ['none', 'latin', 'greek', 'cyrillic', 'armenian', 'hebrew', 'arabic', 'devanagari', 'bengali', 'gurmukhi', 'gujarati', 'oriya', 'tamil', 'telugu', 'kannada', 'malayalam', 'sinhala', 'thai', 'lao', 'burmese', 'georgian', 'hangul', 'amharic', 'khmer', 'kana', 'han'] as const;
export type Script = (typeof scripts)[number];

/** From and to (exclusive), both multiples of 128; combining marks and signs within a block count as its letters. */
const blocks: [from: number, to: number, script: Script][] = [
  [0x180, 0x280, 'latin'], [0x380, 0x400, 'greek'], [0x400, 0x500, 'cyrillic'], [0x580, 0x600, 'hebrew'], [0x600, 0x700, 'arabic'], [0x900, 0x980, 'devanagari'], [0x980, 0xa00, 'bengali'],
  [0xa00, 0xa80, 'gurmukhi'], [0xa80, 0xb00, 'gujarati'], [0xb00, 0xb80, 'oriya'], [0xb80, 0xc00, 'tamil'], [0xc00, 0xc80, 'telugu'], [0xc80, 0xd00, 'kannada'], [0xd00, 0xd80, 'malayalam'],
  [0xd80, 0xe00, 'sinhala'], [0xe00, 0xe80, 'thai'], [0xe80, 0xf00, 'lao'], [0x1000, 0x1080, 'burmese'], [0x1080, 0x1100, 'georgian'], [0x1100, 0x1200, 'hangul'], [0x1200, 0x1380, 'amharic'], [0x1780, 0x1800, 'khmer'],
  [0x1e00, 0x1f00, 'latin'], [0x1f00, 0x2000, 'greek'], [0x3080, 0x3100, 'kana'], [0x3400, 0x4d80, 'han'], [0x4e00, 0xa000, 'han'], [0xac00, 0xd780, 'hangul'], [0xf900, 0xfb00, 'han'], [0xfb80, 0xfd00, 'arabic'],
];

const byBlock = new Uint8Array(512);
for (const [from, to, script] of blocks) byBlock.fill(scripts.indexOf(script), from >> 7, to >> 7);
const [kana, hebrew, armenian] = [scripts.indexOf('kana'), scripts.indexOf('hebrew'), scripts.indexOf('armenian')];

/** The script of a UTF-16 unit from U+0180 on, as its place in `scripts`; 0 for signs, emoji and halves of surrogate pairs. */
export function scriptOf(unit: number): number {
  // Three blocks are shared.
  if (unit >= 0x3000 && unit < 0x3080) return unit > 0x3040 ? kana : 0;
  if (unit >= 0x500 && unit < 0x590) return unit > 0x530 ? armenian : 0;
  if (unit >= 0xff66 && unit < 0xff9e) return kana;
  if (unit >= 0x590 && unit < 0x5be) return 0;
  if (unit >= 0xfb1d && unit < 0xfb50) return hebrew;
  return byBlock[unit >> 7] ?? 0;
}
