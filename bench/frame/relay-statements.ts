import net from 'node:net';

export interface StatementRelay {
  /** The same database address, by way of the relay. */
  urlOf(url: string): string;
  /** What was executed since the last call, in order of arrival. */
  take(): string[];
  close(): Promise<void>;
}

/** Reads the client's half of one connection (PostgreSQL's protocol 3 without encryption) and names each statement as it is executed. */
class Reader {
  private rest: Buffer = Buffer.alloc(0);
  private started = false;
  private readonly statements = new Map<string, string>();
  private readonly portals = new Map<string, string>();
  constructor(private readonly onStatement: (text: string) => void) {}

  read(chunk: Buffer): void {
    this.rest = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    for (;;) {
      // the first message has no type
      const head = this.started ? 1 : 0;
      if (this.rest.length < head + 4) return;
      const end = head + this.rest.readInt32BE(head);
      if (this.rest.length < end) return;
      if (this.started) this.take(String.fromCharCode(this.rest[0] ?? 0), this.rest.subarray(5, end));
      this.started = true;
      this.rest = this.rest.subarray(end);
    }
  }

  private take(type: string, body: Buffer): void {
    const [first = '', second = ''] = body.toString('utf8').split('\0', 2);
    if (type === 'Q') this.onStatement(first);
    else if (type === 'P') this.statements.set(first, second);
    else if (type === 'B') this.portals.set(first, this.statements.get(second) ?? '');
    else if (type === 'E') this.onStatement(this.portals.get(first) ?? '');
  }
}

/** Stands between a process and its PostgreSQL and notes every statement that passes. It slows things down: for counting, not for timing. */
export async function relayStatements(databaseUrl: string): Promise<StatementRelay> {
  const target = new URL(databaseUrl);
  let seen: string[] = [];
  const open = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(target.port || 5432), target.hostname);
    const reader = new Reader((text) => seen.push(text));
    client.on('data', (chunk: Buffer) => reader.read(chunk));
    client.pipe(upstream);
    upstream.pipe(client);
    for (const [socket, other] of [[client, upstream], [upstream, client]] as const) {
      open.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => open.delete(socket));
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the relay was given no port');
  return {
    urlOf: (url) => {
      const relayed = new URL(url);
      relayed.hostname = '127.0.0.1';
      relayed.port = String(address.port);
      return relayed.toString();
    },
    take: () => {
      const taken = seen;
      seen = [];
      return taken;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
