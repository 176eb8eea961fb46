'use client';
import type { ReactNode } from 'react';
import { cn } from '@/app/_ui/class-names';
import type { Reason } from '@/lib/scoring/score';

interface Mark {
  start: number;
  end: number;
  look: string;
}

/** Words that carried weight, in order and without overlap. */
export function marksOf(text: string, reasons: readonly Reason[]): Mark[] {
  const marks = reasons.flatMap((reason, place) =>
    (reason.words ?? []).map((span) => ({ ...span, look: /question/.test(reason.code) ? 'border-p3' : place === 0 || reason.points > 0 ? 'border-p1' : 'border-line-strong' })),
  );
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return marks.filter((mark) => {
    const fits = mark.start >= reached && mark.end > mark.start && mark.end <= text.length;
    if (fits) reached = mark.end;
    return fits;
  });
}

/** The text with the words underlined that its priority rests on. */
export function MarkedText({ text, reasons }: { text: string; reasons: readonly Reason[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const mark of marksOf(text, reasons)) {
    parts.push(text.slice(at, mark.start));
    parts.push(<mark key={mark.start} className={cn('border-b-2 bg-transparent pb-px text-inherit', mark.look)}>{text.slice(mark.start, mark.end)}</mark>);
    at = mark.end;
  }
  parts.push(text.slice(at));
  return parts;
}
