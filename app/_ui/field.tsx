import { useId, type ComponentProps, type ReactNode } from 'react';
import { cn } from './class-names';

export const inputStyle =
  'w-full rounded-[7px] border border-line-strong bg-surface px-2.5 py-1.5 text-ink min-h-9 aria-invalid:border-p1 disabled:opacity-60';

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** The sentence that says what to do; announced and tied to the control. */
  error?: string;
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode;
  className?: string;
}

/** A label, its control, a hint and the error, tied together for everybody. */
export function Field({ label, hint, error, children, className }: FieldProps) {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className={cn('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="text-[13px] font-[550] text-ink">{label}</label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {hint ? <p id={`${id}-hint`} className="text-xs text-ink-3">{hint}</p> : null}
      {error ? <p id={`${id}-error`} role="alert" className="text-[13px] text-p1">{error}</p> : null}
    </div>
  );
}

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input className={cn(inputStyle, className)} {...props} />;
}

export function Textarea({ className, ...props }: ComponentProps<'textarea'>) {
  return <textarea className={cn(inputStyle, 'min-h-24', className)} {...props} />;
}

export function Select({ className, ...props }: ComponentProps<'select'>) {
  return <select className={cn(inputStyle, 'pr-8', className)} {...props} />;
}
