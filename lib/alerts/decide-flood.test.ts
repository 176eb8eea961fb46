import { describe, expect, it } from 'vitest';
import { decideFlood, type Copy } from './decide-flood';

const now = new Date('2026-05-20T12:00:00Z');
const copy = (hoursAgo: number, hand: string, stars: number | null = 4): Copy => ({ hand, stars, postedAt: new Date(now.getTime() - hoursAgo * 3_600_000) });
const never = { before: 0, periods: 28 };
const five = [1, 5, 9, 30, 40].map((hours) => copy(hours, `author ${hours}`));

describe('a flood', () => {
  it('is five copies within two days', () => expect(decideFlood(five, never, now)).toMatchObject({ raised: true, usual: 0 }));
  it('is not four', () => expect(decideFlood(five.slice(1), never, now).raised).toBe(false));
  it('is three of one star', () => {
    expect(decideFlood([1, 2, 3].map((hours) => copy(hours, `author ${hours}`, 1)), never, now).raised).toBe(true);
    expect(decideFlood([1, 2, 3].map((hours) => copy(hours, `author ${hours}`, 2)), never, now).raised).toBe(false);
  });
  it('comes from more than one hand', () => expect(decideFlood(five.map((one) => ({ ...one, hand: 'the same' })), never, now).raised).toBe(false));
  it('is not spread over a week', () => expect(decideFlood([1, 30, 60, 90, 120].map((hours) => copy(hours, `author ${hours}`)), never, now).raised).toBe(false));
  it('is not what people say here all the time', () => {
    expect(decideFlood(five, { before: 100, periods: 28 }, now).raised).toBe(false);
    expect(decideFlood(five, { before: 5, periods: 28 }, now).raised).toBe(true);
  });
  it('takes the densest two days, and ends when they are over', () => {
    const old = copy(70, 'early');
    expect(decideFlood([...five, old], never, now).copies).toHaveLength(5);
    expect(decideFlood(five.map((one) => ({ ...one, postedAt: new Date(one.postedAt.getTime() - 48 * 3_600_000) })), never, now).raised).toBe(false);
  });
});
