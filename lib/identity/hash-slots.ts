import { AppError } from '@/lib/system/errors';

/** Hashes under way at once, and those that may wait: more would only make everybody wait. */
const running = 2;
const waiting = 40;

let busy = 0;
const queue: (() => void)[] = [];

/** Runs expensive password work a few at a time. Throws `limit_exceeded` when too much of it waits already. */
export async function inHashSlot<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= running) {
    if (queue.length >= waiting) throw new AppError('limit_exceeded', { reason: 'sign_in_busy' });
    await new Promise<void>((resolve) => queue.push(resolve));
  } else {
    busy += 1;
  }
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else busy -= 1;
  }
}
