import { setTimeout as sleep } from 'node:timers/promises';
import type { Role } from '@/lib/generated/prisma/enums';
import { database, opening, type Tx } from './db';
import { newId, type WorkspaceId } from './ids';

export type Actor = { kind: 'member'; memberId: string; userId: string; name: string } | { kind: 'system'; task: string };

/** What every verb is given: for whom it acts, in which workspace, when, and the only handle on the database. */
export interface Ctx {
  workspaceId: WorkspaceId;
  actor: Actor;
  /** The member's role; `system` for the worker. */
  role: Role | 'system';
  /** The door's clock. Leases and deadlines compare with the database's own `now()`. */
  now: Date;
  requestId: string;
  /** One transaction whose first statement sets the workspace. Inside another verb's transaction it joins that one. */
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
}

const retryable = new Set(['40001', '40P01', 'P2034']);

/** The database's own code behind an error of the client: `23505`, `40P01` and the like; `P2034` where the client names a conflict itself. */
export function databaseCodeOf(error: unknown): string | undefined {
  for (let at: unknown = error, depth = 0; typeof at === 'object' && at !== null && depth < 6; depth += 1) {
    if ('code' in at && at.code === 'P2034') return 'P2034';
    if ('originalCode' in at && typeof at.originalCode === 'string') return at.originalCode;
    if ('kind' in at && at.kind === 'TransactionWriteConflict') return 'P2034';
    const meta: unknown = 'meta' in at ? at.meta : undefined;
    at = typeof meta === 'object' && meta !== null && 'driverAdapterError' in meta ? meta.driverAdapterError : 'cause' in at ? at.cause : undefined;
  }
  return undefined;
}

const limits = { maxWait: 10_000, timeout: 60_000 };

/** The workspace is set along with BEGIN; should that not have happened, by a statement of its own. */
function openFor<T>(workspaceId: WorkspaceId, work: (tx: Tx) => Promise<T>): Promise<T> {
  const store = { workspaceId, set: false };
  return opening.run(store, () =>
    database().$transaction(async (tx) => {
      if (!store.set) await tx.$executeRaw`select set_config('heed.workspace_id', ${workspaceId}, true)`;
      store.set = true;
      return work(tx);
    }, limits),
  );
}

/** A transaction that belongs to no workspace: identity and first set-up alone (held by the architecture rules). */
export async function openTx<T>(work: (tx: Tx) => Promise<T>, workspaceId?: WorkspaceId): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return workspaceId ? await openFor(workspaceId, work) : await database().$transaction(work, limits);
    } catch (error) {
      if (attempt >= 4 || !retryable.has(databaseCodeOf(error) ?? '')) throw error;
      await sleep(20 * attempt + Math.random() * 30);
    }
  }
}

export interface CtxInput {
  workspaceId: WorkspaceId;
  actor: Actor;
  role: Role | 'system';
  now?: Date;
  requestId?: string;
}

/** Made only by the doors, the worker and tests. */
export function makeCtx(input: CtxInput): Ctx {
  return {
    workspaceId: input.workspaceId,
    actor: input.actor,
    role: input.role,
    now: input.now ?? new Date(),
    requestId: input.requestId ?? newId(),
    tx: (work) => openTx(work, input.workspaceId),
  };
}

/** The same context inside an open transaction, so that a verb called there commits or fails with it. */
export function joinTx(ctx: Ctx, tx: Tx): Ctx {
  return { ...ctx, tx: (work) => work(tx) };
}
