import { describe, expect, it } from 'vitest';
import { decideAlert, type KnownAlert } from './decide-alert';

const now = new Date('2026-05-20T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000);
const open: KnownAlert = { count: 8, dismissedAt: null, endedAt: null };
const raised = { count: 9, raised: true, going: true };
const fading = { count: 5, raised: false, going: true };
const usual = { count: 2, raised: false, going: false };

describe('the alert of a subject', () => {
  it.each([
    ['begins when something is found', null, raised, 'raise'],
    ['does not begin by what would only go on', null, fading, 'leave'],
    ['follows what goes on', open, raised, 'update'],
    ['goes on while it fades', open, fading, 'update'],
    ['ends when all is usual again', open, usual, 'end'],
    ['begins anew after its end', { ...open, endedAt: daysAgo(3) }, raised, 'raise'],
    ['stays ended', { ...open, endedAt: daysAgo(3) }, fading, 'leave'],
    ['stays away once dismissed', { ...open, dismissedAt: daysAgo(1) }, { ...raised, count: 15 }, 'leave'],
    ['comes back when it has doubled', { ...open, dismissedAt: daysAgo(1) }, { ...raised, count: 16 }, 'renew'],
    ['comes back after 14 days', { ...open, dismissedAt: daysAgo(14) }, raised, 'renew'],
    ['ends quietly while dismissed', { ...open, dismissedAt: daysAgo(1) }, usual, 'end'],
    ['is remembered as dismissed beyond its end', { ...open, dismissedAt: daysAgo(5), endedAt: daysAgo(2) }, raised, 'leave'],
    ['comes back after its end, too, when it has doubled', { ...open, dismissedAt: daysAgo(5), endedAt: daysAgo(2) }, { ...raised, count: 16 }, 'raise'],
  ])('%s', (_, known, found, step) => expect(decideAlert(known, found, now)).toBe(step));
});
