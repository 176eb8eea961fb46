import { featureKey, featureKind, featureKindOf, featureToken, readLimits, scan, scanText, tokenHash, tokenMarks } from '@/lib/scoring/sentiment/scan-text';
import { featureValue } from '@/lib/scoring/sentiment/feature-value';
import type { ListedFeature } from '@/scripts/train/read-lexicons';
import type { Row } from '@/scripts/train/read-rows';
import type { Source } from '@/scripts/train/sources';

/** Rows as sparse vectors over the features that enough texts of enough sources share. */
export interface Vectors {
  /** Features of row i: from `start[i]` to before `start[i + 1]`. */
  start: Float64Array;
  feature: Int32Array;
  value: Float32Array;
  /** 32-bit key of each feature. */
  key: Int32Array;
  kind: Uint8Array;
  /** What published word lists say of it: −1 (worst) to 1 (best), 0 = nothing. */
  tone: Float32Array;
  /** Bit of every family that has the feature. */
  families: Int32Array;
  tokens: Int32Array;
  count: number;
}

/** Rule for every feature: seen in at least this many texts, and in at least two families of sources (or in a published word list). */
export const leastTexts = 5;

/** Words that stand with a capital inside sentences and hardly ever without: names. German writes all nouns so, and is left out of the count. */
export function findNames(rows: Row[]): Set<number> {
  const capital = new Map<number, number>();
  const small = new Map<number, number>();
  for (const row of rows) {
    if (row.lang === 'de' || !/\p{Lu}/u.test(row.text)) continue;
    scanText(row.text, row.lang);
    if (scan.shouted * 3 > scan.words) continue;
    for (let t = 0; t < scan.tokens; t++) {
      const marks = tokenMarks[t] ?? 0;
      if ((marks & (4 | 8 | 16 | 32)) !== 0) continue;
      const into = (marks & 1) !== 0 ? capital : small;
      const hash = tokenHash[t] ?? 0;
      into.set(hash, (into.get(hash) ?? 0) + 1);
    }
  }
  const names = new Set<number>();
  for (const [hash, times] of capital) if (times >= 3 && times > 3 * (small.get(hash) ?? 0)) names.add(hash);
  return names;
}

class Growing {
  values: Int32Array = new Int32Array(1 << 22);
  length = 0;
  push(value: number): void {
    if (this.length === this.values.length) {
      const more = new Int32Array(this.values.length * 2);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.length++] = value;
  }
}

/** Open addressing from a 32-bit key to a small number. */
export class KeyTable {
  readonly keys: Int32Array;
  readonly ids: Int32Array;
  private readonly mask: number;
  size = 0;
  constructor(bits: number) {
    this.keys = new Int32Array(1 << bits);
    this.ids = new Int32Array(1 << bits).fill(-1);
    this.mask = (1 << bits) - 1;
  }
  find(key: number): number {
    let slot = (key ^ (key >>> 11)) & this.mask;
    while ((this.ids[slot] ?? -1) >= 0) {
      if (this.keys[slot] === key) return this.ids[slot] ?? -1;
      slot = (slot + 1) & this.mask;
    }
    return -1;
  }
  add(key: number): number {
    let slot = (key ^ (key >>> 11)) & this.mask;
    while ((this.ids[slot] ?? -1) >= 0) {
      if (this.keys[slot] === key) return this.ids[slot] ?? -1;
      slot = (slot + 1) & this.mask;
    }
    this.keys[slot] = key;
    this.ids[slot] = this.size;
    return this.size++;
  }
}

