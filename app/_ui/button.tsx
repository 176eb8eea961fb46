import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from './class-names';

export const buttonStyle = cva(
  'inline-flex items-center justify-center gap-1.5 rounded-[7px] border px-2.5 py-[5px] text-[13px] leading-5 whitespace-nowrap transition-colors select-none disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55',
  {
    variants: {
      look: {
        primary: 'border-transparent bg-accent font-[570] text-accent-ink hover:opacity-90',
        plain: 'border-line-strong bg-surface text-ink hover:bg-sunk',
        quiet: 'border-transparent bg-transparent text-ink-2 hover:bg-sunk hover:text-ink',
        danger: 'border-p1 bg-surface text-p1 hover:bg-p1-soft',
      },
      size: { normal: 'min-h-8', small: 'min-h-7 px-2 py-0.5 text-xs', large: 'min-h-10 px-4 text-sm' },
    },
    defaultVariants: { look: 'plain', size: 'normal' },
  },
);

export type ButtonProps = ComponentProps<'button'> & VariantProps<typeof buttonStyle>;

export function Button({ look, size, className, type = 'button', ...props }: ButtonProps) {
  return <button type={type} className={cn(buttonStyle({ look, size }), className)} {...props} />;
}
