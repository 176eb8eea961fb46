import { Prisma } from '@/lib/generated/prisma/client';
import { recordAudit } from '@/lib/audit/record-audit';
import { enqueue } from '@/lib/jobs/enqueue';
import type { LocationRef } from '@/lib/platforms/contract';
import { findPlatform } from '@/lib/platforms/registry';
import { seal } from '@/lib/system/crypto';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { chooseName } from './choose-name';
import { completeConfig } from './complete-config';
import { parseConfig } from './parse-config';
import { platformHttp } from './platform-http';
import type { Problem } from './problem';
import { resolveLocations } from './resolve-locations';
import { updateConnectionInput, type UpdateConnectionInput } from './schema';
import { splitSecrets } from './secrets';
import { boundTo } from './stored-config';
import { tryPlatform } from './try-platform';

export type UpdateConnectionResult = { ok: true } | { ok: false; problem: Problem };

/**
 * Renames, or takes new settings and credentials after they have been checked. New credentials that work end `needs_reconnect` and
 * `disconnected`, and pull at once; a paused connection stays paused.
 */
export async function updateConnection(ctx: Ctx, input: UpdateConnectionInput): Promise<UpdateConnectionResult> {
  authorize(ctx, 'connection.write');
  const { connectionId, name, config: given } = updateConnectionInput.parse(input);
  const stored = await ctx.tx((tx) => tx.connection.findFirst({ where: { workspaceId: ctx.workspaceId, id: connectionId }, select: { platform: true, name: true } }));
  if (!stored) throw new AppError('not_found');

  if (name !== undefined && name !== stored.name) {
    await ctx.tx(async (tx) => {
      await chooseName(ctx, tx, name, name);
      await tx.connection.update({ where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: connectionId } }, data: { name } });
      await recordAudit(ctx, tx, { action: 'connection.renamed', subjectKind: 'connection', subjectId: connectionId });
      await announce(ctx, tx, 'connections');
    });
  }
  if (given === undefined) return { ok: true };

  const platform = findPlatform(stored.platform);
  if (platform?.source !== 'remote') throw new AppError('not_found');
  const config = parseConfig(platform, await completeConfig(ctx, connectionId, platform, given));
  const checked = await tryPlatform(platform, config, platformHttp(platform, connectionId), ctx.now);
  if (!checked.ok) return checked;
  const { open, secret } = splitSecrets(platform, config);
  const sealed = seal(JSON.stringify(secret), boundTo(ctx.workspaceId, connectionId));

  await ctx.tx(async (tx) => {
    await assertSamePlaces(ctx, tx, connectionId, checked.locations);
    const { state } = await tx.connection.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: connectionId } }, select: { state: true } });
    const next = state === 'paused' ? 'paused' : 'active';
    await tx.connection.update({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: connectionId } },
      data: { config: open as Prisma.InputJsonObject, account: checked.account, state: next, failureStreak: 0, lastError: Prisma.DbNull, nextSyncAt: next === 'active' ? ctx.now : null },
    });
    await tx.credential.upsert({
      where: { workspaceId_connectionId: { workspaceId: ctx.workspaceId, connectionId } },
      create: { workspaceId: ctx.workspaceId, connectionId, ...sealed },
      update: sealed,
    });
    await resolveLocations(joinTx(ctx, tx), { connectionId, platform: platform.id, refs: checked.locations });
    await recordAudit(ctx, tx, { action: 'connection.reconnected', subjectKind: 'connection', subjectId: connectionId, detail: { from: state, to: next } });
    if (next === 'active') await enqueue(ctx, tx, 'sync-connection', { connectionId, mode: 'incremental' }, { key: `sync:${connectionId}`, maxAttempts: 1, priority: -10 });
    await announce(ctx, tx, 'connections');
  });
  return { ok: true };
}

/** Another site under the same connection would mix two histories: its ids mean other items. */
async function assertSamePlaces(ctx: Ctx, tx: Tx, connectionId: string, locations: LocationRef[]): Promise<void> {
  const known = await tx.connectionLocation.findMany({ where: { workspaceId: ctx.workspaceId, connectionId }, select: { externalId: true } });
  const bare = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '');
  const before = new Set(known.map((row) => bare(row.externalId)));
  if (before.size > 0 && locations.length > 0 && !locations.some((location) => before.has(bare(location.externalId)))) {
    throw new AppError('conflict', { reason: 'connection_other_place' });
  }
}
