import { describe, expect, it } from 'vitest';
import { disagreement, shownSignals } from './row-tags';

const known = [
  { id: 'question', hardRisk: false, points: 5 },
  { id: 'praise_for_person', hardRisk: false, points: 0 },
  { id: 'refund_request', hardRisk: false, points: 10 },
  { id: 'safety_injury', hardRisk: true, points: 3 },
  { id: 'rating_text_mismatch', hardRisk: false, points: 8 },
];

describe('the signals of a row', () => {
  it('put what may harm first, then what weighs more, and are two at most', () => {
    expect(shownSignals(['question', 'refund_request', 'safety_injury'], known)).toEqual([{ id: 'safety_injury', tone: 'red' }, { id: 'refund_request', tone: 'amber' }]);
    expect(shownSignals(['praise_for_person'], known)).toEqual([{ id: 'praise_for_person', tone: 'plain' }]);
  });
  it('leave out what has a mark of its own and what is no longer known', () => {
    expect(shownSignals(['rating_text_mismatch', 'gone'], known)).toEqual([]);
  });
});

describe('disagreement', () => {
  it('tells which way stars and words disagree', () => {
    expect(disagreement(['rating_text_mismatch'], 5)).toBe('complains');
    expect(disagreement(['rating_text_mismatch'], 1)).toBe('praises');
    expect(disagreement(['question'], 5)).toBeNull();
    expect(disagreement(['rating_text_mismatch'], null)).toBeNull();
  });
});
