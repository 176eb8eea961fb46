import { parseOptions, verify } from '@node-rs/argon2';
import { newSecret } from '@/lib/system/crypto';
import { hashPassword } from './hash-password';
import { inHashSlot } from './hash-slots';
import { passwordBytes, passwordCost } from './password-cost';

let decoy: Promise<string> | undefined;

export interface Verdict {
  ok: boolean;
  /** The hash was made at another cost and should be made again. */
  outdated: boolean;
}

/** Compares a password with a hash. Without a hash (no such account) it does the same work against a decoy, so the time tells nothing. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<Verdict> {
  const known = passwordHash?.startsWith('$argon2id$') ? passwordHash : null;
  decoy ??= hashPassword(newSecret());
  const against = known ?? (await decoy);
  const matches = await inHashSlot(() => verify(against, passwordBytes(password)));
  const made = parseOptions(against);
  const outdated = made.memoryCost !== passwordCost.memoryCost || made.timeCost !== passwordCost.timeCost || made.parallelism !== passwordCost.parallelism;
  return { ok: known !== null && matches, outdated };
}
