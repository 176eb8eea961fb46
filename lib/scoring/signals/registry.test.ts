import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { signals } from '@/lib/scoring/signals/registry';
import messages from '@/app/_messages/en/scoring.json';

const declared = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'registry.ts' && name !== 'signal.ts')
  .map((name) => name.replace('.ts', '').replaceAll('-', '_'));

describe('signals', () => {
  it('each file is listed, each listed signal has its file', () => {
    expect(signals.map(({ id }) => id).sort()).toEqual(declared.sort());
  });
  it('each has its words', () => {
    expect(Object.keys(messages.signal).sort()).toEqual(declared.sort());
  });
});
