import net from 'node:net';
import { PassThrough } from 'node:stream';

/**
 * What happens to the next matching request:
 * - `drop_answer`: the server gets it and answers completely; the client gets a reset connection instead
 * - `reset_before`: the connection is reset, the server never sees it
 * - `delay`: `ms` pass before the server gets it (`hold: 'request'`, the default) or before its complete answer is passed
 *   on (`hold: 'answer'`); either way the server gets it, also when the client has given up meanwhile
 * - `status`: answered here, the server never sees it
 * - `truncate`: the head and the first `bytes` of the server's body, which announces its full length, then a reset
 */
export type Fault =
  | { kind: 'drop_answer' }
  | { kind: 'reset_before' }
  | { kind: 'delay'; ms: number; hold?: 'request' | 'answer' }
  | { kind: 'status'; code: number; headers?: Record<string, string>; body?: string }
  | { kind: 'truncate'; bytes: number };

/** `path` is tested against path and query, as they stand in the request line. What is left out matches all. */
export interface RequestMatch { method?: string; path?: RegExp }

export interface SeenRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** The fault it met, if any. */
  readonly fault?: Fault['kind'];
  /** What the server answered; absent while it has not, and when it never saw the request. */
  readonly status?: number;
}

export interface FaultProxy {
  readonly url: string;
  readonly port: number;
  /** All requests so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  count(match?: RequestMatch): number;
  /** The next matching request (`times` of them, once unless given) meets the fault; several wait in line. `met` settles when the last of them is through. */
  next(fault: Fault, match?: RequestMatch & { times?: number }): { met: Promise<SeenRequest> };
  /** Forgets the faults that still wait. */
  clear(): void;
  stop(): Promise<void>;
}

interface Waiting { fault: Fault; match: RequestMatch; left: number; settle: (request: SeenRequest) => void }
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** No request head comes near this; beyond it the client is not speaking HTTP. */
const MAX_HEAD_BYTES = 64 * 1024;
const MAX_HELD_BYTES = 1024 * 1024;
const HEAD_END = '\r\n\r\n';

/**
 * An HTTP/1.1 proxy on loopback that breaks connections the way networks do. One request per connection: it tells both
 * sides `Connection: close`. The Host header goes through, so a server that trusts it writes links that lead back here.
 * @param target the server's address, `http://host:port`
 */
