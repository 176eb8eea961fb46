import { describe, expect, it } from 'vitest';
import type { TimelineEvent, TimelineKind } from '@/lib/insights/timeline-event';
import { foldTimeline } from './fold-timeline';

const ada = { id: 'ada', name: 'Ada', isMe: false };
const ben = { id: 'ben', name: 'Ben', isMe: true };
let made = 0;
function event(kind: TimelineKind, minute: number, who: TimelineEvent['who'] = ada, whom: string | null = null): TimelineEvent {
  made += 1;
  return { id: `event ${made}`, kind, at: new Date(Date.UTC(2026, 0, 1, 9, minute)).toISOString(), who, whom, values: {} };
}
const shape = (events: TimelineEvent[]) => foldTimeline(events).map((line) => (line.fold ? `${line.who.name} ×${line.events.length}` : line.event.kind));

describe('foldTimeline', () => {
  it('makes one line of a to and fro, keeps all of its steps, and says plainly how it ended', () => {
    const steps = [event('claimed', 0), event('drafted', 1), event('released', 2), event('claimed', 3), event('released', 4)];
    const lines = foldTimeline(steps);
    expect(lines).toEqual([{ fold: true, id: steps[0]?.id, who: ada, events: steps.slice(0, -1) }, { fold: false, event: steps.at(-1) }]);
  });
  it('leaves alone what is nearly as short as its summary', () => {
    expect(shape([event('claimed', 0), event('released', 1), event('claimed', 2)])).toEqual(['claimed', 'released', 'claimed']);
  });
  it('ends at another person, at a long pause and at a step that counts', () => {
    expect(shape([event('claimed', 0), event('released', 1), event('claimed', 2, ben), event('released', 3, ben)])).toEqual(['claimed', 'released', 'claimed', 'released']);
    expect(shape([event('claimed', 0), event('released', 1), event('claimed', 12), event('released', 13)])).toEqual(['claimed', 'released', 'claimed', 'released']);
    expect(shape([event('posted', 0, null), event('claimed', 1), event('drafted', 2), event('released', 3), event('claimed', 4), event('queued', 5), event('claimed', 6), event('drafted', 7), event('released', 8), event('claimed', 9)])).toEqual(['posted', 'Ada ×3', 'claimed', 'queued', 'Ada ×3', 'claimed']);
  });
  it('counts the pause from step to step, not from the first', () => {
    expect(shape([event('claimed', 0), event('released', 9), event('claimed', 18), event('released', 27)])).toEqual(['Ada ×3', 'released']);
  });
  it('never folds what concerns a second person', () => {
    expect(shape([event('claimed', 0), event('taken_over', 1, ada, 'Ben'), event('released', 2, ada, 'Ben'), event('claimed', 3)])).toEqual(['claimed', 'taken_over', 'released', 'claimed']);
  });
  it('gives nothing for nothing', () => {
    expect(foldTimeline([])).toEqual([]);
  });
});
