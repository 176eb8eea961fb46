import type { Prisma } from '@/lib/generated/prisma/client';
import { recordAudit } from '@/lib/audit/record-audit';
import { enqueue } from '@/lib/jobs/enqueue';
import type { LocationRef } from '@/lib/platforms/contract';
import { findPlatform } from '@/lib/platforms/registry';
import { seal } from '@/lib/system/crypto';
import { joinTx, type Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { AppError } from '@/lib/system/errors';
import { newId } from '@/lib/system/ids';
import { announce } from '@/lib/system/live';
import { authorize } from '@/lib/workspace/authorize';
import { chooseName } from './choose-name';
import { parseConfig } from './parse-config';
import { platformHttp } from './platform-http';
import type { Problem } from './problem';
import { resolveLocations } from './resolve-locations';
import { createConnectionInput, type CreateConnectionInput } from './schema';
import { splitSecrets } from './secrets';
import { boundTo } from './stored-config';
import { tryPlatform } from './try-platform';

export type CreateConnectionResult = { ok: true; connectionId: string } | { ok: false; problem: Problem };

/** Checks once more, saves with the secrets encrypted, and begins the back-fill with the commit. */
export async function createConnection(ctx: Ctx, input: CreateConnectionInput): Promise<CreateConnectionResult> {
  authorize(ctx, 'connection.write');
  const { platform: platformId, config: given, name: wished } = createConnectionInput.parse(input);
  const platform = findPlatform(platformId);
  if (platform?.source !== 'remote') throw new AppError('not_found');
  const config = parseConfig(platform, given);
  const connectionId = newId();
  const checked = await tryPlatform(platform, config, platformHttp(platform, connectionId), ctx.now);
  if (!checked.ok) return checked;
  const { open, secret } = splitSecrets(platform, config);

  await ctx.tx(async (tx) => {
    // two people who connect the same site at the same moment take turns
    await tx.$queryRaw`select 1 from workspace where id = ${ctx.workspaceId}::uuid for no key update`;
    await assertNotConnected(ctx, tx, platform.id, checked.locations);
    const name = await chooseName(ctx, tx, wished, checked.locations[0]?.name ?? checked.account);
    await tx.connection.create({
      data: {
        workspaceId: ctx.workspaceId,
        id: connectionId,
        platform: platform.id,
        name,
        account: checked.account,
        config: open as Prisma.InputJsonObject,
        createdById: ctx.actor.kind === 'member' ? ctx.actor.memberId : null,
        nextSyncAt: ctx.now,
      },
    });
    if (Object.keys(secret).length > 0) {
      const sealed = seal(JSON.stringify(secret), boundTo(ctx.workspaceId, connectionId));
      await tx.credential.create({ data: { workspaceId: ctx.workspaceId, connectionId, ...sealed } });
    }
    await resolveLocations(joinTx(ctx, tx), { connectionId, platform: platform.id, refs: checked.locations });
    await recordAudit(ctx, tx, { action: 'connection.created', subjectKind: 'connection', subjectId: connectionId, detail: { platform: platform.id } });
    await enqueue(ctx, tx, 'sync-connection', { connectionId, mode: 'backfill' }, { key: `sync:${connectionId}`, maxAttempts: 1, priority: -10 });
    await announce(ctx, tx, 'connections');
  });
  return { ok: true, connectionId };
}

/** The same place twice would double every item. */
async function assertNotConnected(ctx: Ctx, tx: Tx, platform: string, locations: LocationRef[]): Promise<void> {
  const twin = await tx.connectionLocation.findFirst({
    where: { workspaceId: ctx.workspaceId, externalId: { in: locations.map((location) => location.externalId) }, connection: { platform } },
    select: { connection: { select: { name: true, state: true } } },
  });
  if (!twin) return;
  const reason = twin.connection.state === 'disconnected' ? 'connection_was_disconnected' : 'connection_exists';
  throw new AppError('conflict', { reason, values: { name: twin.connection.name } });
}
