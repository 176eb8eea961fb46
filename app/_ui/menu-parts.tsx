'use client';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import { cn } from './class-names';

export interface MenuProps {
  trigger: ReactElement;
  children: ReactNode;
  align?: 'start' | 'end';
}

/** The menu itself, open: it is first drawn when somebody opens it. */
export function MenuRoot({ trigger, children, align = 'start' }: MenuProps) {
  return (
    <Radix.Root modal={false} defaultOpen>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content align={align} sideOffset={4} collisionPadding={8} className="z-50 max-h-[70dvh] min-w-44 overflow-auto rounded-lg border border-line bg-surface p-1 shadow-pop">
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const itemStyle = 'flex min-h-8 items-center justify-between gap-3 rounded-md px-2.5 py-1 text-[13px] outline-none select-none data-[highlighted]:bg-sunk data-[disabled]:opacity-50 cursor-default';

export function MenuItem({ className, ...props }: ComponentProps<typeof Radix.Item>) {
  return <Radix.Item className={cn(itemStyle, className)} {...props} />;
}

export function MenuChoice({ className, children, ...props }: ComponentProps<typeof Radix.CheckboxItem>) {
  return (
    <Radix.CheckboxItem className={cn(itemStyle, 'data-[state=checked]:font-semibold', className)} {...props}>
      {children}
      <Radix.ItemIndicator aria-hidden>✓</Radix.ItemIndicator>
    </Radix.CheckboxItem>
  );
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2.5 pt-1.5 pb-0.5 text-[11px] font-semibold text-ink-3">{children}</Radix.Label>;
}
