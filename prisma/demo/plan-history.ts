import { queueFor, type Queue } from '@/lib/scoring/rank';
import type { Score } from '@/lib/scoring/score';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings } from '@/lib/scoring/settings';
import { firstNameOf } from '@/lib/templates/first-name';
import { composeReply } from './compose-reply';
import { demoLocations } from './locations';
import { demoMembers } from './members';
import type { Tone } from './reply-phrases';
import type { DemoItem, DemoMemberKey, DemoReply } from './types';

const hour = 3_600_000;
const minute = 60_000;
const day = 24 * hour;
/** How long the demo's hub has been in use; what is older came with its first back-fill. */
const hubAge = 230 * day;
const window = defaultScoringSettings.replyWindowDays * day;

export interface PlannedReply extends Omit<DemoReply, 'afterHours'> {
  at: Date;
}

/** What became of one item; every moment lies between its posting and `now`. */
export interface History {
  item: DemoItem;
  postedAt: Date;
  firstSeenAt: Date;
  queue: Queue;
  /** When somebody took it in order to answer. */
  takenAt: Date | null;
  reply: PlannedReply | null;
  closed: (NonNullable<DemoItem['closed']> & { at: Date }) | null;
  notes: { by: DemoMemberKey; body: string; at: Date }[];
}

export function hubStart(now: Date): Date {
  return new Date(now.getTime() - hubAge);
}

const ago = (now: Date, hours: number) => new Date(now.getTime() - hours * hour);
const later = (date: Date, ms: number) => new Date(date.getTime() + ms);
const latest = (...dates: Date[]) => new Date(Math.max(...dates.map((date) => date.getTime())));

function scoreOf(item: DemoItem): Score {
  return scoreFeedback({ kind: item.kind, lang: item.lang, title: item.title, text: item.text, rating: item.rating }, defaultScoringSettings);
}

function routeOf(item: DemoItem): 'api' | 'copy' {
  return item.writtenOn === 'wordpress' ? 'api' : 'copy';
}

function queueOf(history: Omit<History, 'queue'>, score: Score): Queue {
  const { reply } = history;
  return queueFor({ ...score, postedAt: history.postedAt, firstSeenAt: history.firstSeenAt, answered: reply?.state === 'live', closed: history.closed !== null, replyRoute: routeOf(history.item) }, defaultScoringSettings);
}

/** A few minutes after it was posted, and before anything else happened to it. */
function seenSoon(postedAt: Date, nextAt: Date, random: () => number): Date {
  return later(postedAt, Math.min((2 + 12 * random()) * minute, (nextAt.getTime() - postedAt.getTime()) / 2));
}

/** The history of a hand-written item is told by the item itself; only the times it leaves open are filled in. */
export function planWritten(item: DemoItem, now: Date, random: () => number): History {
  const postedAt = ago(now, item.hoursAgo);
  const start = hubStart(now);
  const reply = item.reply ? { ...item.reply, at: later(postedAt, item.reply.afterHours * hour) } : null;
  const notes = (item.notes ?? []).map((note) => ({ by: note.by, body: note.body, at: later(postedAt, note.hoursAfter * hour) }));
  // what nobody has looked at for so long is what an old list brought in
  const late = !reply && !item.closed && now.getTime() - postedAt.getTime() > window + 4 * day;
  const first = [reply?.at, ...notes.map((note) => note.at), now].reduce<Date>((least, date) => (date && date < least ? date : least), now);
  const firstSeenAt = late ? latest(start, later(postedAt, window + (1 + 2 * random()) * day)) : postedAt < start ? start : seenSoon(postedAt, first, random);
  const closedAt = later(firstSeenAt, Math.min((2 + 20 * random()) * hour, (now.getTime() - firstSeenAt.getTime()) * 0.8));
  const history = {
    item,
    postedAt,
    firstSeenAt,
    takenAt: reply?.by ? latest(firstSeenAt, later(reply.at, -(4 + 16 * random()) * minute)) : null,
    reply,
    closed: item.closed ? { ...item.closed, at: closedAt } : null,
    notes,
  };
  return { ...history, queue: queueOf(history, scoreOf(item)) };
}

