import { describe, expect, it } from 'vitest';
import { rankAt } from '@/lib/scoring/rank';
import { scoreFeedback } from '@/lib/scoring/score-feedback';
import { defaultScoringSettings as settings } from '@/lib/scoring/settings';
import { compareScoring } from './compare-scoring';
import type { ScoredItem } from './rescore-item';

const hour = 3_600_000;
const now = new Date('2026-06-15T12:00:00Z');

function item(id: string, text: string, hoursAgo: number): ScoredItem {
  const score = scoreFeedback({ kind: 'message', text }, settings);
  const waitingSince = new Date(now.getTime() - hoursAgo * hour);
  return {
    ...{ id, kind: 'message', title: null, text, ratingValue: null, ratingScale: null, lang: score.lang, contentHash: '00', correctedAt: null, corrections: [], replyRoute: 'api' },
    ...{ queue: 'reply', firstSeenAt: waitingSince, waitingSince, rankAt: rankAt({ waitingSince, priority: score.priority, hardRisk: score.hardRisk }, settings) },
    ...{ sentiment: score.sentiment, label: score.label, pNegative: score.pNegative, priority: score.priority, hardRisk: score.hardRisk, reasons: score.reasons },
    ...{ signals: score.signals, themes: score.themes, confidence: score.confidence, scorer: score.scorer },
  };
}
const complaint = item('a', 'Terrible, the soup was cold and nobody was sorry.', 1);
const question = item('b', 'When do you open on Sundays? Where is the entrance?', 1);
const byRank = (...items: ScoredItem[]) => items.sort((a, b) => a.rankAt.getTime() - b.rankAt.getTime());
const questions = { ...settings, weights: { ...settings.weights, mood: 10, signalCap: 90, signals: { question: 90 } } };

describe('what other settings would move', () => {
  it('is nothing under the same', () => {
    expect(compareScoring(byRank(complaint, question), [], settings, settings)).toMatchObject({ compared: 2, upCount: 0, downCount: 0, bandCount: 0, queueCount: 0, up: [], down: [] });
  });

  it('tells old and new place, points, band and why', () => {
    const { up, down, bands, bandCount } = compareScoring(byRank(complaint, question), [], settings, questions);
    expect(up).toMatchObject([{ id: 'b', says: question.text, before: { place: 2, queue: 'reply' }, after: { place: 1, band: 'critical' } }]);
    expect(up[0]?.after.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(up[0]?.after.priority);
    expect(down).toMatchObject([{ id: 'a', before: { place: 1 }, after: { place: 2 } }]);
    expect(bandCount).toBe(2);
    expect(bands.map(({ before }) => before).reduce((a, b) => a + b)).toBe(2);
    expect(bands.find(({ band }) => band === 'critical')?.after).toBe(1);
  });

  it('does not make up an old place for one that stands far back', () => {
    expect(compareScoring([complaint], [question], settings, questions).up).toMatchObject([{ id: 'b', before: { place: null }, after: { place: 1 } }]);
  });

  it('sees waiting weigh less without a change of points', () => {
    const old = item('c', 'It was all right, nothing special.', 60 * 24);
    const { up, bandCount } = compareScoring(byRank(complaint, old), [], settings, { ...settings, hoursPerPoint: 200 });
    expect(bandCount).toBe(0);
    expect(up).toMatchObject([{ id: 'a', before: { place: 2, priority: complaint.priority }, after: { place: 1, priority: complaint.priority } }]);
  });

  it('counts what changes its list', () => {
    const aged = { ...item('d', complaint.text ?? '', 40 * 24), firstSeenAt: now, queue: 'backlog' };
    const { queueCount, up } = compareScoring([complaint], [aged], settings, { ...settings, replyWindowDays: 60 });
    expect(queueCount).toBe(1);
    expect(up).toMatchObject([{ id: 'd', before: { queue: 'backlog', place: null }, after: { queue: 'reply', place: 1 } }]);
  });
});
