'use client';
import { useState, type ComponentProps } from 'react';
import { Input } from './field';
import { cn } from './class-names';

interface PasswordInputProps extends Omit<ComponentProps<'input'>, 'type'> {
  words: { show: string; hide: string; showLabel: string; hideLabel: string };
}

/** A password that can be looked at while it is typed. */
export function PasswordInput({ words, className, ...props }: PasswordInputProps) {
  const [shown, setShown] = useState(false);
  return (
    <div className="relative">
      <Input {...props} type={shown ? 'text' : 'password'} autoCapitalize="none" autoCorrect="off" spellCheck={false} className={cn('pr-16', className)} />
      <button
        type="button"
        aria-label={shown ? words.hideLabel : words.showLabel}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-1 right-1 min-w-12 rounded-md px-2 text-xs text-ink-2 hover:bg-sunk hover:text-ink"
      >
        {shown ? words.hide : words.show}
      </button>
    </div>
  );
}
