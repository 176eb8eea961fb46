import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { PlatformError } from '@/lib/platforms/errors';
import { makeCertificate } from './fixtures/make-certificate';
import { createHttp, parseRetryAfter, type Http, type HttpOptions } from './http';
import { parseAllowedHosts } from './private-hosts';

const clean: (() => Promise<unknown> | void)[] = [];
afterEach(async () => {
  for (const step of clean.splice(0).reverse()) await step();
});

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  clean.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((done) => server.close(done));
  });
  return (server.address() as AddressInfo).port;
}
const serve = async (listener: RequestListener) => `http://127.0.0.1:${await listen(createServer(listener))}`;
/** A server that speaks bytes, to break the rules of HTTP. */
const serveRaw = async (onRequest: (socket: Socket) => void) => `http://127.0.0.1:${await listen(createTcpServer((socket) => socket.once('data', () => onRequest(socket))))}`;

function open(options: HttpOptions = {}): Http {
  const http = createHttp({ allowPrivateHosts: parseAllowedHosts('127.0.0.1:*'), ...options });
  clean.push(() => http.close());
  return http;
}
async function problem(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(() => null, (reason: unknown) => reason);
  if (!(error instanceof PlatformError)) throw new Error('expected a PlatformError', { cause: error });
  return `${error.kind}/${error.code}`;
}

describe('an exchange', () => {
  it('sends method, headers and body and returns status, headers and text', async () => {
    const url = await serve((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString())).on('end', () => {
        response.writeHead(201, { 'x-seen': `${request.method} ${request.headers['x-a']} ${request.headers['user-agent']}`, 'set-cookie': ['a=1', 'b=2'] });
        response.end(`got ${body}`);
      });
    });
    const answer = await open({ userAgent: 'Heed/test' })(`${url}/x?y=1`, { method: 'POST', headers: { 'X-A': 'a' }, body: 'grüß' });
    expect(answer).toMatchObject({ status: 201, url: `${url}/x?y=1`, text: 'got grüß' });
    expect(answer.headers.get('x-seen')).toBe('POST a Heed/test');
  });

  it.each([301, 302, 303, 307, 308])('returns a %i redirect without following it', async (status) => {
    let hits = 0;
    const url = await serve((_request, response) => {
      hits += 1;
      response.writeHead(status, { location: '/elsewhere' }).end();
    });
    const answer = await open()(url);
    expect([answer.status, answer.headers.get('location'), hits]).toEqual([status, '/elsewhere', 1]);
  });

  it.each([['gzip', gzipSync], ['deflate', deflateSync], ['br', brotliCompressSync]] as const)('unpacks %s', async (encoding, pack) => {
    const url = await serve((_request, response) => void response.writeHead(200, { 'content-encoding': encoding }).end(pack('{"a":"ä"}')));
    expect((await open()(url)).text).toBe('{"a":"ä"}');
  });

  it('reads the charset the answer names, and UTF-8 where the label is unknown', async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { 'content-type': `text/html; charset=${request.url === '/latin' ? 'ISO-8859-1' : 'klingon'}` });
      response.end(request.url === '/latin' ? Buffer.from('caf\xe9', 'latin1') : Buffer.from('café'));
    });
    const http = open();
    expect((await http(`${url}/latin`)).text).toBe('café');
    expect((await http(`${url}/odd`)).text).toBe('café');
  });
});

