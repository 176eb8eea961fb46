import { ingestFeedback } from '@/lib/feedback/ingest-feedback';
import type { IncomingFeedback } from '@/lib/platforms/contract';
import type { Ctx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';

/** A file connection unless told otherwise; it is not pulled by any schedule. */
export async function makeConnection(ctx: Ctx, options: { platform?: string; name?: string } = {}): Promise<string> {
  const id = newId();
  await ctx.tx((tx) =>
    tx.connection.create({ data: { workspaceId: ctx.workspaceId, id, platform: options.platform ?? 'file-import', name: options.name ?? `Connection ${id.slice(-6)}`, config: {} } }),
  );
  return id;
}

export async function makeLocation(ctx: Ctx, name = `Location ${newId().slice(-6)}`): Promise<string> {
  const id = newId();
  await ctx.tx((tx) => tx.location.create({ data: { workspaceId: ctx.workspaceId, id, name } }));
  return id;
}

/** An unhappy review of an hour ago, with what is given laid over it. */
export function incoming(overrides: Partial<IncomingFeedback> = {}): IncomingFeedback {
  return {
    externalId: newId(),
    kind: 'review',
    writtenOn: 'wordpress',
    author: { name: 'Maria K.' },
    rating: { value: 1, scale: 'stars5' },
    text: 'Terrible service, the soup was cold and nobody was sorry.',
    postedAt: new Date(Date.now() - 3_600_000),
    replyRoute: 'api',
    target: { post: '1', comment: '2' },
    ...overrides,
  };
}

/** One item, taken in as a pull would. Gives its id. */
export async function makeFeedback(ctx: Ctx, connectionId: string, overrides: Partial<IncomingFeedback> = {}, locationId?: string): Promise<string> {
  const item = incoming(overrides);
  const located = locationId ? { ...item, location: { externalId: locationId, name: 'Place' } } : item;
  await ingestFeedback(ctx, { connectionId, items: [located], locationIds: new Map(locationId ? [[locationId, locationId]] : []) });
  const row = await ctx.tx((tx) =>
    tx.feedback.findUniqueOrThrow({
      where: { workspaceId_connectionId_externalId: { workspaceId: ctx.workspaceId, connectionId, externalId: item.externalId } },
      select: { id: true },
    }),
  );
  return row.id;
}
