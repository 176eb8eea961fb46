import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';

/** Makes the first set-up happen once: of two at the same moment the second waits here for the first and is then refused (`conflict`). */
export async function claimInstallation(tx: Tx): Promise<void> {
  const made = await tx.installation.createMany({ data: [{ id: 1 }], skipDuplicates: true });
  if (made.count === 0) throw new AppError('conflict', { reason: 'setup_done' });
}
