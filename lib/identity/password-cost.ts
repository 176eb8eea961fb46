/**
 * argon2id at OWASP's recommendation (Password Storage Cheat Sheet): 19 MiB, 2 passes, 1 lane; some 25 ms on one core. A hash made with
 * other numbers is renewed at the next sign-in, so these can be raised at any time.
 */
export const passwordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The same password typed on two keyboards may differ in bytes; NIST SP 800-63B asks for NFKC or NFKD before hashing. */
export function passwordBytes(password: string): string {
  return password.normalize('NFKC');
}