export async function startFaultProxy({ target, port = 0 }: { target: string; port?: number }): Promise<FaultProxy> {
  const { hostname, port: targetPort, protocol } = new URL(target);
  if (protocol !== 'http:') throw new Error(`the fault proxy speaks plain HTTP, not ${protocol}`);
  const upstream = { host: hostname, port: Number(targetPort || 80) };
  const requests: Mutable<SeenRequest>[] = [];
  const sockets = new Set<net.Socket>();
  let waiting: Waiting[] = [];

  const track = (socket: net.Socket) => {
    sockets.add(socket);
    // Resets are this proxy's trade; each ends its connection and nothing else.
    socket.once('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    return socket;
  };

  const server = net.createServer({ allowHalfOpen: true }, (client) => {
    // When the server breaks off, so does its image here.
    serve(track(client)).catch(() => client.resetAndDestroy());
  });

  async function serve(client: net.Socket): Promise<void> {
    const opening = await readHead(client);
    if (opening === undefined) return;
    const [method = '', path = ''] = opening.lines[0]?.split(' ') ?? [];
    const seen: Mutable<SeenRequest> = { method, path };
    requests.push(seen);
    const taken = take(seen);
    if (taken) seen.fault = taken.fault.kind;
    await perform(client, opening, seen, taken?.fault);
    if (taken?.left === 0) taken.settle(seen);
  }

  function take(request: SeenRequest): Waiting | undefined {
    const found = waiting.find(({ match }) => matches(request, match));
    if (found) {
      found.left -= 1;
      if (found.left <= 0) waiting = waiting.filter((other) => other !== found);
    }
    return found;
  }

  async function perform(client: net.Socket, opening: Head, seen: Mutable<SeenRequest>, fault: Fault | undefined): Promise<void> {
    if (fault?.kind === 'reset_before') return void client.resetAndDestroy();
    if (fault?.kind === 'status') return answerHere(client, fault);
    // Read ahead of a delay, for what a client has sent before it gives up must still arrive.
    const incoming = client.pipe(new PassThrough({ highWaterMark: MAX_HELD_BYTES }));
    if (fault?.kind === 'delay' && fault.hold !== 'answer') await pause(fault.ms);
    const connection = track(net.connect({ ...upstream, allowHalfOpen: true }));
    connection.write(withConnectionClose(opening.lines));
    connection.write(opening.rest);
    incoming.pipe(connection);
    // A client that gives up cuts the way to the server, except where the fault needs the server to finish.
    if (fault === undefined) client.once('close', () => connection.destroy());
    const answer = await readHead(connection);
    if (answer === undefined) return void client.resetAndDestroy();
    const head = withConnectionClose(answer.lines);
    const status = Number(answer.lines[0]?.split(' ')[1]);
    if (fault === undefined) {
      seen.status = status;
      client.write(head);
      client.write(answer.rest);
      connection.pipe(client);
      return;
    }
    const body = await readAll(connection, answer.rest);
    seen.status = status;
    if (fault.kind === 'drop_answer') return void client.resetAndDestroy();
    if (fault.kind === 'truncate') {
      const announced = withConnectionClose(answer.lines.filter((line) => !/^(content-length|transfer-encoding):/i.test(line)), [`Content-Length: ${body.length}`]);
      await new Promise<void>((resolve) => client.write(Buffer.concat([Buffer.from(announced, 'latin1'), body.subarray(0, fault.bytes)]), () => resolve()));
      // A moment for the bytes to arrive: a reset discards what the other side has not read yet.
      await pause(50);
      return void client.resetAndDestroy();
    }
    if (fault.kind === 'delay') await pause(fault.ms);
    client.write(head);
    client.end(body);
  }

  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');

  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    requests,
    count: (match = {}) => requests.filter((request) => matches(request, match)).length,
    next: (fault, { times = 1, ...match } = {}) => ({
      met: new Promise((settle) => waiting.push({ fault, match, left: times, settle })),
    }),
    clear: () => { waiting = []; },
    stop: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

interface Head { lines: string[]; rest: Buffer }

/** Reads up to the empty line and leaves the socket paused; undefined when the other side leaves before. */
function readHead(socket: net.Socket): Promise<Head | undefined> {
  return new Promise((resolve) => {
    let read = Buffer.alloc(0);
    const finish = (head: Head | undefined) => {
      socket.off('data', take).off('end', leave).off('close', leave);
      socket.pause();
      resolve(head);
    };
    const leave = () => { socket.destroy(); finish(undefined); };
    const take = (chunk: Buffer) => {
      read = Buffer.concat([read, chunk]);
      const end = read.indexOf(HEAD_END);
      if (end >= 0) finish({ lines: read.subarray(0, end).toString('latin1').split('\r\n'), rest: read.subarray(end + HEAD_END.length) });
      else if (read.length > MAX_HEAD_BYTES) leave();
    };
    socket.on('data', take).once('end', leave).once('close', leave);
  });
}

async function readAll(socket: net.Socket, start: Buffer): Promise<Buffer> {
  const chunks: Buffer[] = [start];
  for await (const chunk of socket) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function withConnectionClose(lines: readonly string[], added: readonly string[] = []): string {
  return [...lines.filter((line) => !/^(connection|keep-alive):/i.test(line)), ...added, 'Connection: close'].join('\r\n') + HEAD_END;
}

function answerHere(client: net.Socket, { code, headers = {}, body = '' }: Extract<Fault, { kind: 'status' }>): void {
  const lines = [`HTTP/1.1 ${code} Fault`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), `Content-Length: ${Buffer.byteLength(body)}`];
  // The request's body is read to its end, for a client that is still sending would see a reset instead of the answer.
  client.resume();
  client.end(withConnectionClose(lines) + body);
}

function matches(request: SeenRequest, { method, path }: RequestMatch): boolean {
  return (method === undefined || request.method === method) && (path === undefined || path.test(request.path));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
