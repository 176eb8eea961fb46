import { fieldError } from '@/lib/system/field-error';
import { passwordWeakness } from './password-weakness';

/** Throws a field error where a password would be among the first guesses. `about`: what is known of its owner (address, name, workspaces). */
export function refuseWeakPassword(field: string, password: string, about: readonly string[]): void {
  const weakness = passwordWeakness(password, about);
  if (weakness) throw fieldError(field, weakness);
}