export function vectorise(rows: Row[], used: Source[], listed: Map<number, ListedFeature>, learns: (source: Source) => boolean): Vectors {
  const names = findNames(rows);
  const families = [...new Set(used.map((source) => source.family))];
  const familyBit = used.map((source) => 1 << families.indexOf(source.family));
  const raw = new Growing();
  const rawKind = new Growing();
  const start = new Float64Array(rows.length + 1);
  const tokens = new Int32Array(rows.length);
  const letters = rows.reduce((sum, row) => sum + Math.min(row.text.length, readLimits.head + readLimits.tail), 0);
  const table = new KeyTable(Math.min(26, Math.max(18, Math.ceil(Math.log2((letters + listed.size) * 2)))));
  const texts: number[] = [];
  const seenIn = new Growing();
  /** The file that has the feature, counted from 1, or `severalFiles`. */
  const fileOf = new Growing();
  const severalFiles = -1;
  const listedIds = new Set<number>();
  const lastRow = new Growing();
  const kindOf = new Growing();
  const keyOf = new Growing();
  rows.forEach((row, at) => {
    scanText(row.text, row.lang);
    tokens[at] = scan.tokens;
    const bit = familyBit[row.source] ?? 0;
    const source = used[row.source];
    const counts = source !== undefined && learns(source);
    // our own sentences are published with the product: their words give nobody away
    const published = source?.family === 'own';
    for (let f = 0; f < scan.features; f++) {
      const token = featureToken[f] ?? 0;
      const kind = featureKindOf[f] ?? 0;
      if (kind < featureKind.dense1) {
        if (names.has(tokenHash[token] ?? 0)) continue;
        if ((kind === featureKind.pair || kind === featureKind.triple) && token > 0 && names.has(tokenHash[token - 1] ?? 0)) continue;
        if (kind === featureKind.triple && token > 1 && names.has(tokenHash[token - 2] ?? 0)) continue;
      }
      const key = featureKey[f] ?? 0;
      const id = table.add(key);
      if (id === seenIn.length) {
        seenIn.push(0);
        fileOf.push(0);
        lastRow.push(-1);
        kindOf.push(kind);
        keyOf.push(key);
        texts.push(0);
      }
      if (published && kind !== featureKind.triple) listedIds.add(id);
      if (counts) seenIn.values[id] = (seenIn.values[id] ?? 0) | bit;
      if (counts && fileOf.values[id] !== row.source + 1) fileOf.values[id] = fileOf.values[id] === 0 ? row.source + 1 : severalFiles;
      if (counts && lastRow.values[id] !== at) {
        lastRow.values[id] = at;
        texts[id] = (texts[id] ?? 0) + 1;
      }
      raw.push(id);
      rawKind.push(kind);
    }
    start[at + 1] = raw.length;
  });
  // words of published lists count though no text has them
  for (const [key, { kind }] of listed) {
    const id = table.add(key);
    if (id < seenIn.length) continue;
    seenIn.push(0);
    fileOf.push(0);
    kindOf.push(kind);
    keyOf.push(key);
    texts.push(leastTexts);
  }
  const kept = new Int32Array(table.size).fill(-1);
  let count = 0;
  for (let id = 0; id < table.size; id++) {
    const bits = seenIn.values[id] ?? 0;
    const exempt = listedIds.has(id);
    // Japanese and Chinese have few families: their characters must stand in two files
    const several = (bits & (bits - 1)) !== 0 || listed.has(keyOf.values[id] ?? 0) || ((kindOf.values[id] ?? 0) >= featureKind.dense1 && fileOf.values[id] === severalFiles);
    if (exempt || ((texts[id] ?? 0) >= leastTexts && several)) kept[id] = count++;
  }
  const key = new Int32Array(count);
  const kind = new Uint8Array(count);
  const seen = new Int32Array(count);
  const tone = new Float32Array(count);
  for (let id = 0; id < table.size; id++) {
    const to = kept[id] ?? -1;
    if (to < 0) continue;
    key[to] = keyOf.values[id] ?? 0;
    kind[to] = kindOf.values[id] ?? 0;
    seen[to] = seenIn.values[id] ?? 0;
    tone[to] = listed.get(key[to] ?? 0)?.tone ?? 0;
  }
  const feature = new Int32Array(raw.length);
  const value = new Float32Array(raw.length);
  let to = 0;
  for (let row = 0; row < rows.length; row++) {
    const from = start[row] ?? 0;
    const until = start[row + 1] ?? 0;
    start[row] = to;
    for (let at = from; at < until; at++) {
      const id = kept[raw.values[at] ?? 0] ?? -1;
      if (id < 0) continue;
      feature[to] = id;
      value[to++] = featureValue[rawKind.values[at] ?? 0] ?? 1;
    }
  }
  start[rows.length] = to;
  return { start, feature: feature.slice(0, to), value: value.slice(0, to), key, kind, tone, families: seen, tokens, count };
}
