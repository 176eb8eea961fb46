import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlatformError } from '@/lib/platforms/errors';
import { limitRate, waitFor } from './limit-rate';

const answer = { status: 200, headers: new Headers(), url: '', text: '' };

describe('the allowance of a connection', () => {
  it('never lets more requests into any window than it holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.nat({ max: 30_000 }), { maxLength: 120 }), (perMinute, gaps) => {
        const times: number[] = [];
        let now = 0;
        for (const gap of gaps) {
          now += gap;
          now += Math.max(0, waitFor({ perMinute }, times, now));
          times.push(now);
        }
        return times.every((time) => times.filter((other) => other > time - 60_000 && other <= time).length <= perMinute);
      }),
    );
  });

  it('says until when it is used up instead of waiting for hours', async () => {
    const http = limitRate(() => Promise.resolve(answer), { perDay: 2 }, 'a connection of this test');
    await http('https://one.example');
    await http('https://one.example');
    const refused = await http('https://one.example').then(() => null, (error: unknown) => error);
    if (!(refused instanceof PlatformError)) throw new Error('expected a refusal');
    expect(refused).toMatchObject({ kind: 'rate_limited', code: 'quota_used' });
    expect((refused.retryAt?.getTime() ?? 0) - Date.now()).toBeGreaterThan(86_000_000);
  });

  it('counts each connection for itself, and nothing where there is no quota', async () => {
    const free = limitRate(() => Promise.resolve(answer), {}, 'free');
    for (let request = 0; request < 50; request += 1) await free('https://one.example');
    const other = limitRate(() => Promise.resolve(answer), { perDay: 1 }, 'another connection of this test');
    expect(await other('https://one.example')).toBe(answer);
  });
});
