/** What a UTF-16 unit is to the scanner. Letters of scripts that are written without spaces are `dense`: each stands for itself. */
export const charClass = { gap: 0, letter: 1, digit: 2, apostrophe: 3, stop: 4, pause: 5, dense: 6, surrogate: 7, ignorable: 8, pictograph: 9, special: 10 } as const;

/** Class of every UTF-16 unit. */
export const classOf = new Uint8Array(65_536);
/** Lower case without accents, full-width forms narrowed; 0 where the unit stands for itself. */
export const foldOf = new Uint16Array(65_536);

const fill = (from: number, to: number, value: number) => classOf.fill(value, from, to + 1);

function fold(unit: number): number {
  const plain = String.fromCharCode(unit).normalize('NFKD').toLowerCase().normalize('NFKD');
  return plain.charCodeAt(0);
}

const letters = /^\p{L}$/u;
const marks = /^\p{M}$/u;
const digits = /^\p{Nd}$/u;

for (let unit = 0; unit < 0x3000; unit++) {
  const sign = String.fromCharCode(unit);
  if (letters.test(sign)) {
    classOf[unit] = charClass.letter;
    foldOf[unit] = fold(unit);
  } else if (marks.test(sign)) {
    // Latin, Greek and Cyrillic accents vanish; vowel signs of Indic scripts belong to the word
    classOf[unit] = unit < 0x0600 ? charClass.ignorable : charClass.letter;
    foldOf[unit] = unit;
  } else if (digits.test(sign)) classOf[unit] = charClass.digit;
}
for (const [from, to] of [['ß', 's'], ['æ', 'a'], ['œ', 'o'], ['ø', 'o'], ['ł', 'l'], ['ı', 'i'], ['đ', 'd'], ['Æ', 'a'], ['Œ', 'o'], ['Ø', 'o'], ['Ł', 'l'], ['İ', 'i']] as const) {
  foldOf[from.charCodeAt(0)] = to.charCodeAt(0);
}

fill(0x0e00, 0x0eff, charClass.dense); // Thai, Lao
fill(0x1000, 0x109f, charClass.dense); // Burmese
fill(0x1780, 0x17ff, charClass.dense); // Khmer
fill(0x3005, 0x3007, charClass.dense);
fill(0x3040, 0x30ff, charClass.dense); // kana
fill(0x3400, 0x9fff, charClass.dense); // Han
fill(0xac00, 0xd7a3, charClass.dense); // Hangul
fill(0xf900, 0xfaff, charClass.dense);
for (const [from, to] of [[0xa000, 0xabff], [0xfb00, 0xfdff], [0xfe70, 0xfefe]] as const) {
  for (let unit = from; unit <= to; unit++) {
    if (!letters.test(String.fromCharCode(unit))) continue;
    classOf[unit] = charClass.letter;
    foldOf[unit] = fold(unit);
  }
}
fill(0x2190, 0x2bff, charClass.pictograph);
fill(0xd800, 0xdfff, charClass.surrogate);
fill(0xfe00, 0xfe0f, charClass.ignorable);
for (const unit of [0x00ad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) classOf[unit] = charClass.ignorable;
for (let unit = 0xff01; unit <= 0xff5e; unit++) {
  const narrow = unit - 0xfee0;
  foldOf[unit] = foldOf[narrow] || narrow;
  classOf[unit] = classOf[narrow] ?? charClass.gap;
}
const each = (signs: string, value: number) => {
  for (const sign of signs) classOf[sign.charCodeAt(0)] = value;
};
each("'’‘ʼ`´＇", charClass.apostrophe);
each('.!?\n…。！？．¡¿؟।', charClass.stop);
each(',;()，、；）（・،—–|', charClass.pause);
each(':=<@：＠', charClass.special);

/** Both in one look: below 0x10000 a letter, folded; else the class in the upper half and what the unit folds to in the lower. */
export const unitInfo = new Uint32Array(65_536);
for (let unit = 0; unit < 65_536; unit++) {
  const kind = classOf[unit] ?? charClass.gap;
  const folded = foldOf[unit] || unit;
  unitInfo[unit] = kind === charClass.letter ? folded : ((kind + 1) << 16) | folded;
}
