import { hash } from '@node-rs/argon2';
import { inHashSlot } from './hash-slots';
import { passwordBytes, passwordCost } from './password-cost';

/** An argon2id hash in PHC format, with a salt of its own. Hash before opening a transaction: it takes its time. */
export function hashPassword(password: string): Promise<string> {
  return inHashSlot(() => hash(passwordBytes(password), passwordCost));
}