function toneOf(item: DemoItem, score: Score): Tone {
  if (item.mood) return item.mood;
  return score.label === 'pos' ? 'good' : score.label === 'neg' ? 'bad' : 'mixed';
}

const speakers: Record<DemoItem['lang'], DemoMemberKey> = { en: 'nora', de: 'katja', fr: 'samir', es: 'ines' };

function pickMember(item: DemoItem, random: () => number): DemoMemberKey {
  const roll = random();
  if (item.lang !== 'en' && roll < 0.6) return speakers[item.lang];
  const rest = random();
  return rest < 0.38 ? 'katja' : rest < 0.7 ? 'ines' : rest < 0.92 ? 'samir' : 'nora';
}

/** People answer by day: what would fall into the night waits for the morning. */
function byDay(date: Date, random: () => number): Date {
  const at = date.getUTCHours();
  if (at >= 7 && at < 20) return date;
  const morning = new Date(date);
  morning.setUTCHours(7, 0, 0, 0);
  if (at >= 20) morning.setUTCDate(morning.getUTCDate() + 1);
  return later(morning, random() * 2 * hour);
}

/** The chance that an item of this age has been dealt with: the sore ones go first, praise may wait. */
function share(ageDays: number, isPraise: boolean): number {
  if (ageDays < 0.5) return 0.1;
  if (!isPraise) return ageDays < 1.5 ? 0.7 : 1;
  if (ageDays < 7) return ageDays < 2 ? 0.45 : 0.8;
  return ageDays < 30 ? 0.9 : 1;
}

function wordsFor(item: DemoItem, tone: Tone, by: DemoMemberKey | null) {
  const location = demoLocations.find((place) => place.key === item.location);
  const me = demoMembers.find((member) => member.key === by)?.name.split(' ')[0] ?? 'Maren';
  return { tone, firstName: firstNameOf(item.author), me, place: location?.key === 'online' ? 'Linden & Salt' : (location?.name ?? 'Linden & Salt'), mail: location?.email ?? 'shop@lindenandsalt.example' };
}

/** What plausibly became of an item of the generator: most are answered within a day or so. */
export function planGenerated(item: DemoItem, now: Date, random: () => number): History {
  const score = scoreOf(item);
  const tone = toneOf(item, score);
  const postedAt = ago(now, item.hoursAgo);
  const start = hubStart(now);
  const history: Omit<History, 'queue'> = { item, postedAt, firstSeenAt: postedAt < start ? start : seenSoon(postedAt, now, random), takenAt: null, reply: null, closed: null, notes: [] };
  if (start.getTime() - postedAt.getTime() > window) {
    const roll = random();
    if (roll < (tone === 'bad' ? 0.5 : 0.66)) {
      history.reply = { state: 'live', origin: 'outside', body: composeReply(item, wordsFor(item, tone, null), random), at: later(postedAt, (6 + 90 * random()) * hour) };
    } else if (roll > 0.88) {
      history.closed = { by: 'samir', reason: 'no_answer_needed', at: byDay(later(start, (1 + 9 * random()) * day), random) };
    }
    return { ...history, queue: queueOf(history, score) };
  }
  const at = byDay(later(latest(postedAt, start), (1 + 29 * random() ** 1.7) * hour), random);
  const done = random() < share((now.getTime() - postedAt.getTime()) / day, queueOf(history, score) === 'thanks');
  if (done && at.getTime() < now.getTime() - 5 * minute) {
    const by = pickMember(item, random);
    if (tone === 'good' && random() < 0.06) history.closed = { by, reason: 'no_answer_needed', at };
    else {
      history.takenAt = latest(history.firstSeenAt, later(at, -(3 + 12 * random()) * minute));
      history.reply = { state: 'live', origin: routeOf(item) === 'api' ? 'hub' : 'manual', by, body: composeReply(item, wordsFor(item, tone, by), random), at };
    }
  }
  return { ...history, queue: queueOf(history, score) };
}
