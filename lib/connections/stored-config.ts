import { z } from 'zod';
import type { Platform } from '@/lib/platforms/contract';
import { PlatformError } from '@/lib/platforms/errors';
import { unseal } from '@/lib/system/crypto';
import { AppError } from '@/lib/system/errors';

const values = z.record(z.string(), z.unknown());

export function boundTo(workspaceId: string, connectionId: string): string {
  return `${workspaceId}:${connectionId}`;
}

interface Stored {
  workspaceId: string;
  id: string;
  config: unknown;
  credential: { keyId: string; nonce: Uint8Array; ciphertext: Uint8Array } | null;
}

/**
 * The open settings and the decrypted secrets, not yet parsed by the platform. A lost key, a foreign row or an absent credential is
 * `reconnect`: the way on is to enter the secrets again.
 */
export function openStoredConfig(platform: Platform, stored: Stored): Record<string, unknown> {
  const open = values.parse(stored.config);
  if (platform.secrets.length === 0) return open;
  if (!stored.credential) throw new PlatformError('reconnect', 'no_credentials', 'No credentials are stored');
  try {
    const secret = values.parse(JSON.parse(unseal(stored.credential, boundTo(stored.workspaceId, stored.id))));
    return { ...open, ...secret };
  } catch (cause) {
    const missing = cause instanceof AppError && cause.reason === 'key_missing';
    throw new PlatformError('reconnect', missing ? 'key_missing' : 'credentials_unreadable', missing ? cause.message : 'The stored credentials do not open with the key at hand', { cause });
  }
}
