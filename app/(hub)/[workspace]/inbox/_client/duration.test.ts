import { describe, expect, it } from 'vitest';
import { durationOf } from './duration';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('durationOf', () => {
  it.each([
    [59_999, null],
    [minute, { value: 1, unit: 'minute' }],
    [59 * minute, { value: 59, unit: 'minute' }],
    [47 * hour, { value: 47, unit: 'hour' }],
    [48 * hour, { value: 2, unit: 'day' }],
    [20 * day, { value: 20, unit: 'day' }],
    [22 * day, { value: 3, unit: 'week' }],
    [70 * day, { value: 2, unit: 'month' }],
    [364 * day, { value: 11, unit: 'month' }],
    [800 * day, { value: 2, unit: 'year' }],
    [-5, null],
  ])('reads %d ms', (ms, expected) => expect(durationOf(ms)).toEqual(expected));
});
