import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { platformErrorKinds } from '@/lib/platforms/errors';
import { nextSync, type SyncOutcome } from './next-sync';

const now = new Date('2026-11-23T09:00:00Z');
const day = 86_400_000;
const failing = platformErrorKinds.filter((kind) => kind !== 'reconnect' && kind !== 'rate_limited');
const jitter = fc.double({ min: 0, max: 0.999, noNaN: true });
const streak = fc.nat({ max: 10_000 });
const retryAt = fc.option(fc.integer({ min: -day, max: day }).map((ms) => new Date(now.getTime() + ms)), { nil: undefined });
const failure = fc.record({ ok: fc.constant(false as const), kind: fc.constantFrom(...platformErrorKinds, 'internal' as const), retryAt });
const outcome: fc.Arbitrary<SyncOutcome> = fc.oneof(fc.constant({ ok: true as const }), failure);

describe('nextSync', () => {
  it('is always later than now and within two days, or waits for a person', () => {
    fc.assert(
      fc.property(outcome, streak, jitter, (result, before, draw) => {
        const next = nextSync({ outcome: result, streak: before, now, everySeconds: 300, jitter: draw });
        if (next.nextSyncAt === null) return next.needsReconnect && !result.ok && result.kind === 'reconnect';
        const wait = next.nextSyncAt.getTime() - now.getTime();
        return wait > 0 && wait < 2 * day && !next.needsReconnect;
      }),
    );
  });

  it('never comes back before the moment the platform named', () => {
    fc.assert(
      fc.property(failure, streak, jitter, (result, before, draw) => {
        const next = nextSync({ outcome: result, streak: before, now, everySeconds: 300, jitter: draw });
        return next.nextSyncAt === null || result.retryAt === undefined || next.nextSyncAt >= result.retryAt;
      }),
    );
  });

  it('waits no shorter after one more failure of the same kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...failing), streak, jitter, (kind, before, draw) => {
        const wait = (failures: number) => nextSync({ outcome: { ok: false, kind }, streak: failures, now, everySeconds: 300, jitter: draw }).nextSyncAt?.getTime() ?? 0;
        return wait(before + 1) >= wait(before);
      }),
    );
  });

  it('forgets the streak with the first success and counts every failure but a rate limit', () => {
    fc.assert(
      fc.property(outcome, streak, jitter, (result, before, draw) => {
        const { failureStreak } = nextSync({ outcome: result, streak: before, now, everySeconds: 300, jitter: draw });
        if (result.ok) return failureStreak === 0;
        return failureStreak === (result.kind === 'rate_limited' ? before : before + 1);
      }),
    );
  });

  it('spreads equal connections out', () => {
    const times = new Set([0, 0.25, 0.5, 0.75].map((draw) => nextSync({ outcome: { ok: true }, streak: 0, now, everySeconds: 300, jitter: draw }).nextSyncAt?.getTime()));
    expect(times.size).toBe(4);
  });

  it.each([
    [0, 1],
    [1, 2],
    [5, 32],
    [30, 360],
  ])('after %i transient failures in a row waits %i minutes', (before, minutes) => {
    expect(nextSync({ outcome: { ok: false, kind: 'transient' }, streak: before, now, everySeconds: 300, jitter: 0 }).nextSyncAt).toEqual(new Date(now.getTime() + minutes * 60_000));
  });
});
