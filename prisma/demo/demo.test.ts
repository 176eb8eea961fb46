import { describe, expect, it } from 'vitest';
import { generateItems } from './generate';
import { demoItems } from './items';
import { demoLocations } from './locations';
import { demoMembers } from './members';
import { englishPhrases } from './phrases-en';
import { spanishPhrases } from './phrases-es';
import { frenchPhrases } from './phrases-fr';
import { germanPhrases } from './phrases-de';
import { demoTemplates } from './templates';
import { demoCloseReasons, demoLanguages, demoLocationKeys, demoMemberKeys, demoPlatforms, demoReplyStates } from './types';
import type { DemoItem, DemoPlatform } from './types';

const replied = demoItems.flatMap((item) => (item.reply ? [{ item, reply: item.reply }] : []));

describe('the hand-written items', () => {
  it('are three hundred, each with its own key and its own words', () => {
    expect(demoItems).toHaveLength(300);
    expect(new Set(demoItems.map((item) => item.key)).size).toBe(300);
    const texts = demoItems.filter((item) => item.text !== undefined && item.closed?.reason !== 'duplicate').map((item) => item.text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('cover the languages, platforms and locations', () => {
    expect(countBy(demoItems, (item) => item.lang)).toEqual({ en: 140, de: 60, fr: 50, es: 50 });
    expect(new Set(demoItems.map((item) => item.writtenOn))).toEqual(new Set(demoPlatforms));
    expect(new Set(demoItems.map((item) => item.location))).toEqual(new Set(demoLocationKeys));
    for (const lang of demoLanguages) {
      expect(new Set(demoItems.filter((item) => item.lang === lang).map((item) => item.writtenOn))).toEqual(new Set(demoPlatforms));
    }
  });

  it('are rated as public reviews are: many fives, many ones, few between', () => {
    const stars = countBy(demoItems.filter((item) => item.rating?.scale === 'stars5'), (item) => String(item.rating?.value));
    const of = (star: string): number => stars[star] ?? 0;
    expect(of('5')).toBeGreaterThan(of('4') + of('3'));
    expect(of('1')).toBeGreaterThan(of('2') + of('3'));
    for (const item of demoItems) expectPlausible(item);
  });

  it('lie in order: written, then edited, noted and answered, all before now', () => {
    for (const item of demoItems) {
      expect(item.hoursAgo).toBeGreaterThanOrEqual(0.2);
      expect(item.hoursAgo).toBeLessThanOrEqual(24 * 400);
      if (item.editedHoursAgo !== undefined) expect(item.editedHoursAgo).toBeLessThan(item.hoursAgo);
      if (item.reply) expect(item.reply.afterHours).toBeLessThan(item.hoursAgo);
      for (const note of item.notes ?? []) expect(note.hoursAfter, item.key).toBeLessThan(item.hoursAgo);
    }
    expect(demoItems.filter((item) => item.hoursAgo < 14 * 24).length).toBeGreaterThan(150);
  });

  it('hold every state and reason, and no state that contradicts another', () => {
    expect(new Set(replied.map(({ reply }) => reply.state))).toEqual(new Set(demoReplyStates));
    expect(new Set(replied.map(({ reply }) => reply.origin))).toEqual(new Set(['hub', 'outside', 'manual']));
    expect(new Set(demoItems.flatMap((item) => (item.closed ? [item.closed.reason] : [])))).toEqual(new Set(demoCloseReasons));
    const explained = new Set(['failed', 'unknown', 'rejected', 'queued']);
    for (const { item, reply } of replied) {
      expect(reply.failure !== undefined, item.key).toBe(explained.has(reply.state));
      expect(reply.theirs !== undefined, item.key).toBe(reply.state === 'conflict');
      expect(reply.by === undefined, item.key).toBe(reply.origin === 'outside');
      if (reply.origin !== 'hub') expect(reply.state, item.key).toBe('live');
      // What comes from a file is answered by hand; only the site takes answers from the hub.
      if (item.writtenOn === 'typeform') expect(reply.origin, item.key).toBe('manual');
      else if (reply.origin !== 'outside') expect(reply.origin, item.key).toBe(item.writtenOn === 'wordpress' ? 'hub' : 'manual');
      expect(item.closed, item.key).toBeUndefined();
      expect(item.draft, item.key).toBeUndefined();
    }
  });

  it('let only people who may answer do so', () => {
    const viewers = new Set(demoMembers.filter((member) => member.role === 'viewer').map((member) => member.key));
    for (const item of demoItems) {
      const people = [item.reply?.by, item.draft?.by, item.claimedBy, item.closed?.by, ...(item.notes ?? []).map((note) => note.by)];
      for (const person of people) if (person !== undefined) expect(viewers.has(person), item.key).toBe(false);
    }
  });
});

describe('the replies', () => {
  const longest: Record<DemoPlatform, (body: string) => boolean> = {
    'google-business': (body) => Buffer.byteLength(body) <= 4096,
    'google-play': (body) => Array.from(body).length <= 350,
    trustpilot: (body) => Array.from(body).length <= 4096,
    wordpress: (body) => Array.from(body).length <= 4096,
    typeform: (body) => Array.from(body).length <= 4096,
  };

  it('fit their platform, without markup, links or open slots', () => {
    for (const { item, reply } of replied) {
      expect(longest[item.writtenOn](reply.body), item.key).toBe(true);
      expect(reply.body, item.key).not.toMatch(/<[a-z/]|https?:|www\.|\{\{|\]\(|\*\*/i);
    }
  });

  it('say thank you, and sorry where something went wrong', () => {
    const thanks = /thank|dank|merci|gracias|agradezco/i;
    const sorry = /sorry|tut (mir|uns)|entschuldig|pardon|excuses|siento|sentimos|perd[oó]n|disculpa/i;
    const hollow = /sorry if|any inconvenience|falls (sie|du) sich|eventuelle unannehmlichkeiten|si vous avez (été|eu)|si le ha|las molestias/i;
    for (const { item, reply } of replied) {
      expect(reply.body, item.key).toMatch(thanks);
      if (isUnhappy(item)) expect(reply.body, item.key).toMatch(sorry);
      expect(reply.body, item.key).not.toMatch(hollow);
    }
  });

  it('are signed by the one who wrote them and give the unhappy a way to reach a person', () => {
    for (const { item, reply } of replied) {
      const signature = reply.body.trimEnd().split('\n').at(-1) ?? '';
      const author = demoMembers.find((member) => member.key === reply.by);
      if (author) expect(signature, item.key).toContain(author.name.split(' ')[0]);
      if (author && isUnhappy(item)) expect(reply.body, item.key).toMatch(/[a-z]+@lindenandsalt\.example/);
    }
  });

  it('resemble no other reply', () => {
    const grams = replied.map(({ item, reply }) => ({ key: item.key, grams: trigrams(reply.body) }));
    for (const [index, one] of grams.entries()) {
      for (const other of grams.slice(index + 1)) {
        expect(overlap(one.grams, other.grams), `${one.key} and ${other.key}`).toBeLessThan(0.15);
      }
    }
  });
});

describe('members, locations and templates', () => {
  it('name each member and location once', () => {
    expect(demoMembers.map((member) => member.key)).toEqual([...demoMemberKeys]);
    expect(demoLocations.map((location) => location.key)).toEqual([...demoLocationKeys]);
    expect(demoMembers.map((member) => member.role).toSorted()).toEqual(['lead', 'owner', 'responder', 'responder', 'viewer']);
    for (const { email } of [...demoMembers, ...demoLocations]) expect(email).toMatch(/^[a-z-]+@lindenandsalt\.example$/);
  });

  it('offer fourteen templates, which each leave something for the writer to say', () => {
    const known = new Set(['author.firstName', 'author.name', 'location.name', 'me.name', 'platform.name', 'rating']);
    expect(demoTemplates).toHaveLength(14);
    expect(new Set(demoTemplates.map((template) => template.lang))).toEqual(new Set(demoLanguages));
    expect(new Set(demoTemplates.map((template) => `${template.lang} ${template.name}`)).size).toBe(14);
    for (const template of demoTemplates) {
      const slots = Array.from(template.body.matchAll(/\{\{([^{}]+)\}\}/g), (match) => (match[1] ?? '').split('|')[0] ?? '');
      expect(slots, template.name).toContain('me.name');
      expect(slots.filter((slot) => !known.has(slot)).length, template.name).toBeGreaterThanOrEqual(2);
      expect(slots.filter((slot) => slot.includes('.') && !known.has(slot)), template.name).toEqual([]);
    }
  });
});

describe('generateItems', () => {
  const now = new Date('2026-03-04T12:00:00Z');

  it('gives the same items for the same seed, and others for another', () => {
    const first = [...generateItems({ seed: 11, count: 300, now })];
    expect([...generateItems({ seed: 11, count: 300, now })]).toEqual(first);
    expect([...generateItems({ seed: 12, count: 300, now })].map((item) => item.text)).not.toEqual(first.map((item) => item.text));
    expect([...generateItems({ seed: 11, count: 100, now })]).toEqual(first.slice(0, 100));
  });

  it('looks like a real inbox: age, length, ratings, languages, people who write again', () => {
    const items = [...generateItems({ seed: 5, count: 12_000, now })];
    expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
    for (const item of items) expectPlausible(item);

    expect(share(items, (item) => item.hoursAgo < 30 * 24)).toBeCloseTo(0.15, 1);
    expect(Math.abs(share(items, (item) => item.hoursAgo < 30 * 24) - 0.15)).toBeLessThan(0.01);
    expect(Math.max(...items.map((item) => item.hoursAgo))).toBeLessThanOrEqual(24 * 400);
    expect(Math.min(...items.map((item) => item.hoursAgo))).toBeGreaterThanOrEqual(0.2);

    const texts = items.flatMap((item) => (item.text === undefined ? [] : [item.text]));
    const meanLength = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
    expect(Math.abs(meanLength - 249)).toBeLessThan(8);
    expect(new Set(texts).size / texts.length).toBeGreaterThan(0.95);
    for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|NaN/);

    const starred = items.filter((item) => item.rating?.scale === 'stars5');
    expect(share(starred, (item) => item.rating?.value === 5)).toBeCloseTo(0.46, 1);
    expect(share(starred, (item) => item.rating?.value === 1)).toBeCloseTo(0.26, 1);
    expect(share(items, (item) => item.lang === 'en')).toBeCloseTo(0.47, 1);
    const authors = items.flatMap((item) => (item.author === undefined ? [] : [item.author]));
    expect(authors.length).toBeLessThan(items.length);
    expect(new Set(authors).size).toBeLessThan(authors.length * 0.8);
  });

  it('never praises in a text of one star, nor complains in one of five', () => {
    const all = { en: englishPhrases, de: germanPhrases, fr: frenchPhrases, es: spanishPhrases };
    const plain = (sentence: string): boolean => !sentence.includes('{');
    const good = Object.values(all).flatMap((words) => Object.values(words.clauses).flatMap((clauses) => clauses.good)).filter(plain);
    const bad = Object.values(all).flatMap((words) => Object.values(words.clauses).flatMap((clauses) => clauses.bad)).filter(plain);
    for (const { rating, text = '' } of generateItems({ seed: 21, count: 2000, now })) {
      if (rating?.scale !== 'stars5') continue;
      if (rating.value === 1) expect(good.filter((sentence) => text.includes(sentence))).toEqual([]);
      if (rating.value === 5) expect(bad.filter((sentence) => text.includes(sentence))).toEqual([]);
    }
  });

  it('has enough sentences to draw on', () => {
    const sizes = (words: typeof englishPhrases): [number, number, number] => [
      Object.values(words.openers).flat().length,
      Object.values(words.clauses).flatMap(({ good, bad }) => [...good, ...bad]).length,
      Object.values(words.closers).flat().length,
    ];
    const [openers, clauses, closers] = sizes(englishPhrases);
    expect([openers >= 40, clauses >= 120, closers >= 40]).toEqual([true, true, true]);
    for (const words of [germanPhrases, frenchPhrases, spanishPhrases]) {
      const [some, more, last] = sizes(words);
      expect([some >= 20, more >= 60, last >= 20]).toEqual([true, true, true]);
    }
  });
});

function expectPlausible(item: DemoItem): void {
  const { rating, writtenOn } = item;
  if (writtenOn === 'typeform') expect([item.kind, rating?.scale], item.key).toEqual(['survey_response', 'nps']);
  if (writtenOn === 'wordpress') expect([item.kind, rating], item.key).toEqual(['message', undefined]);
  if (rating?.scale === 'stars5') expect(rating.value >= 1 && rating.value <= 5 && Number.isInteger(rating.value), item.key).toBe(true);
  if (rating?.scale === 'nps') expect(rating.value >= 0 && rating.value <= 10 && Number.isInteger(rating.value), item.key).toBe(true);
  if (writtenOn === 'trustpilot') expect(item.title, item.key).toBeTruthy();
  if (writtenOn === 'google-play') expect((item.text ?? '').length, item.key).toBeLessThanOrEqual(500);
  if (writtenOn !== 'google-business') expect(item.text, item.key).toBeTruthy();
}

function isUnhappy({ rating }: DemoItem): boolean {
  if (!rating) return false;
  return rating.scale === 'nps' ? rating.value <= 6 : rating.value <= 3;
}

function countBy<T>(list: readonly T[], key: (entry: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of list) counts[key(entry)] = (counts[key(entry)] ?? 0) + 1;
  return counts;
}

function share<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  return list.filter(holds).length / list.length;
}

/** Word triples of the text without the signature line. */
function trigrams(body: string): Set<string> {
  const words = body.split('\n').slice(0, -1).join(' ').toLowerCase().match(/[\p{L}\p{N}@.]+/gu) ?? [];
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}

/** Share of the shorter text's triples that the other has too. */
function overlap(one: Set<string>, other: Set<string>): number {
  const smaller = Math.min(one.size, other.size);
  if (smaller === 0) return 0;
  return [...one].filter((gram) => other.has(gram)).length / smaller;
}
