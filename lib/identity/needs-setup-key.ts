import { env } from '@/lib/system/env';

/** Whether the first set-up asks for a key: it does when the hub can be reached by others than its operator. */
export function needsSetupKey(): boolean {
  return Boolean(env().HEED_SETUP_KEY);
}
