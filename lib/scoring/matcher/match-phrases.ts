import type { Matcher } from '@/lib/scoring/matcher/compile-phrases';
import { isSignScript } from '@/lib/scoring/matcher/fold-letter';
import { tokenise, tokens } from '@/lib/scoring/matcher/tokenise';

/** The most hits of one text that are kept. */
const maxHits = 2048;
/** How many words a "no" reaches, within its clause. */
const negationReach = 4;
/** The same in scripts without spaces, where a word is one or two signs: further off it turns something else round. */
const negationReachInSigns = 2;

/** What was found in the text read last. One set for the process, written anew by each `matchPhrases`. */
export const hits = {
  count: 0,
  /** The number of the set that the phrase belongs to. */
  set: new Int32Array(maxHits),
  /** First token and the one behind the last. */
  from: new Int32Array(maxHits),
  to: new Int32Array(maxHits),
  /** 1 where a "no" stands before it in its clause. */
  negated: new Uint8Array(maxHits),
};

/**
 * Finds all phrases in a text: fills `hits` and `tokens`. Linear in the text: each word tries only the
 * patterns that hang on it, and a pattern looks a few words around. Never throws.
 */
export function matchPhrases(matcher: Matcher, text: string): void {
  tokenise(text, matcher.dictionary);
  hits.count = 0;
  const { anchorStart, anchorList } = matcher;
  for (let at = 0; at < tokens.count; at++) {
    const entry = tokens.entry[at] ?? 0;
    if (entry === 0) continue;
    const last = anchorStart[entry + 1] ?? 0;
    // Most patterns end at the neighbour that they must have, so that is asked first, once for all that stand together.
    let asked = 0;
    let stands = true;
    for (let i = anchorStart[entry] ?? 0; i < last; i += 2) {
      const neighbour = anchorList[i] ?? 0;
      if (neighbour !== asked) {
        asked = neighbour;
        const place = neighbour > 0 ? at + 1 : at - 1;
        stands = neighbour === 0 || (place >= 0 && place < tokens.count && has(matcher, Math.abs(neighbour) - 1, place));
      }
      if (stands) tryPattern(matcher, anchorList[i + 1] ?? 0, at, text);
    }
  }
}

let reached = 0;

function tryPattern(matcher: Matcher, pattern: number, at: number, text: string): void {
  const anchor = matcher.patternAnchor[pattern] ?? 0;
  const first = matcher.elementStart[pattern] ?? 0;
  const end = matcher.elementStart[pattern + 1] ?? 0;
  const sentence = tokens.sentence[at] ?? 0;
  if (!backward(matcher, anchor - 1, first, at - 1, matcher.elementGap[anchor] ?? 0, sentence)) return;
  const from = reached;
  if (!forward(matcher, anchor + 1, end, at + 1, sentence)) return;
  const to = reached;
  const flags = matcher.patternFlags[pattern] ?? 0;
  if (flags !== 0) {
    if (flags & 1 && from > 0 && tokens.sentence[from - 1] === sentence) return;
    if (flags & 2 && to < tokens.count && tokens.sentence[to] === sentence) return;
    if (flags & 4 && tokens.asked[sentence] === 0) return;
  }
  const set = matcher.patternSet[pattern] ?? 0;
  // the same place found by several words of one set is one hit
  for (let i = hits.count - 1; i >= 0 && i >= hits.count - 12; i--) {
    if (hits.set[i] === set && (hits.from[i] ?? 0) <= from && (hits.to[i] ?? 0) >= to) return;
  }
  const place = hits.count;
  if (place >= maxHits) return;
  hits.set[place] = set;
  hits.from[place] = from;
  hits.to[place] = to;
  hits.negated[place] = isNegated(matcher, from, text) ? 1 : 0;
  hits.count = place + 1;
}

function is(matcher: Matcher, element: number, at: number): boolean {
  const wanted = matcher.elementClass[element] ?? 0;
  if (wanted < 0) return wanted === -1 || (tokens.capital[at] ?? 0) > 0;
  return has(matcher, wanted, at);
}

/** Whether the token is one of the class's words. */
function has(matcher: Matcher, wanted: number, at: number): boolean {
  const entry = tokens.entry[at] ?? 0;
  if (entry === 0) return false;
  const { classStart, classList } = matcher;
  let low = classStart[entry] ?? 0;
  let high = (classStart[entry + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const id = classList[middle] ?? 0;
    if (id === wanted) return true;
    if (id < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The elements behind the anchor, from `at` on; `reached` is the token behind the last. */
function forward(matcher: Matcher, element: number, end: number, at: number, sentence: number): boolean {
  if (element >= end) {
    reached = at;
    return true;
  }
  const last = at + (matcher.elementGap[element] ?? 0);
  for (let place = at; place <= last && place < tokens.count && tokens.sentence[place] === sentence; place++) {
    if (is(matcher, element, place) && forward(matcher, element + 1, end, place + 1, sentence)) return true;
  }
  return matcher.elementOptional[element] === 1 && forward(matcher, element + 1, end, at, sentence);
}

/** The elements before the anchor, from `at` downwards; `gap` is that of the element behind. `reached` is the first token. */
function backward(matcher: Matcher, element: number, first: number, at: number, gap: number, sentence: number): boolean {
  if (element < first) {
    reached = at + 1;
    return true;
  }
  for (let place = at; place >= at - gap && place >= 0 && tokens.sentence[place] === sentence; place--) {
    if (is(matcher, element, place) && backward(matcher, element - 1, first, place - 1, matcher.elementGap[element] ?? 0, sentence)) return true;
  }
  return matcher.elementOptional[element] === 1 && backward(matcher, element - 1, first, at, Math.max(gap, matcher.elementGap[element] ?? 0), sentence);
}

/** Whether a "no" stands within reach before the token, in the same clause and not taken back. */
function isNegated(matcher: Matcher, from: number, text: string): boolean {
  const clause = tokens.clause[from];
  const reach = isSignScript(text.charCodeAt(tokens.start[from] ?? 0)) ? negationReachInSigns : negationReach;
  for (let at = from - 1; at >= 0 && at >= from - reach && tokens.clause[at] === clause; at--) {
    const entry = tokens.entry[at] ?? 0;
    if (matcher.negates[entry] === 1) {
      const next = tokens.entry[at + 1] ?? 0;
      return matcher.unnegates[next] !== 1;
    }
  }
  return false;
}
