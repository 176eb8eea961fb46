import os from 'node:os';
import pg from 'pg';

export interface Machine {
  cpu: string;
  cores: number;
  memoryGb: number;
  system: string;
  node: string;
  postgres: string;
  /** Mean number of busy processes over the last minute before the run: above the cores, others were at work. */
  load: number;
}

/** What the figures were measured on; without it they say little. */
export async function describeMachine(databaseUrl: string): Promise<Machine> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const version = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  return {
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown processor',
    cores: os.availableParallelism(),
    memoryGb: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()}`,
    node: process.versions.node,
    postgres: version.rows[0]?.server_version ?? 'unknown',
    load: Math.round((os.loadavg()[0] ?? 0) * 100) / 100,
  };
}

export function machineSentence(machine: Machine): string {
  return `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}; Node ${machine.node}, PostgreSQL ${machine.postgres}; load before ${machine.load}`;
}
