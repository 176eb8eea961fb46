import type { ComponentProps } from 'react';
import { cn } from './class-names';
import { Field } from './field';

/** A field whose line below holds the hint or the error, and is there from the start: an error moves nothing. */
export function FormField({ hint, error, className, ...props }: ComponentProps<typeof Field>) {
  return <Field {...props} hint={error ? undefined : hint} error={error} className={cn('min-h-[84px] pb-1', className)} />;
}
