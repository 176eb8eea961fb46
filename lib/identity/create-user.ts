import type { Tx } from '@/lib/system/db';
import { fieldError } from '@/lib/system/field-error';

export interface NewUser {
  id: string;
  /** As `emailSchema` gives it. */
  email: string;
  name: string;
  passwordHash: string;
}

/** Throws a field error `email_taken` when the address has an account, without breaking the transaction. */
export async function createUser(tx: Tx, user: NewUser): Promise<void> {
  const made = await tx.user.createMany({ data: [{ ...user, passwordChangedAt: new Date() }], skipDuplicates: true });
  if (made.count === 0) throw fieldError('email', 'email_taken');
}
