import { hash } from '@node-rs/argon2';
import { passwordBytes, passwordCost } from './password-cost';

/** An argon2id hash in PHC format, with a salt of its own. Hash before opening a transaction: it takes its time. */
export function hashPassword(password: string): Promise<string> {
  return hash(passwordBytes(password), passwordCost);
}
