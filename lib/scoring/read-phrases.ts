import { contexts } from '@/lib/scoring/contexts';
import { compilePhrases, type Matcher, type PhraseSet } from '@/lib/scoring/matcher/compile-phrases';
import { hits, matchPhrases } from '@/lib/scoring/matcher/match-phrases';
import { isPhrase } from '@/lib/scoring/matcher/pattern';
import { tokens } from '@/lib/scoring/matcher/tokenise';
import type { Span } from '@/lib/scoring/span';
import { signals } from '@/lib/scoring/signals/registry';
import type { Evidence, Pair, Reading, Signal, SignalHit } from '@/lib/scoring/signals/signal';
import { themes as builtInThemes } from '@/lib/scoring/themes/registry';
import type { OwnTheme } from '@/lib/scoring/settings';
import type { Polarity, ThemeHit } from '@/lib/scoring/themes/theme';
import { weighThemes, type FoundTheme } from '@/lib/scoring/weigh-themes';

export interface RaisedSignal {
  signal: Signal;
  hit: SignalHit;
}

/** What is said in a place of the text: −1..1 of the clauses from `start` to `end`, null where they say nothing. */
export type MoodAt = (start: number, end: number) => number | null;

const maxSpans = 6;

/** The sets of an owner: phrases, hints, unless, never, then both halves of each pair. */
const phraseRole = 0;
const hintRole = 1;
const unlessRole = 2;
const neverRole = 3;
const firstPairRole = 4;
const pairReach = 120;
/** The most halves of one text that are looked at: each looks at all others. */
const maxHalves = 240;

type Declared = Pick<Signal, 'phrases' | 'hints' | 'pairs' | 'unless' | 'never' | 'negation'>;

interface Book {
  matcher: Matcher;
  owners: readonly Declared[];
  /** The owner of a set, by the set's number, and the number of an owner's first set. */
  ownerOf: Uint16Array;
  firstSet: Uint16Array;
  /** 1 where an owner has an `unless` or a `never`. */
  takesBack: Uint8Array;
}

const listsOf = ({ phrases, hints, unless, never, pairs }: Declared) => [phrases, hints, unless, never, ...(pairs ?? []).flatMap(({ one, other }) => [one, other])];

function bookOf(owners: readonly Declared[], lang: string): Book {
  const sets: PhraseSet[] = [];
  const ownerOf: number[] = [];
  const firstSet = owners.map((owner, index) => {
    const first = sets.length;
    for (const phrases of listsOf(owner)) {
      sets.push({ phrases: phrases ?? {} });
      ownerOf.push(index);
    }
    return first;
  });
  return { matcher: compilePhrases(sets, lang), owners, ownerOf: Uint16Array.from(ownerOf), firstSet: Uint16Array.from(firstSet), takesBack: Uint8Array.from(owners, ({ unless, never }) => (unless || never ? 1 : 0)) };
}

/** "No towels" speaks of towels as much as "towels" does. */
const spokenOf = (owner: Declared): Declared => ({ ...owner, negation: 'ignored' });

const builtInOwners = () => [...signals, ...builtInThemes.map(spokenOf), ...contexts.map(spokenOf)];
const builtIn = new Map<string, Book>();
let declaredLanguages: ReadonlySet<string> | undefined;

/** Compiled with the first text of its language: starting up costs nothing that is not used. */
function builtInBook(lang: string): Book {
  const known = builtIn.get(lang);
  if (known) return known;
  const owners = builtInOwners();
  declaredLanguages ??= new Set(['und', ...owners.flatMap((owner) => listsOf(owner).flatMap((phrases) => Object.keys(phrases ?? {})))]);
  const book = declaredLanguages.has(lang) ? bookOf(owners, lang) : builtInBook('*');
  builtIn.set(lang, book);
  return book;
}

const ownBooks = new Map<string, Book>();
const ownBooksLimit = 50;

