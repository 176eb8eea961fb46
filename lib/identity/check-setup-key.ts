import crypto from 'node:crypto';
import { sha256 } from '@/lib/system/crypto';
import { env } from '@/lib/system/env';
import { fieldError } from '@/lib/system/field-error';

/** Throws a field error `setup_key_wrong` unless the given key is the one the hub was started with, or none is asked for. */
export function checkSetupKey(given: string): void {
  const key = env().HEED_SETUP_KEY;
  if (key && !crypto.timingSafeEqual(sha256(given.trim()), sha256(key))) throw fieldError('key', 'setup_key_wrong');
}
