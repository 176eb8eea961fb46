import { firstNames, handleWords, lastNames, staffNames } from './names';
import type { Phrases, Scene, Tones } from './phrases';
import { englishPhrases } from './phrases-en';
import { spanishPhrases } from './phrases-es';
import { frenchPhrases } from './phrases-fr';
import { germanPhrases } from './phrases-de';
import { createRandom } from './random';
import type { DemoItem, DemoLanguage, DemoLocationKey, DemoPlatform } from './types';

export interface GenerateOptions {
  /** Same seed, count and `now`: same items. */
  seed: number;
  count: number;
  now: Date;
}

type Tone = keyof Tones;
type Stars = 1 | 2 | 3 | 4 | 5;
type Weighted<T> = readonly (readonly [T, number])[];

const phrases: Record<DemoLanguage, Phrases> = { en: englishPhrases, de: germanPhrases, fr: frenchPhrases, es: spanishPhrases };

const languages: Weighted<DemoLanguage> = [['en', 0.47], ['de', 0.2], ['fr', 0.165], ['es', 0.165]];
const platforms: Weighted<DemoPlatform> = [['google-business', 0.42], ['google-play', 0.22], ['trustpilot', 0.16], ['typeform', 0.12], ['wordpress', 0.08]];
/** J-shaped, as public ratings are: most people write when delighted or angry. */
const stars: Weighted<Stars> = [[5, 0.46], [1, 0.26], [4, 0.13], [3, 0.08], [2, 0.07]];
const npsByStars: Record<Stars, readonly number[]> = { 1: [0, 0, 1, 2], 2: [3, 4], 3: [5, 6], 4: [7, 8], 5: [9, 10, 10] };

const placesByPlatform: Record<DemoPlatform, Weighted<readonly [DemoLocationKey, Scene]>> = {
  'google-business': [[['harbour-street', 'cafe'], 0.6], [['old-mill', 'guest-house'], 0.4]],
  trustpilot: [[['online', 'shop'], 1]],
  'google-play': [[['online', 'app'], 1]],
  wordpress: [[['online', 'shop'], 0.6], [['harbour-street', 'cafe'], 0.2], [['old-mill', 'guest-house'], 0.2]],
  typeform: [[['old-mill', 'guest-house'], 0.4], [['harbour-street', 'cafe'], 0.3], [['online', 'shop'], 0.3]],
};

const HOUR = 3_600_000;
const RECENT_SHARE = 0.15;
const RECENT_HOURS = 30 * 24;
const OLDEST_HOURS = 400 * 24;
/** Longest text a reviewer can leave on Google Play. */
const PLAY_TEXT_MAX = 500;
const REMEMBERED_AUTHORS = 256;

/** One sentence pool with what is said about a scene, and how a text remembers what it has said already. */
class Pool {
  readonly #sentences: readonly string[];
  #used = 0;

  constructor(sentences: readonly string[]) {
    if (sentences.length > 31) throw new RangeError('A pool holds at most 31 sentences: they are remembered in one integer.');
    this.#sentences = sentences;
  }

  reset(): void {
    this.#used = 0;
  }

