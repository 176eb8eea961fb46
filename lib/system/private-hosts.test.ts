import { describe, expect, it } from 'vitest';
import { isAllowedHost, isPublicAddress, parseAllowedHosts } from './private-hosts';

const refused = [
  '0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.100.100.200', '100.127.255.254', '127.0.0.1', '127.255.255.254', '168.63.129.16',
  '169.254.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.0.192', '192.0.2.1', '192.88.99.1', '192.168.0.1', '198.18.0.1', '198.19.255.255',
  '198.51.100.7', '203.0.113.9', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', '::', '::1', '::127.0.0.1', '::ffff:127.0.0.1',
  '::ffff:10.0.0.1', '::ffff:169.254.169.254', '::ffff:a9fe:a9fe', '::ffff:0:127.0.0.1', '64:ff9b::127.0.0.1', '64:ff9b::a00:1', '64:ff9b:1::1', '100::1',
  '2001::1', '2001:db8::1', '2002:7f00:1::', '2002:a00:1::1', 'fc00::1', 'fd00:ec2::254', 'fdff::1', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1', 'ff02::1',
  '4000::1', 'not an address', '', '1.2.3.4.5',
];
const open = ['1.1.1.1', '8.8.8.8', '93.184.216.34', '100.63.255.255', '100.128.0.1', '172.15.0.1', '172.32.0.1', '192.167.1.1', '2606:4700::1111', '2a00:1450:4001::1', '::ffff:8.8.8.8', '64:ff9b::808:808'];

describe('isPublicAddress', () => {
  it.each(refused)('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(open)('lets %s pass', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('parseAllowedHosts', () => {
  it('reads hosts with ports and stars', () => {
    const allowed = parseAllowedHosts(' 127.0.0.1:8080, Wiki.Local:* ,[::1]:443,');
    expect(isAllowedHost(allowed, '127.0.0.1', 8080)).toBe(true);
    expect(isAllowedHost(allowed, '127.0.0.1', 8081)).toBe(false);
    expect(isAllowedHost(allowed, '::ffff:127.0.0.1', 8080)).toBe(true);
    expect(isAllowedHost(allowed, 'wiki.local.', 1)).toBe(true);
    expect(isAllowedHost(allowed, 'evil.wiki.local', 1)).toBe(false);
    expect(isAllowedHost(allowed, '[::1]', 443)).toBe(true);
    expect(isAllowedHost(allowed, '0:0:0:0:0:0:0:1', 443)).toBe(true);
  });
  it.each(['127.0.0.1', 'host:', ':80', 'host:0', 'host:70000', 'http://host:80', 'user@host:80', '10.0.0.0/8:80'])('refuses %s by name', (entry) => {
    expect(() => parseAllowedHosts(entry)).toThrow(entry);
  });
});
