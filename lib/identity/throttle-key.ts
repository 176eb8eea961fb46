import ipaddr from 'ipaddr.js';
import { sha256 } from '@/lib/system/crypto';

/** The account's key. A hash: the table also sees addresses that have no account, and keys must fit 255 characters. */
export function accountKey(email: string): string {
  return Buffer.from(sha256(email.trim().toLowerCase())).toString('hex');
}

/** One household or server has a whole /64 of IPv6 to itself, so that is what counts as one address. */
export function addressKey(ip: string): string {
  if (!ipaddr.isValid(ip)) return 'unknown';
  const address = ipaddr.process(ip);
  if (address.kind() === 'ipv4') return address.toString();
  return `${address.toByteArray().slice(0, 8).map((byte) => byte.toString(16).padStart(2, '0')).join('')}/64`;
}
