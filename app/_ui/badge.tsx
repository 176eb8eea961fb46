import type { ReactNode } from 'react';
import { cn } from './class-names';

const tones = { plain: 'bg-sunk text-ink-2', red: 'bg-p1-soft text-p1', amber: 'bg-p2-soft text-p2', blue: 'bg-p3-soft text-p3', green: 'bg-ok-soft text-ok', accent: 'bg-accent-soft text-accent' } as const;
export type Tone = keyof typeof tones;

export function Badge({ tone = 'plain', children, className }: { tone?: Tone; children: ReactNode; className?: string }) {
  return <span className={cn('inline-flex items-center gap-1 rounded-[5px] px-1.5 py-px text-[11.5px] leading-[18px]', tones[tone], className)}>{children}</span>;
}
