'use client';
import { cloneElement, createElement, useState, type ComponentProps, type KeyboardEvent, type ReactElement } from 'react';
import type * as Parts from './menu-parts';
import type { MenuProps } from './menu-parts';

// Placing a menu takes more code than all the buttons of a page: it is fetched when a pointer or the focus comes near.
let parts: typeof Parts | undefined;
async function load(): Promise<void> {
  parts ??= await import('./menu-parts');
}

type TriggerProps = Pick<ComponentProps<'button'>, 'onClick' | 'onKeyDown' | 'onPointerEnter' | 'onFocus' | 'aria-haspopup' | 'aria-expanded'>;

/** A menu under its trigger. The trigger must be one button element that hands its properties on. */
export function Menu({ trigger, ...props }: Omit<MenuProps, 'trigger'> & { trigger: ReactElement<TriggerProps> }) {
  const [wanted, want] = useState(false);
  if (wanted && parts) return createElement(parts.MenuRoot, { trigger, ...props });
  const open = () => void load().then(() => want(true));
  return cloneElement<TriggerProps>(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: () => void load(),
    onFocus: () => void load(),
    onClick: open,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      open();
    },
  });
}

// Drawn only inside an open menu, when the parts are there.
export function MenuItem(props: ComponentProps<typeof Parts.MenuItem>) {
  return parts ? createElement(parts.MenuItem, props) : null;
}

export function MenuChoice(props: ComponentProps<typeof Parts.MenuChoice>) {
  return parts ? createElement(parts.MenuChoice, props) : null;
}

export function MenuLabel(props: ComponentProps<typeof Parts.MenuLabel>) {
  return parts ? createElement(parts.MenuLabel, props) : null;
}
