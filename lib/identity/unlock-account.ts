import { database } from '@/lib/system/db';
import { accountKey } from './throttle-key';

/** Forgets every failure and lock of an account, from whatever address. Tells whether there was one. */
export async function unlockAccount(email: string): Promise<boolean> {
  const key = accountKey(email);
  const removed = await database().signInThrottle.deleteMany({
    where: {
      OR: [
        { key: `account:${key}` },
        { key: { startsWith: `pair:${key}:` } },
        { key: { startsWith: `browser:${key}:` } },
        { key: `locks:account:${key}` },
        { key: { startsWith: `locks:pair:${key}:` } },
        { key: { startsWith: `locks:browser:${key}:` } },
      ],
    },
  });
  return removed.count > 0;
}
