import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import importMessages from '@/app/_messages/en/import.json';
import problemMessages from '@/app/_messages/en/problems.json';
import { createHttp } from '@/lib/system/http';
import { parseAllowedHosts } from '@/lib/system/private-hosts';
import { ratingScales, type IncomingFeedback, type Platform, type PullPage } from './contract';
import { importFields, mappingSchema, rowReasons } from './file-import/schema';
import { findPlatform, platforms } from './registry';
import { FakeWordpress } from './wordpress/fixtures/fake-wordpress';

const folder = import.meta.dirname;
const folders = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const now = new Date('2026-11-23T09:00:00Z');

const text = z.string().min(1);
const reply = z.strictObject({ externalId: text, body: z.string(), url: z.url().optional(), authorName: text.optional(), postedAt: z.date().optional(), state: z.enum(['live', 'pending', 'rejected']), reason: text.optional() });
/** What every platform's items must look like; strict, so that nothing travels that the hub does not know. */
const feedback: z.ZodType<IncomingFeedback> = z.strictObject({
  externalId: text.max(200),
  kind: z.enum(['review', 'survey_response', 'message']),
  writtenOn: z.string().regex(/^[a-z0-9-]+$/),
  author: z.strictObject({ name: text.optional(), externalId: text.optional(), email: text.optional() }).optional(),
  rating: z.strictObject({ value: z.number(), scale: z.enum(ratingScales) }).optional(),
  title: text.optional(),
  text: text.optional(),
  lang: z.string().regex(/^[a-z]{2}$/).optional(),
  postedAt: z.date(),
  editedAt: z.date().optional(),
  url: z.url().optional(),
  location: z.strictObject({ externalId: text, name: text, url: z.url().optional() }).optional(),
  target: z.record(z.string(), z.string()).optional(),
  replyRoute: z.enum(['api', 'copy', 'none']),
  reply: reply.optional(),
});

/** For each platform a working configuration and a source with a few items in it. */
const site = new FakeWordpress();
const http = createHttp({ allowPrivateHosts: parseAllowedHosts('127.0.0.1:*') });
const examples: Record<string, () => unknown> = {
  wordpress: () => ({ url: site.url, user: 'ada', applicationPassword: 'abcd EFGH 1234 ijkl MNOP 5678' }),
  'file-import': () => ({
    bytes: new TextEncoder().encode('Date,Name,Stars,Text,Reply\n2026-11-01,Ann,1,Cold,Sorry\n2026-11-02,,5,,\nsoon,,5,,\n'),
    mapping: mappingSchema.parse({ encoding: 'utf-8', delimiter: ',', writtenOn: 'trustpilot', columns: { postedAt: 0, author: 1, rating: 2, text: 3, replyText: 4 } }),
  }),
};
const contextOf = (platform: Platform) => ({ config: platform.config.parse(examples[platform.id]?.()), http, now, signal: new AbortController().signal });
async function pullAll(platform: Platform, since: unknown = null): Promise<PullPage<unknown>[]> {
  const pages: PullPage<unknown>[] = [];
  for await (const page of platform.pull(contextOf(platform), since, 'backfill')) pages.push(page);
  return pages;
}

beforeAll(async () => {
  await site.start();
  const comment = site.add({ raw: 'Cold soup' });
  site.add({ raw: 'So sorry', parent: comment.id, author: 2 });
  site.add({ raw: '', author_name: '' });
});
afterAll(async () => {
  await http.close();
  await site.stop();
});

describe('the registry', () => {
  it('lists every folder once, under the folder\'s name', () => {
    expect(platforms.map((platform) => platform.id).sort()).toEqual(folders.sort());
    for (const name of folders) expect(findPlatform(name)?.id).toBe(name);
    expect(findPlatform('nowhere')).toBeUndefined();
    expect(findPlatform('constructor')).toBeUndefined();
  });
  it('has an example for every platform', () => expect(Object.keys(examples).sort()).toEqual(folders.sort()));
});

describe.each(platforms.map((platform) => [platform.id, platform] as const))('%s', (_id, platform) => {
  it('is described for the person who connects it', () => {
    expect(fs.readFileSync(path.join(folder, platform.id, 'README.md'), 'utf8').length).toBeGreaterThan(500);
    expect(platform.label).not.toBe('');
  });
  it('declares secrets that are part of its configuration, which survives being stored', () => {
    const config = z.record(z.string(), z.unknown()).parse(platform.config.parse(examples[platform.id]?.()));
    for (const secret of platform.secrets) expect(config).toHaveProperty(secret);
    expect(platform.config.parse(config)).toEqual(config);
  });
  it('names its limits and how often it is asked', () => {
    const { reply: answer } = platform.capabilities;
    expect(answer === undefined).toBe(platform.publisher === undefined);
    if (answer) expect([answer.max > 0, answer.delete]).toEqual([true, platform.publisher?.remove !== undefined]);
    if (platform.source === 'remote') expect([(platform.pullEverySeconds ?? 0) >= 60, Object.values(platform.quotas).length > 0]).toEqual([true, true]);
  });
  it('is checked without a write', async () => {
    const before = site.requests.length;
    const { account, locations } = await platform.check(contextOf(platform));
    expect([account !== '', Array.isArray(locations)]).toEqual([true, true]);
    expect(site.requests.slice(before).every((request) => request.method === 'GET')).toBe(true);
  });
  it('yields valid items and cursors that survive being stored, and nothing more from its last cursor', async () => {
    const pages = await pullAll(platform);
    const items = pages.flatMap((page) => page.items);
    expect(items.length).toBeGreaterThan(1);
    for (const item of items) expect(feedback.safeParse(item).error).toBeUndefined();
    expect(items.some((item) => item.reply)).toBe(true);
    expect(new Set(items.map((item) => item.externalId)).size).toBe(items.length);
    for (const page of pages) expect(platform.cursor.parse(JSON.parse(JSON.stringify(page.cursor)))).toEqual(page.cursor);
    expect(await pullAll(platform, pages.at(-1)?.cursor)).toEqual([]);
  });
  it('gives the same items again', async () => expect(await pullAll(platform)).toEqual(await pullAll(platform)));
  it('has a sentence for each of its problems', () => {
    const sources = fs.readdirSync(path.join(folder, platform.id)).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).map((file) => path.join(folder, platform.id, file));
    sources.push(path.resolve(folder, '../system/http.ts'));
    const kinds = String.raw`'(?:reconnect|misconfigured|rate_limited|transient|gone|rejected|unknown_outcome|contract_drift)'(?: : '[a-z_]+')?, `;
    const named = new RegExp(`(?:${kinds}|unsure\\()(?:[^'()]*\\? )?'([a-z_]+)'(?: : '([a-z_]+)')?`, 'g');
    const codes = sources.flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(named)].flatMap((match) => match.slice(1).filter((code) => code !== undefined)));
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !(code in problemMessages))).toEqual([]);
  });
});

describe('the sentences of the file import', () => {
  it('are complete', () => {
    expect(Object.keys(importMessages.rows).sort()).toEqual([...rowReasons].sort());
    expect(Object.keys(importMessages.fields).sort()).toEqual([...importFields].sort());
    expect(Object.keys(importMessages.scale).sort()).toEqual([...ratingScales].sort());
  });
});