/** The words of people who know nothing of our small language: its marks are taken out. */
const asPhrase = (word: string) => word.replace(/[()[\]|~_#@^$?]+/g, ' ').trim();

function ownBook(own: readonly OwnTheme[]): Book {
  const key = JSON.stringify(own);
  let book = ownBooks.get(key);
  if (!book) {
    if (ownBooks.size >= ownBooksLimit) ownBooks.delete(ownBooks.keys().next().value ?? '');
    book = bookOf(own.map(({ words }) => spokenOf({ phrases: { '*': words.map(asPhrase).filter(isPhrase) } })), '*');
    ownBooks.set(key, book);
  }
  return book;
}

/** What each owner met, by its number; only those that met something. */
function collect(book: Book, text: string): Map<number, Evidence> {
  matchPhrases(book.matcher, text);
  const met = new Map<number, Evidence>();
  const halves: Half[] = [];
  for (let i = 0; i < hits.count; i++) {
    const owner = book.ownerOf[hits.set[i] ?? 0] ?? 0;
    const role = (hits.set[i] ?? 0) - (book.firstSet[owner] ?? 0);
    if (role === unlessRole || role === neverRole || (hits.negated[i] === 1 && book.owners[owner]?.negation !== 'ignored') || (book.takesBack[owner] === 1 && isTakenBack(book.firstSet[owner] ?? 0, i))) continue;
    const from = hits.from[i] ?? 0;
    const span: Span = { start: tokens.start[from] ?? 0, end: tokens.end[(hits.to[i] ?? 1) - 1] ?? 0 };
    let evidence = met.get(owner);
    if (!evidence) met.set(owner, (evidence = { phrases: [], hints: [] }));
    if (role >= firstPairRole) {
      if (halves.length < maxHalves) halves.push({ evidence, owner, role: role - firstPairRole, span });
      continue;
    }
    const list = role === phraseRole ? evidence.phrases : evidence.hints;
    if (role === hintRole && evidence.phrases.some((other) => overlap(other, span))) continue;
    if (!list.some((other) => overlap(other, span))) list.push(span);
  }
  for (const half of halves) if (half.role % 2 === 0) joinPair(half, halves, book.owners[half.owner]?.pairs?.[half.role / 2]);
  return met;
}

/** One half of a pair that was met; its role is twice the pair's number, one more for the other half. */
interface Half {
  evidence: Evidence;
  owner: number;
  role: number;
  span: Span;
}

/** The nearest other half within reach makes a pair of it. */
function joinPair({ evidence, owner, role, span }: Half, halves: readonly Half[], declared: Pair | undefined): void {
  let nearest: Span | undefined;
  let least = declared?.within ?? pairReach;
  for (const other of halves) {
    if (other.owner !== owner || other.role !== role + 1 || overlap(other.span, span) || (declared?.inOrder && other.span.start < span.start)) continue;
    const between = Math.max(other.span.start - span.end, span.start - other.span.end);
    if (between > least) continue;
    nearest = other.span;
    least = between;
  }
  if (!nearest) return;
  const pair = { start: Math.min(span.start, nearest.start), end: Math.max(span.end, nearest.end) };
  const pairs = (evidence.pairs ??= []);
  if (!pairs.some((known) => overlap(known, pair))) pairs.push(pair);
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Whether an `unless` of the owner stands in the hit's sentence, or a `never` anywhere. */
function isTakenBack(firstSet: number, hit: number): boolean {
  const sentence = tokens.sentence[hits.from[hit] ?? 0];
  for (let i = 0; i < hits.count; i++) {
    const set = hits.set[i] ?? 0;
    if (set === firstSet + neverRole) return true;
    if (set === firstSet + unlessRole && tokens.sentence[hits.from[i] ?? 0] === sentence) return true;
  }
  return false;
}

const weightOf = ({ phrases, hints }: Evidence) => phrases.length + hints.length / 2;
const inOrder = (spans: readonly Span[]) => [...spans].sort((a, b) => a.start - b.start).slice(0, maxSpans);
const nothing: Evidence = { phrases: [], hints: [] };

function raise(signal: Signal, reading: Reading, evidence: Evidence | undefined): SignalHit | null {
  if (signal.decide) return evidence || signal.everyText || !signal.phrases ? signal.decide(reading, evidence ?? nothing) : null;
  return evidence && weightOf(evidence) >= 1 ? { words: inOrder([...evidence.phrases, ...evidence.hints]) } : null;
}

function polarityOf(spans: readonly Span[], reading: Reading, moodAt: MoodAt): Polarity {
  let positive = 0;
  let negative = 0;
  for (const { start, end } of spans) {
    const mood = moodAt(start, end) ?? reading.textSentiment ?? (reading.goodness === null ? 0 : 2 * reading.goodness - 1);
    if (mood >= 0.25) positive++;
    else if (mood <= -0.25) negative++;
  }
  if (positive > 0 && negative > 0) return 'mixed';
  return positive > 0 ? 'pos' : negative > 0 ? 'neg' : 'neu';
}

function themeHits(found: readonly FoundTheme[], reading: Reading, moodAt: MoodAt): ThemeHit[] {
  return found.map(({ id, evidence }) => {
    const words = inOrder([...evidence.phrases, ...evidence.hints]);
    return { id, polarity: polarityOf(words, reading, moodAt), words };
  });
}

/** The signals raised and the themes spoken of, by one pass over the text (a second one where the workspace has themes of its own). */
export function readPhrases(reading: Reading, moodAt: MoodAt, own: readonly OwnTheme[]): { signals: RaisedSignal[]; themes: ThemeHit[] } {
  const met = collect(builtInBook(reading.lang), reading.whole);
  const raised: RaisedSignal[] = [];
  signals.forEach((signal, owner) => {
    const hit = raise(signal, reading, met.get(owner));
    if (hit) raised.push({ signal, hit });
  });
  const ofHub = raised.some(({ signal }) => signal.id === 'spam_suspect') ? [] : mainThemes(met);
  const ofWorkspace: FoundTheme[] = [];
  if (own.length > 0) {
    const ownMet = collect(ownBook(own), reading.whole);
    own.forEach((theme, owner) => {
      const evidence = ownMet.get(owner);
      if (evidence) ofWorkspace.push({ id: theme.id, evidence });
    });
  }
  return { signals: raised, themes: themeHits([...ofHub, ...ofWorkspace], reading, moodAt) };
}

/** The built-in themes that the text is mainly about; what spam speaks of concerns nobody, and a workspace's own are given wherever they stand. */
function mainThemes(met: ReadonlyMap<number, Evidence>): FoundTheme[] {
  const found: FoundTheme[] = [];
  builtInThemes.forEach((theme, index) => {
    const evidence = met.get(signals.length + index);
    if (evidence) found.push({ id: theme.id, homes: theme.homes, evidence });
  });
  const contextStart = signals.length + builtInThemes.length;
  return weighThemes(found, contexts.map(({ id }, index) => ({ id, words: met.get(contextStart + index)?.phrases ?? [] })));
}
