'use client';
import { memo } from 'react';
import { cn } from '@/app/_ui/class-names';
import { useLit } from './lit-words';
import { piecesOf, type MarkLayer, type MarkLook } from './text-marks';

/** Told apart by line as well as by colour; the mood's line is the border, so that a theme's may lie above it. */
export const markLooks: Record<MarkLook, string> = {
  neg: 'border-b-2 border-solid border-p1',
  pos: 'border-b-2 border-dotted border-ok',
  topic: 'underline decoration-p3 decoration-dashed decoration-1 underline-offset-[3px]',
};

/**
 * The text with its marks; those that somebody points at are lit, also while lines are hidden. Plain spans, since a screen reader would name
 * each mark: what they say stands in a sentence of its own.
 */
export const MarkedText = memo(function MarkedText({ text, layers, lines }: { text: string; layers: readonly MarkLayer[]; lines: boolean }) {
  const lit = useLit();
  return piecesOf(text, layers).map(({ start, end, looks, keys }) => {
    const words = text.slice(start, end);
    const shines = lit !== null && keys.includes(lit);
    if (keys.length === 0 || (!lines && !shines)) return words;
    return <span key={start} data-mark={lines ? looks.join(' ') : undefined} data-lit={shines || undefined} className={cn('pb-px', lines && looks.map((look) => markLooks[look]), shines && 'rounded-[3px] bg-p2-soft shadow-[0_0_0_2px_var(--p2-soft)]')}>{words}</span>;
  });
});
