import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, buildConnector, Client, request as send, type Dispatcher } from 'undici';
import type { HttpRequest, HttpResponse, PlatformHttp } from '@/lib/platforms/contract';
import { PlatformError, type PlatformErrorKind } from '@/lib/platforms/errors';
import { isAllowedHost, isPublicAddress, type AllowedHost } from './private-hosts';

const defaultTimeoutMs = 20_000;
const defaultMaxBytes = 10 * 1024 * 1024;
const connectTimeoutMs = 10_000;
const longestRetryAfterMs = 24 * 3_600_000;

export interface HttpOptions {
  /** Private addresses that may be dialled all the same (HEED_ALLOW_PRIVATE_HOSTS, parsed). */
  allowPrivateHosts?: readonly AllowedHost[];
  userAgent?: string;
  now?: () => Date;
  /** All addresses of a name; the system's resolver unless a test brings its own. */
  resolve?: (hostname: string) => Promise<LookupAddress[]>;
  /** Certificate authorities to trust instead of the built-in ones (PEM). */
  ca?: string[];
}

/** An HTTP sender that also lets go of its idle connections. */
export type Http = PlatformHttp & { close(): Promise<void> };

/** Marks a failure before the first byte of the request left. */
class ConnectFailure extends Error {
  constructor(override readonly cause: unknown) {
    super('connect failed', { cause });
  }
}

class AnswerTooLarge extends Error {}

/**
 * The guarded way out. The addresses of a name are checked and those very addresses are dialled, so a name that changes its answer
 * between the check and the connection (DNS rebinding) gains nothing. Redirects are returned, never followed.
 */
export function createHttp(options: HttpOptions = {}): Http {
  const allowed = options.allowPrivateHosts ?? [];
  const now = options.now ?? (() => new Date());
  const resolve = options.resolve ?? resolveAll;

  const connect: buildConnector.connector = (target, callback) => {
    const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80);
    const hostname = target.hostname.replace(/^\[|\]$/g, '');
    const fail = (error: unknown) => callback(new ConnectFailure(error), null);
    if (isIP(hostname) !== 0 && !isPublicAddress(hostname) && !isAllowedHost(allowed, hostname, port)) {
      fail(privateAddress(hostname, port));
      return;
    }
    const lookup: LookupFunction = (name, lookupOptions, done) => {
      resolve(name).then(
        (addresses) => {
          const nameAllowed = isAllowedHost(allowed, name, port);
          const usable = addresses.filter(({ address }) => nameAllowed || isPublicAddress(address) || isAllowedHost(allowed, address, port));
          const first = usable[0];
          if (first === undefined) done(privateAddress(name, port), '', 0);
          else if (lookupOptions.all) done(null, usable);
          else done(null, first.address, first.family);
        },
        (error: NodeJS.ErrnoException) => done(error, '', 0),
      );
    };
    const open = buildConnector({ lookup, timeout: connectTimeoutMs, autoSelectFamily: true, ...(options.ca ? { ca: options.ca } : {}) });
    open({ ...target, hostname }, (error, socket) => {
      if (error) fail(error);
      else callback(null, socket);
    });
  };

  const reads = new Agent({ connect, pipelining: 1, connections: 8, allowH2: false });

  const http = async (address: string, request: HttpRequest = {}): Promise<HttpResponse> => {
    const url = checkAddress(address);
    const method = request.method ?? 'GET';
    const timeout = AbortSignal.timeout(request.timeoutMs ?? defaultTimeoutMs);
    const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout;
    // A write gets a connection of its own: a kept-alive one may be dead already, and "did it leave?" must have a sure answer.
    let left = method === 'GET';
    const dispatcher: Dispatcher =
      method === 'GET'
        ? reads
        : new Client(url.origin, {
            allowH2: false,
            connect: (target, callback) =>
              connect(target, (...outcome) => {
                left ||= outcome[0] === null;
                callback(...outcome);
              }),
          });
    try {
      signal.throwIfAborted();
      const response = await send(url, {
        method,
        dispatcher,
        signal,
        body: request.body,
        headers: { 'user-agent': options.userAgent ?? 'Heed', 'accept-encoding': 'gzip, deflate, br', ...lowerCaseNames(request.headers) },
        headersTimeout: 0,
        bodyTimeout: 0,
      });
      const headers = toHeaders(response.headers);
      const bytes = await readBody(response.body, headers, request.maxBytes ?? defaultMaxBytes, signal);
      return { status: response.statusCode, headers, url: url.href, text: decode(bytes, headers), retryAfter: parseRetryAfter(headers.get('retry-after'), now()) };
    } catch (error) {
      throw toPlatformError(error, { url, method, left, timedOut: timeout.aborted, cancelled: request.signal?.aborted === true });
    } finally {
      if (dispatcher !== reads) await dispatcher.destroy();
    }
  };
  return Object.assign(http, { close: () => reads.destroy() });
}