describe('an answer that misbehaves', () => {
  it('stops at the size cap, whether the length is announced or not', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/announced') response.writeHead(200, { 'content-length': '5000' });
      const timer = setInterval(() => response.write('x'.repeat(1_000)), 1);
      response.on('close', () => clearInterval(timer));
    });
    expect(await problem(open()(`${url}/announced`, { maxBytes: 3_000 }))).toBe('contract_drift/answer_too_large');
    expect(await problem(open()(`${url}/streamed`, { maxBytes: 3_000 }))).toBe('contract_drift/answer_too_large');
  });

  it('stops a compression bomb at the cap', async () => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    const url = await serve((_request, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    const before = process.memoryUsage().arrayBuffers;
    expect(await problem(open()(url, { maxBytes: 1024 * 1024 }))).toBe('contract_drift/answer_too_large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * 1024 * 1024);
  });

  it('tells compressed rubbish and a cut compressed stream apart from an answer', async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(request.url === '/cut' ? gzipSync('hello'.repeat(500)).subarray(0, 20) : 'not gzip');
    });
    expect(await problem(open()(url))).toBe('contract_drift/answer_unreadable');
    expect(await problem(open()(`${url}/cut`))).toBe('contract_drift/answer_unreadable');
  });

  it('gives up when the time is over: no answer, or a body that drips', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/silent') return;
      response.writeHead(200);
      const timer = setInterval(() => response.write('.'), 10);
      response.on('close', () => clearInterval(timer));
    });
    expect(await problem(open()(`${url}/silent`, { timeoutMs: 80 }))).toBe('transient/timed_out');
    expect(await problem(open()(`${url}/drip`, { timeoutMs: 80 }))).toBe('transient/timed_out');
    expect(await problem(open()(`${url}/silent`, { timeoutMs: 80, method: 'POST', body: 'x' }))).toBe('unknown_outcome/timed_out');
  });

  it('obeys the caller who stops it', async () => {
    const url = await serve(() => undefined);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 30);
    expect(await problem(open()(url, { signal: stop.signal }))).toBe('transient/cancelled');
    expect(await problem(open()(url, { method: 'POST', signal: stop.signal }))).toBe('transient/cancelled');
  });

  const breaks: [string, (socket: Socket) => void][] = [
    ['reset', (socket) => socket.resetAndDestroy()],
    ['half-close without an answer', (socket) => socket.end()],
    ['reset in the middle of the headers', (socket) => socket.write('HTTP/1.1 200 OK\r\nContent-', () => socket.resetAndDestroy())],
    ['a length that lies upwards', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort')],
    ['a chunked body that is cut', (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nhalf')],
  ];
  it.each(breaks)('%s is transient for a read and unknown for a write', async (_name, misbehave) => {
    const url = await serveRaw(misbehave);
    expect(await problem(open()(url))).toBe('transient/connection_reset');
    expect(await problem(open()(url, { method: 'POST', body: 'x' }))).toBe('unknown_outcome/connection_reset');
  });

  it('takes only the announced bytes when the length lies downwards', async () => {
    const url = await serveRaw((socket) => socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 4\r\n\r\n[1]\ntrailing'));
    expect((await open()(url)).text).toBe('[1]\n');
  });

  it('names what is not HTTP at all', async () => {
    const url = await serveRaw((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
    expect(await problem(open()(url))).toBe('contract_drift/answer_unreadable');
  });

  it('survives a kept-alive connection that died between two reads', async () => {
    const url = await serveRaw((socket) => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok', () => setTimeout(() => socket.destroy(), 5)));
    const http = open();
    expect((await http(url)).text).toBe('ok');
    await new Promise((done) => setTimeout(done, 40));
    expect((await http(url)).text).toBe('ok');
  });
});

describe('before the request leaves', () => {
  it('a refused connection is transient even for a write', async () => {
    const server = createTcpServer();
    const port = await listen(server);
    await new Promise((done) => server.close(done));
    expect(await problem(open()(`http://127.0.0.1:${port}`, { method: 'POST', body: 'x' }))).toBe('transient/connection_refused');
    expect(await problem(open()(`http://127.0.0.1:${port}`))).toBe('transient/connection_refused');
  });

  it('names that do not exist, and a resolver that is down', async () => {
    const failing = (code: string) => () => Promise.reject(Object.assign(new Error(`getaddrinfo ${code}`), { code }));
    expect(await problem(open({ resolve: failing('ENOTFOUND') })('http://shop.example/'))).toBe('misconfigured/name_not_found');
    expect(await problem(open({ resolve: failing('EAI_AGAIN') })('http://shop.example/', { method: 'POST' }))).toBe('transient/name_lookup_failed');
  });

  it.each(['ftp://example.com/', 'file:///etc/passwd', 'gopher://example.com', 'data:text/plain,x', '//example.com', 'example.com', '', 'http://'])('refuses the address %s', async (address) => {
    expect(await problem(open()(address))).toBe('misconfigured/address_invalid');
  });
  it('refuses a password inside the address, and does not repeat it', async () => {
    const error = await open()('https://user:s3cret@example.com/').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'address_has_password' });
    expect(String(error)).not.toContain('s3cret');
  });
});

describe('private addresses', () => {
  const spellings = [
    '127.0.0.1', '127.1', '127.0.1', '2130706433', '017700000001', '0x7f000001', '0x7f.0x0.0x0.0x1', '0177.0.0.1', '0x7f.1', '127.0.0.1.', '①②⑦.⓪.⓪.①', '127。0。0。1',
    '%31%32%37.0.0.1', '0.0.0.0', '0', '0x0', '00.0.0.0', '10.0.0.1', '0xa000001', '167772161', '012.0.0.1', '172.16.0.1', '2886729729', '192.168.1.1', '3232235777',
    '0xc0a80101', '169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '0xa9.0xfe.0xa9.0xfe', '169.254.43518', '100.64.0.1', '100.100.100.200', '168.63.129.16',
    '192.0.0.192', '198.18.0.1', '224.0.0.1', '255.255.255.255', '[::]', '[::1]', '[0:0:0:0:0:0:0:1]', '[0000::0001]', '[::127.0.0.1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]',
    '[::FFFF:169.254.169.254]', '[0:0:0:0:0:ffff:a00:1]', '[::ffff:0:127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b::10.0.0.1]', '[2002:7f00:1::]', '[2001::1]', '[fc00::1]', '[fd00:ec2::254]',
    '[fe80::1]', '[fec0::1]', '[ff02::1]', '[100::1]', '[2001:db8::1]', 'localhost', 'LOCALHOST', 'localhost.', 'ip6-localhost.localhost',
  ];
  it.each(spellings)('does not dial %s', async (host) => {
    const local = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }, { address: '::1', family: 6 }]);
    const http = open({ allowPrivateHosts: [], resolve: local });
    expect(await problem(http(`http://${host}:9/`))).toBe('misconfigured/private_address');
  });

  it('dials a listed host:port only', async () => {
    const url = await serve((_request, response) => void response.end('in'));
    const port = new URL(url).port;
    expect((await open({ allowPrivateHosts: parseAllowedHosts(`127.0.0.1:${port}`) })(url)).text).toBe('in');
    expect(await problem(open({ allowPrivateHosts: parseAllowedHosts(`127.0.0.1:${Number(port) + 1}`) })(url))).toBe('misconfigured/private_address');
  });

  it('dials a name whose private address, or whose own name, is listed', async () => {
    const url = await serve((request, response) => void response.end(request.headers.host));
    const port = new URL(url).port;
    const resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    expect((await open({ resolve })(`http://wiki.internal:${port}/`)).text).toBe(`wiki.internal:${port}`);
    expect((await open({ resolve, allowPrivateHosts: parseAllowedHosts('wiki.internal:*') })(`http://wiki.internal:${port}/`)).status).toBe(200);
    expect(await problem(open({ resolve, allowPrivateHosts: parseAllowedHosts('other.internal:*') })(`http://wiki.internal:${port}/`))).toBe('misconfigured/private_address');
  });

  it('dials the address that was checked: a name that rebinds is asked once per connection', async () => {
    const url = await serve((_request, response) => void response.end('secret'));
    let asked = 0;
    const rebinding = () => Promise.resolve([{ address: (asked += 1) === 1 ? '192.0.2.1' : '127.0.0.1', family: 4 }]);
    const http = open({ allowPrivateHosts: [], resolve: rebinding });
    for (const turn of [1, 2, 3]) expect(await problem(http(`http://rebind.example:${new URL(url).port}/`)), `turn ${turn}`).toBe('misconfigured/private_address');
    expect(asked).toBe(3);
  });

  it('refuses a name all of whose addresses are private', async () => {
    const resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }, { address: '10.0.0.1', family: 4 }, { address: '::1', family: 6 }]);
    expect(await problem(open({ allowPrivateHosts: [], resolve })('http://many.example/'))).toBe('misconfigured/private_address');
  });
});

