import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reservedSlugs, slugChoice, slugOf } from './slug';

describe('the address of a workspace', () => {
  it.each([
    ['Harbour', 'harbour'],
    ['  Linden & Salt  ', 'linden-salt'],
    ['Café Über Straße', 'cafe-uber-strasse'],
    ['Smørrebrød', 'smorrebrod'],
    ['海港', ''],
    ['--', ''],
  ])('makes %j into %j', (name, slug) => expect(slugOf(name)).toBe(slug));

  it('keeps clear of reserved words and of empty names', () => {
    expect(slugChoice('Account', 1)).toBe('account-team');
    expect(slugChoice('Sign in', 1)).toBe('sign-in-team');
    expect(slugChoice('海港', 1)).toBe('team');
    expect(slugChoice('Harbour', 2)).toBe('harbour-2');
  });

  it('is always a short, plain, unreserved path segment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 1, max: 999 }), (name, n) => {
        const slug = slugChoice(name, n);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(45);
        expect(reservedSlugs.has(slug)).toBe(false);
      }),
    );
  });

  it('reserves every top-level page that the product has', () => {
    const app = path.resolve(import.meta.dirname, '../../app');
    const segments = (folder: string): string[] =>
      fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        if (!entry.isDirectory()) return /^(favicon|icon|robots|sitemap|manifest)\./.test(entry.name) && !/\.tsx?$/.test(entry.name) ? [entry.name] : [];
        if (entry.name.startsWith('(')) return segments(path.join(folder, entry.name));
        return entry.name.startsWith('_') || entry.name.startsWith('[') ? [] : [entry.name];
      });
    expect(segments(app).filter((segment) => !reservedSlugs.has(segment))).toEqual([]);
  });
});
