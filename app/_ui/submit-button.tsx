'use client';
import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button';

/** The button of a form with a server action: says what is happening and cannot be pressed twice meanwhile. */
export function SubmitButton({ pending, children, ...props }: Omit<ButtonProps, 'type'> & { pending: string }) {
  const status = useFormStatus();
  return (
    <Button type="submit" look="primary" aria-disabled={status.pending} onClick={(event) => status.pending && event.preventDefault()} {...props}>
      {status.pending ? pending : children}
    </Button>
  );
}