  /** A sentence not yet taken since the last reset, or undefined when all are. */
  take(random: () => number): string | undefined {
    const size = this.#sentences.length;
    let at = Math.floor(random() * size);
    for (let tried = 0; tried < size; tried += 1) {
      if ((this.#used & (1 << at)) === 0) {
        this.#used |= 1 << at;
        return this.#sentences[at];
      }
      at = at + 1 === size ? 0 : at + 1;
    }
    return undefined;
  }
}

/**
 * Composes `count` plausible items for load and volume: 15 % lie within the last 30 days, the rest up to 400 days back; texts have a
 * mean length of about 249 characters. Items carry no replies; most people wrote by day.
 */
export function* generateItems({ seed, count, now }: GenerateOptions): Generator<DemoItem, void, undefined> {
  const random = createRandom(seed);
  const pools = createPools();
  const authors: string[] = [];
  for (let index = 0; index < count; index += 1) {
    yield generateItem(index, { seed, now: now.getTime(), random, pools, authors });
  }
}

interface State {
  seed: number;
  now: number;
  random: () => number;
  pools: Record<DemoLanguage, Record<Scene, { good: Pool; bad: Pool }>>;
  authors: string[];
}

function generateItem(index: number, state: State): DemoItem {
  const { random } = state;
  const lang = pickWeighted(languages, random);
  const writtenOn = pickWeighted(platforms, random);
  const [location, scene] = pickWeighted(placesByPlatform[writtenOn], random);
  const star = pickWeighted(stars, random);
  const hoursAgo = pickHoursAgo(state);
  const item: DemoItem = {
    key: `generated-${state.seed}-${index}`,
    writtenOn,
    kind: writtenOn === 'typeform' ? 'survey_response' : writtenOn === 'wordpress' ? 'message' : 'review',
    location,
    lang,
    mood: toneOf(star),
    hoursAgo,
  };
  const author = pickAuthor(state);
  if (author !== undefined) item.author = author;
  if (writtenOn === 'typeform') item.rating = { value: pick(npsByStars[star], random), scale: 'nps' };
  else if (writtenOn !== 'wordpress') item.rating = { value: star, scale: 'stars5' };
  if (writtenOn === 'trustpilot') item.title = pick(phrases[lang].titles[toneOf(star)], random);
  const postedOn = new Date(state.now - hoursAgo * HOUR).getUTCDay();
  // People leave stars without words on Google's map, nowhere else here.
  if (writtenOn !== 'google-business' || random() >= 0.05) item.text = composeText({ lang, scene, star, writtenOn, postedOn }, state);
  if (random() < 0.03) item.editedHoursAgo = toMinutes(hoursAgo * random());
  return item;
}

function toneOf(star: Stars): Tone {
  if (star >= 4) return 'good';
  return star === 3 ? 'mixed' : 'bad';
}

interface Subject {
  lang: DemoLanguage;
  scene: Scene;
  star: Stars;
  writtenOn: DemoPlatform;
  postedOn: number;
}

function composeText(subject: Subject, { random, pools }: State): string {
  const { lang, scene, star } = subject;
  const words = phrases[lang];
  const tone = toneOf(star);
  const { good, bad } = pools[lang][scene];
  good.reset();
  bad.reset();

  const opener = random() < 0.62 ? pick(words.openers[tone], random) : undefined;
  const closer = random() < 0.62 ? pick(words.closers[tone], random) : undefined;
  const question = subject.writtenOn === 'wordpress' && random() < 0.45 ? pick(words.questions, random) : undefined;
  const room = pickLength(random) - lengthOf(opener) - lengthOf(closer) - lengthOf(question);

  const sentences: string[] = [];
  if (opener !== undefined) sentences.push(opener);
  const other = otherShare(star, random);
  if (other === 0) {
    addClauses(sentences, star >= 3 ? good : bad, room, random);
  } else {
    const turn = pick(words.turns, random);
    // A kind reviewer ends on the flaw, a cross one grants the good thing first: both say the good before the bad.
    const goodRoom = star >= 4 ? room * (1 - other) : room * other;
    addClauses(sentences, good, goodRoom - turn.length, random);
    sentences.push(turn);
    if (star >= 4) sentences.push(pick(words.flaws, random));
    else addClauses(sentences, bad, room - goodRoom, random);
  }
  if (question !== undefined) sentences.push(question);
  if (closer !== undefined) sentences.push(closer);
  return finish(sentences, subject, random);
}

/** How much of the text speaks against its rating. */
function otherShare(star: Stars, random: () => number): number {
  if (star === 3) return 0.5;
  if (star === 4) return random() < 0.45 ? 0.2 : 0;
  if (star === 2) return random() < 0.45 ? 0.3 : 0;
  return 0;
}

/** At least one sentence; more while the next one still brings the text nearer to its length. */
function addClauses(sentences: string[], pool: Pool, room: number, random: () => number): void {
  let length = 0;
  do {
    const sentence = pool.take(random);
    if (sentence === undefined) return;
    sentences.push(sentence);
    length += sentence.length + 1;
  } while (length + 20 < room);
}

/** Short texts are common, long ones exist: an exponential tail on a floor. The mean is set by what comes out, not by this number. */
function pickLength(random: () => number): number {
  return Math.min(30 - 230 * Math.log(1 - random()), 1400);
}

function finish(sentences: string[], subject: Subject, random: () => number): string {
  const limit = subject.writtenOn === 'google-play' ? PLAY_TEXT_MAX : Infinity;
  const breakAfter = sentences.length >= 6 && random() < 0.35 ? Math.floor(sentences.length / 2) : -1;
  let text = '';
  for (const [index, sentence] of sentences.entries()) {
    const filled = sentence.includes('{') ? fillSlots(sentence, subject, random) : sentence;
    if (text.length + filled.length + 2 > limit) break;
    text += text === '' ? filled : (index === breakAfter ? '\n\n' : ' ') + filled;
  }
  const habit = random();
  if (habit < 0.06) return text.toLowerCase();
  if (habit < 0.12 && text.endsWith('.')) return text.slice(0, -1);
  if (habit < 0.16 && text.endsWith('.')) return text.slice(0, -1) + '!!';
  return text;
}

function fillSlots(sentence: string, { lang, postedOn }: Subject, random: () => number): string {
  const words = phrases[lang];
  return sentence.replaceAll(/\{(\w+)\}/g, (slot, name) => {
    switch (name) {
      case 'n':
        return String(2 + Math.floor(random() * 8));
      case 'wait':
        return String(25 + Math.floor(random() * 50));
      case 'money':
        return words.money(6 + Math.floor(random() * 54), String(10 + Math.floor(random() * 90)));
      case 'rate':
        return words.money(85 + Math.floor(random() * 75));
      case 'day':
        return words.days[(postedOn + 6 - Math.floor(random() * 3)) % 7] ?? slot;
      case 'staff':
        return pick(staffNames, random);
      default:
        throw new RangeError(`Unknown slot ${slot} in “${sentence}”`);
    }
  });
}

function pickHoursAgo({ now, random }: State): number {
  // Recent ones come thicker towards today.
  const recent = random() < RECENT_SHARE;
  const hours = recent ? 0.2 + (RECENT_HOURS - 24) * random() ** 1.6 : RECENT_HOURS + 1 + (OLDEST_HOURS - RECENT_HOURS - 24) * random();
  const hourOfDay = new Date(now - hours * HOUR).getUTCHours();
  // Who would have written at night mostly did so the evening before.
  const shift = hourOfDay < 6 && random() < 0.8 ? hourOfDay + 1 + random() * 9 : 0;
  return toMinutes(hours + shift);
}

/** Hours rounded to the minute. */
function toMinutes(hours: number): number {
  return Math.round(hours * 60) / 60;
}

function pickAuthor({ random, authors }: State): string | undefined {
  const kind = random();
  if (kind < 0.06) return undefined;
  if (kind < 0.16 && authors.length > 0) return pick(authors, random);
  const author = inventAuthor(random);
  if (authors.length < REMEMBERED_AUTHORS) authors.push(author);
  else authors[Math.floor(random() * REMEMBERED_AUTHORS)] = author;
  return author;
}

function inventAuthor(random: () => number): string {
  const form = random();
  if (form < 0.12) return `${pick(handleWords, random)}_${pick(handleWords, random)}${Math.floor(random() * 100)}`;
  const first = pick(firstNames, random);
  if (form < 0.3) return first;
  const last = pick(lastNames, random);
  return form < 0.55 ? `${first} ${last.charAt(0)}.` : `${first} ${last}`;
}

function createPools(): State['pools'] {
  const forLanguage = (lang: DemoLanguage): Record<Scene, { good: Pool; bad: Pool }> => {
    const { clauses } = phrases[lang];
    const forScene = (scene: Scene): { good: Pool; bad: Pool } => {
      // Nobody meets the staff inside the app.
      const fits = (sentence: string): boolean => scene !== 'app' || !sentence.includes('{staff}');
      return {
        good: new Pool([...clauses[scene].good, ...clauses.anywhere.good].filter(fits)),
        bad: new Pool([...clauses[scene].bad, ...clauses.anywhere.bad].filter(fits)),
      };
    };
    const anywhere = { good: new Pool(clauses.anywhere.good), bad: new Pool(clauses.anywhere.bad) };
    return { cafe: forScene('cafe'), 'guest-house': forScene('guest-house'), shop: forScene('shop'), app: forScene('app'), anywhere };
  };
  return { en: forLanguage('en'), de: forLanguage('de'), fr: forLanguage('fr'), es: forLanguage('es') };
}

function lengthOf(sentence: string | undefined): number {
  return sentence === undefined ? 0 : sentence.length + 1;
}

function pick<T>(list: readonly T[], random: () => number): T {
  const value = list[Math.floor(random() * list.length)];
  if (value === undefined) throw new RangeError('Nothing to pick from');
  return value;
}

function pickWeighted<T>(list: Weighted<T>, random: () => number): T {
  let left = random();
  for (const [value, weight] of list) {
    left -= weight;
    if (left < 0) return value;
  }
  const last = list[list.length - 1];
  if (last === undefined) throw new RangeError('Nothing to pick from');
  return last[0];
}
