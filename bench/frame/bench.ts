import type pg from 'pg';
import type { Sweeper } from '@/e2e/peers/sweep-after-death';
import type { Ctx } from '@/lib/system/ctx';
import type { Machine } from './describe-machine';
import type { Options } from './options';
import type { Web } from './start-web';

/** The workspace that holds most of the items, and the member who looks at them. */
export interface BenchWorkspace {
  workspaceId: string;
  slug: string;
  member: Ctx & { actor: { kind: 'member'; memberId: string; userId: string; name: string } };
  connectionIds: string[];
  locationIds: string[];
}

export interface Bench {
  options: Options;
  machine: Machine;
  /** Everything of this run lies here and goes with it. */
  folder: string;
  sweeper: Sweeper;
  main: BenchWorkspace;
  /** What the product's processes are given. */
  environment: Record<string, string>;
  /** Sees all, bound by no policy. */
  owner: pg.Client;
  ownerUrl: string;
  postgresPid: number;
  /** The restricted role that serves people. */
  appUrl: string;
  /** The same database in a copy with a tenth of the items. */
  smallAppUrl: string;
  /** The name and value of a signed-in member's cookie. */
  cookie: { name: string; value: string };
  /** The product as it is shipped, started on first use and kept. */
  product(): Promise<Web>;
  /** The product once more, for other settings; the caller stops it. */
  startProduct(overrides: Record<string, string>): Promise<Web>;
  /** A Next application that answers the given JSON and does nothing else; started on first use and kept. */
  trivial(json: string): Promise<Web>;
  say(text: string): void;
}
