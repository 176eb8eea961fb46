import type { TimelineEvent, TimelineKind } from '@/lib/insights/timeline-event';

/** What one does and undoes without anything having come of it. */
const passing: readonly TimelineKind[] = ['claimed', 'released', 'unassigned', 'drafted'];
/** Longest pause between two steps of one to and fro. */
const pauseMs = 10 * 60_000;
/** Fewer steps are read as quickly as their summary. */
const fewest = 3;

export type TimelineLine = { fold: false; event: TimelineEvent } | { fold: true; id: string; who: NonNullable<TimelineEvent['who']>; events: TimelineEvent[] };

function belongs(event: TimelineEvent, before: TimelineEvent | undefined): boolean {
  if (!event.who || event.whom !== null || !passing.includes(event.kind)) return false;
  return !before || (event.who.id === before.who?.id && Date.parse(event.at) - Date.parse(before.at) <= pauseMs);
}

/** The steps in their order (oldest first); one person's claims, releases and draft beginnings within a short time become one line, but for the last. */
export function foldTimeline(events: readonly TimelineEvent[]): TimelineLine[] {
  const lines: TimelineLine[] = [];
  let run: TimelineEvent[] = [];
  const end = () => {
    // the last step says how it stands
    const folded = run.length > fewest ? run.slice(0, -1) : [];
    const [first] = folded;
    if (first?.who) lines.push({ fold: true, id: first.id, who: first.who, events: folded });
    for (const event of run.slice(folded.length)) lines.push({ fold: false, event });
    run = [];
  };
  for (const event of events) {
    if (!belongs(event, run.at(-1))) end();
    if (belongs(event, undefined)) run.push(event);
    else lines.push({ fold: false, event });
  }
  end();
  return lines;
}
