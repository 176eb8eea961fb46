import { describe, expect, it } from 'vitest';
import { contexts } from '@/lib/scoring/contexts';
import { readPhrase } from '@/lib/scoring/matcher/pattern';
import { signals } from '@/lib/scoring/signals/registry';
import { themes } from '@/lib/scoring/themes/registry';

describe('the phrases of all signals and themes', () => {
  it.each([...signals, ...themes, ...contexts].map((owner) => [owner.id, owner] as const))('%s: each can be read', (_id, owner) => {
    const lists = [owner.phrases, 'hints' in owner ? owner.hints : undefined, 'unless' in owner ? owner.unless : undefined, 'never' in owner ? owner.never : undefined];
    const slips = lists.flatMap((phrases) => Object.entries(phrases ?? {})).flatMap(([lang, list]) => (list ?? []).flatMap((phrase) => {
      try {
        return readPhrase(phrase).length > 0 ? [] : [`${lang}: ${phrase}`];
      } catch (error) {
        return [`${lang}: ${error instanceof Error ? error.message : phrase}`];
      }
    }));
    expect(slips).toEqual([]);
  });
});