function checkAddress(address: string): URL {
  if (!URL.canParse(address)) throw new PlatformError('misconfigured', 'address_invalid', `Not a web address: ${address.slice(0, 200)}`);
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new PlatformError('misconfigured', 'address_invalid', `Only http and https are spoken, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '') throw new PlatformError('misconfigured', 'address_has_password', 'The address itself holds a user name or password');
  return url;
}

function resolveAll(hostname: string): Promise<LookupAddress[]> {
  return new Promise((done, fail) => {
    resolveName(hostname, { all: true }, (error, addresses) => (error ? fail(error) : done(addresses)));
  });
}

function privateAddress(host: string, port: number): PlatformError {
  return new PlatformError('misconfigured', 'private_address', `${host}:${port} is an address inside a private network`);
}

function lowerCaseNames(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function toHeaders(raw: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one);
  }
  return headers;
}

/** Counts what comes out of the decompressor, so a small compressed answer cannot fill the memory. */
async function readBody(body: Readable, headers: Headers, maxBytes: number, signal: AbortSignal): Promise<Buffer> {
  const tooLarge = () => new AnswerTooLarge(`The answer is larger than ${maxBytes} bytes`);
  if (Number(headers.get('content-length') ?? 0) > maxBytes) {
    body.on('error', () => undefined).destroy();
    throw tooLarge();
  }
  const chunks: Buffer[] = [];
  let size = 0;
  const unpacked = unpack(body, headers.get('content-encoding'));
  const stop = () => unpacked.destroy(signal.reason instanceof Error ? signal.reason : new Error('stopped'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    // Destroying the source early makes it emit an abort error of its own; the one above is the one that counts.
    body.on('error', () => undefined).destroy();
  }
  return Buffer.concat(chunks, size);
}

function unpack(body: Readable, encoding: string | null): Readable {
  const name = encoding?.trim().toLowerCase() ?? 'identity';
  const stream = name === 'gzip' || name === 'x-gzip' ? createGunzip() : name === 'deflate' ? createInflate() : name === 'br' ? createBrotliDecompress() : null;
  if (stream === null) return body;
  body.on('error', (error) => stream.destroy(error));
  return body.pipe(stream);
}

function decode(bytes: Buffer, headers: Headers): string {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch (error) {
    // An unknown charset label is the site's mistake; nearly every such answer is UTF-8.
    if (error instanceof RangeError) return new TextDecoder().decode(bytes);
    throw error;
  }
}

/** Seconds or an HTTP date; never earlier than one second from now, never later than a day. Undefined where it cannot be read. */
export function parseRetryAfter(value: string | null, now: Date): Date | undefined {
  if (value === null) return undefined;
  const text = value.trim();
  const at = /^\d+(\.\d+)?$/.test(text) ? now.getTime() + Number(text) * 1_000 : /[a-z]{3}/i.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) return undefined;
  return new Date(Math.min(Math.max(at, now.getTime() + 1_000), now.getTime() + longestRetryAfterMs));
}

interface Exchange { url: URL; method: string; left: boolean; timedOut: boolean; cancelled: boolean }

function toPlatformError(error: unknown, exchange: Exchange): unknown {
  const where = `${exchange.method} ${exchange.url.origin}${exchange.url.pathname}`;
  const write = exchange.method !== 'GET';
  const make = (kind: PlatformErrorKind, code: string) => {
    const unsure = write && exchange.left;
    return new PlatformError(unsure ? 'unknown_outcome' : kind, code, `${where}: ${describe(error)}`, { cause: error });
  };
  if (exchange.timedOut) return make('transient', 'timed_out');
  if (exchange.cancelled) return make('transient', 'cancelled');
  if (error instanceof AnswerTooLarge) return make('contract_drift', 'answer_too_large');
  if (error instanceof ConnectFailure) {
    const cause = error.cause;
    if (cause instanceof PlatformError) return cause;
    const [kind, code] = connectProblem(codeOf(cause));
    return new PlatformError(kind, code, `${where}: ${describe(cause)}`, { cause });
  }
  const code = codeOf(error);
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT') || code.startsWith('ERR_PADDING')) return make('contract_drift', 'answer_unreadable');
  if (code.startsWith('HPE_') || (error instanceof Error && error.name === 'HTTPParserError')) return make('contract_drift', 'answer_unreadable');
  if (transportCodes.has(code)) return make('transient', 'connection_reset');
  return write && exchange.left ? make('unknown_outcome', 'connection_reset') : error;
}

const transportCodes = new Set([
  'UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'UND_ERR_ABORTED', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_HEADERS_OVERFLOW',
  'UND_ERR_DESTROYED', 'UND_ERR_CLOSED', 'UND_ERR_INFO', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNABORTED',
]);

function connectProblem(code: string): [PlatformErrorKind, string] {
  switch (code) {
    case 'ENOTFOUND':
    case 'ENODATA':
      return ['misconfigured', 'name_not_found'];
    case 'EAI_AGAIN':
      return ['transient', 'name_lookup_failed'];
    case 'ECONNREFUSED':
      return ['transient', 'connection_refused'];
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
      return ['transient', 'unreachable'];
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
      return ['transient', 'timed_out'];
    case 'CERT_HAS_EXPIRED':
    case 'CERT_NOT_YET_VALID':
      return ['misconfigured', 'certificate_expired'];
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return ['misconfigured', 'certificate_wrong_host'];
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
      return ['transient', 'connection_reset'];
    default:
      if (/CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|INVALID_CA|INVALID_PURPOSE/.test(code)) return ['misconfigured', 'certificate_untrusted'];
      if (/^ERR_SSL|^EPROTO|^ERR_TLS/.test(code)) return ['misconfigured', 'not_tls'];
      return ['transient', 'unreachable'];
  }
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError && !hasCode(error)) return codeOf(error.errors[0]);
  return hasCode(error) ? error.code : '';
}

function hasCode(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = codeOf(error);
  return code === '' || error.message.includes(code) ? error.message || error.name : `${error.message} (${code})`.trim();
}
