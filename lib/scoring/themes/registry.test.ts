import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contexts } from '@/lib/scoring/contexts';
import { isPhrase } from '@/lib/scoring/matcher/pattern';
import { themes } from '@/lib/scoring/themes/registry';
import messages from '@/app/_messages/en/scoring.json';

const declared = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !['registry.ts', 'theme.ts', 'theme-name.ts'].includes(name))
  .map((name) => name.replace('.ts', '').replaceAll('-', '_'));

describe('themes', () => {
  it('each file is listed, each listed theme has its file', () => {
    expect(themes.map(({ id }) => id).sort()).toEqual(declared.sort());
  });
  it('each has its words', () => {
    expect(Object.keys(messages.theme).sort()).toEqual(declared.sort());
  });
  it('no phrase has a slip', () => {
    const phrases = [...themes.flatMap(({ phrases: own, hints, unless }) => [own, hints, unless]), ...contexts.map(({ phrases: own }) => own)].flatMap((set) => Object.values(set ?? {}).flat());
    expect(phrases.filter((phrase) => phrase !== undefined && !isPhrase(phrase))).toEqual([]);
  });
});
