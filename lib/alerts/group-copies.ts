/** One text as it was posted. */
export interface PostedText {
  id: string;
  /** Equal for equal words. */
  key: string;
  text: string;
}

/** Shorter texts are alike by nature; of them only equal ones count as copies. */
const fewestWords = 6;
/** Words and pairs of neighbours that two texts share, as a part of all that either has. One changed word of ten leaves 0.68. */
const alike = 0.6;
const rowsPerBand = 2;
const bands = 12;
/** Where everybody writes the same few words, a text is compared with this many groups at most. */
const mostCandidates = 60;

// letters; scripts written without spaces by their characters
const wordPattern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}]+/gu;

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Another order of all hashes for each seed. */
function mix(hash: number, seed: number): number {
  let value = Math.imul(hash ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The text's words and pairs of neighbouring words as hashes, without case, accents, signs and numbers; null where there are too few. */
export function featuresOf(text: string): Set<number> | null {
  const words = text.normalize('NFKD').toLowerCase().replace(/\p{Mn}/gu, '').match(wordPattern) ?? [];
  if (words.length < fewestWords) return null;
  const features = new Set<number>();
  words.forEach((word, at) => {
    features.add(hashOf(word));
    if (at > 0) features.add(hashOf(`${words[at - 1]} ${word}`));
  });
  return features;
}

function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const feature of small) if (large.has(feature)) both += 1;
  return both / (a.size + b.size - both);
}

/** The smallest hash of each of many orders, some at a time: likely equal in at least one band where two sets are alike. */
function bandsOf(features: ReadonlySet<number>): string[] {
  const smallest = new Uint32Array(bands * rowsPerBand).fill(0xffffffff);
  for (const feature of features) {
    for (let seed = 0; seed < smallest.length; seed += 1) {
      const value = mix(feature, seed);
      if (value < (smallest[seed] ?? 0)) smallest[seed] = value;
    }
  }
  return Array.from({ length: bands }, (_, band) => `${band}:${smallest.slice(band * rowsPerBand, (band + 1) * rowsPerBand).join(':')}`);
}

/**
 * Groups texts that say the same with the same words: equal ones by their key, and those in which a word, a name or a sign was changed. Each
 * text is compared with the first of a group, so that a group does not creep from one text to quite another. Time grows with the number of
 * texts, not with its square: only texts that share a band of their smallest hashes are compared. Groups of one are left out.
 */
export function groupCopies<T extends PostedText>(texts: readonly T[]): T[][] {
  const byKey = new Map<string, T[]>();
  for (const text of texts) {
    const same = byKey.get(text.key);
    if (same) same.push(text);
    else byKey.set(text.key, [text]);
  }
  interface Group {
    features: ReadonlySet<number> | null;
    members: T[];
  }
  const groups: Group[] = [];
  const byBand = new Map<string, Group[]>();
  // the most frequent first: the copies, and not a variant, are what others are compared with
  for (const same of [...byKey.values()].sort((a, b) => b.length - a.length)) {
    const features = featuresOf(same[0]?.text ?? '');
    const own = features ? bandsOf(features) : [];
    const candidates = new Set(own.flatMap((band) => byBand.get(band) ?? []));
    const leader = [...candidates].slice(0, mostCandidates).find((group) => features && group.features && likeness(features, group.features) >= alike);
    if (leader) {
      leader.members.push(...same);
      continue;
    }
    const group = { features, members: [...same] };
    groups.push(group);
    for (const band of own) {
      const there = byBand.get(band);
      if (there) there.push(group);
      else byBand.set(band, [group]);
    }
  }
  return groups.map(({ members }) => members).filter((members) => members.length > 1);
}