describe('certificates', () => {
  const authority = makeCertificate({ subject: 'Test CA', ca: true });
  const secure = async (certificate: { pem: string; keyPem: string }) =>
    `https://127.0.0.1:${await listen(createTlsServer({ cert: certificate.pem, key: certificate.keyPem }, (_request, response) => void response.end('safe')))}`;
  const here = { ip: ['127.0.0.1'] };

  it('accepts a good one', async () => {
    const url = await secure(makeCertificate({ subject: 'good', issuer: authority, hosts: here }));
    expect((await open({ ca: [authority.pem] })(url)).text).toBe('safe');
    expect((await open({ ca: [authority.pem] })(url, { method: 'POST', body: 'x' })).text).toBe('safe');
  });
  it.each([
    ['expired', { notBefore: new Date('2020-01-01'), notAfter: new Date('2020-02-01') }, 'certificate_expired'],
    ['not valid yet', { notBefore: new Date('2090-01-01'), notAfter: new Date('2090-02-01') }, 'certificate_expired'],
    ['for another host', { hosts: { dns: ['other.example'] } }, 'certificate_wrong_host'],
  ] as const)('%s', async (_name, wish, code) => {
    const url = await secure(makeCertificate({ subject: 'leaf', issuer: authority, hosts: here, ...structuredClone(wish) as object }));
    expect(await problem(open({ ca: [authority.pem] })(url))).toBe(`misconfigured/${code}`);
    expect(await problem(open({ ca: [authority.pem] })(url, { method: 'POST', body: 'x' }))).toBe(`misconfigured/${code}`);
  });
  it('self-signed, and signed by an authority that is not trusted', async () => {
    expect(await problem(open()(await secure(makeCertificate({ subject: 'self', hosts: here }))))).toBe('misconfigured/certificate_untrusted');
    expect(await problem(open()(await secure(makeCertificate({ subject: 'leaf', issuer: authority, hosts: here }))))).toBe('misconfigured/certificate_untrusted');
  });
  it('https spoken to a plain http server', async () => {
    const url = await serve((_request, response) => void response.end());
    expect(await problem(open()(url.replace('http:', 'https:')))).toBe('misconfigured/not_tls');
  });
});

describe('parseRetryAfter', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  it.each([
    ['120', '2026-11-23T10:02:00.000Z'],
    ['1.5', '2026-11-23T10:00:01.500Z'],
    ['0', '2026-11-23T10:00:01.000Z'],
    ['99999999', '2026-11-24T10:00:00.000Z'],
    ['Mon, 23 Nov 2026 10:05:00 GMT', '2026-11-23T10:05:00.000Z'],
    ['Mon, 23 Nov 2020 10:05:00 GMT', '2026-11-23T10:00:01.000Z'],
  ])('%s', (value, at) => expect(parseRetryAfter(value, now)?.toISOString()).toBe(at));
  it.each([null, '', 'soon', '-5', '12 parsecs ago maybe'])('%s is not an answer', (value) => expect(parseRetryAfter(value, now)).toBeUndefined());
  it('is on the response', async () => {
    const url = await serve((_request, response) => void response.writeHead(429, { 'retry-after': '30' }).end());
    expect((await open({ now: () => now })(url)).retryAfter?.toISOString()).toBe('2026-11-23T10:00:30.000Z');
  });
});
