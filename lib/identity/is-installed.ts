import { database } from '@/lib/system/db';

/** Whether the first set-up has been done. */
export async function isInstalled(): Promise<boolean> {
  return (await database().installation.count()) > 0;
}
