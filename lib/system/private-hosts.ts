import ipaddr from 'ipaddr.js';

/** Answers on a public address but serves machine secrets (Azure's wire server). */
const metadataOutsidePrivateRanges = new Set(['168.63.129.16']);
const globalUnicastIPv6 = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

function isPublicIPv4(address: ipaddr.IPv4): boolean {
  return address.range() === 'unicast' && !metadataOutsidePrivateRanges.has(address.toString());
}

/**
 * Whether an address (as text, without brackets) belongs to the public internet. IPv4 inside IPv6 (mapped, NAT64) is judged
 * by the inner address; 6to4, Teredo, IPv4-compatible and everything outside 2000::/3 count as private.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv4) return isPublicIPv4(address);
  if (address.zoneId) return false;
  if (address.isIPv4MappedAddress()) return isPublicIPv4(address.toIPv4Address());
  const range = address.range();
  if (range === 'rfc6052') return isPublicIPv4(new ipaddr.IPv4(address.toByteArray().slice(12)));
  return range === 'unicast' && address.match(globalUnicastIPv6);
}

/** `host:port` or `host:*`; an IPv6 host stands in brackets. */
export type AllowedHost = { host: string; port: number | '*' };

/** Reads the comma list of HEED_ALLOW_PRIVATE_HOSTS. Throws with the entry that cannot be read. */
export function parseAllowedHosts(list: string): AllowedHost[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const match = /^(\[[0-9a-f:.]+\]|[^:[\]/@\s]+):(\*|\d{1,5})$/i.exec(entry);
      const host = match?.[1];
      const port = match?.[2];
      if (host === undefined || port === undefined || (port !== '*' && (Number(port) < 1 || Number(port) > 65_535))) {
        throw new Error(`"${entry}" is not host:port or host:*`);
      }
      return { host: plainHost(host), port: port === '*' ? port : Number(port) };
    });
}

/** One spelling per host: lower case, no brackets, no trailing dot, IP addresses in canonical form. */
export function plainHost(host: string): string {
  const bare = host.replace(/^\[|\]$/g, '').replace(/\.$/, '').toLowerCase();
  return ipaddr.isValid(bare) ? ipaddr.process(bare).toString() : bare;
}

export function isAllowedHost(allowed: readonly AllowedHost[], host: string, port: number): boolean {
  const name = plainHost(host);
  return allowed.some((entry) => entry.host === name && (entry.port === '*' || entry.port === port));
}
