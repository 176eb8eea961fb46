import { Pool } from 'undici';

export interface Target {
  origin: string;
  path: string;
  cookie?: string;
}

/** One keep-alive client of a web process; `ask` resolves when the last byte has arrived. Anything but 200 is an error. */
export async function withConnections<T>(target: Target, connections: number, work: (ask: () => Promise<number>) => Promise<T>): Promise<T> {
  const pool = new Pool(target.origin, { connections, pipelining: 1 });
  const headers = { accept: 'application/json', ...(target.cookie && { cookie: target.cookie }) };
  try {
    return await work(async () => {
      const answer = await pool.request({ path: target.path, method: 'GET', headers });
      const body = await answer.body.arrayBuffer();
      if (answer.statusCode !== 200) throw new Error(`${target.path} answers ${answer.statusCode}: ${Buffer.from(body).toString('utf8').slice(0, 300)}`);
      return body.byteLength;
    });
  } finally {
    await pool.close();
  }
}

/** Answers a second that `connections` clients get who each ask again as soon as they are answered. */
export async function throughput(target: Target, connections: number, milliseconds: number): Promise<number> {
  return withConnections(target, connections, async (ask) => {
    let answered = 0;
    const started = performance.now();
    const until = started + milliseconds;
    const client = async () => {
      while (performance.now() < until) {
        await ask();
        answered += 1;
      }
    };
    await Promise.all(Array.from({ length: connections }, client));
    return answered / ((performance.now() - started) / 1000);
  });
}
