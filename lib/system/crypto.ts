import crypto from 'node:crypto';
import fs from 'node:fs';
import { z } from 'zod';
import { env } from './env';
import { AppError } from './errors';

const keyFileSchema = z.object({ current: z.string(), keys: z.record(z.string(), z.base64()) });

export interface Sealed {
  keyId: string;
  nonce: Uint8Array<ArrayBuffer>;
  /** Ciphertext followed by the 16-byte tag. */
  ciphertext: Uint8Array<ArrayBuffer>;
}

function readKeys() {
  const text = fs.readFileSync(env().HEED_KEY_FILE, 'utf8');
  return keyFileSchema.parse(JSON.parse(text));
}

/** AES-256-GCM with the current key. `boundTo` is authenticated but not stored: the same bytes under another row do not open. */
export function seal(plain: string, boundTo: string): Sealed {
  const { current, keys } = readKeys();
  const key = keys[current];
  if (!key) throw new AppError('unavailable', { reason: 'key_missing', detail: `key file has no key ${current}` });
  const nonce = crypto.randomBytes(12);
  const cipher = crypto.createCipheriv('aes-256-gcm', Buffer.from(key, 'base64'), nonce);
  cipher.setAAD(Buffer.from(boundTo));
  const ciphertext = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { keyId: current, nonce: new Uint8Array(nonce), ciphertext: new Uint8Array(ciphertext) };
}

/** Throws `unavailable` (reason `key_missing`) when the key is not in the key file: the connection must be given its credentials anew. */
export function unseal(sealed: { keyId: string; nonce: Uint8Array; ciphertext: Uint8Array }, boundTo: string): string {
  const key = readKeys().keys[sealed.keyId];
  if (!key) throw new AppError('unavailable', { reason: 'key_missing', detail: `key file has no key ${sealed.keyId}` });
  const bytes = Buffer.from(sealed.ciphertext);
  const decipher = crypto.createDecipheriv('aes-256-gcm', Buffer.from(key, 'base64'), sealed.nonce);
  decipher.setAAD(Buffer.from(boundTo));
  decipher.setAuthTag(bytes.subarray(bytes.length - 16));
  return Buffer.concat([decipher.update(bytes.subarray(0, bytes.length - 16)), decipher.final()]).toString('utf8');
}

/** A random secret for links and cookies: 256 bits, URL-safe. */
export function newSecret(): string {
  return crypto.randomBytes(32).toString('base64url');
}

export function sha256(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(crypto.createHash('sha256').update(text).digest());
}

/** A key for one purpose, derived from HEED_SECRET. */
export function deriveSecret(purpose: string): string {
  return crypto.createHmac('sha256', env().HEED_SECRET).update(purpose).digest('base64url');
}
