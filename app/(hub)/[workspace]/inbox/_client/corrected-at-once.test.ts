import { describe, expect, it } from 'vitest';
import { lastWords } from './corrected-at-once';

const by = (id: string) => ({ id, memberId: 'm', byName: 'Nora', at: '2026-01-01T00:00:00.000Z' });

describe('lastWords', () => {
  it('keeps the last word on each matter', () => {
    const said = lastWords([
      { ...by('1'), kind: 'sentiment', meant: { label: 'pos' } },
      { ...by('2'), kind: 'urgency', meant: { urgency: 'not_urgent' } },
      { ...by('3'), kind: 'sentiment', meant: { label: 'mixed' } },
    ]);
    expect(said.map(({ id }) => id)).toEqual(['2', '3']);
    expect(lastWords([])).toEqual([]);
  });
});
