import { z } from 'zod';
import { findPlatform } from '@/lib/platforms/registry';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { authorize } from '@/lib/workspace/authorize';
import { listConnections, type ConnectionSummary } from './list-connections';
import { connectionIdInput } from './schema';

export interface ConnectionDetail extends ConnectionSummary {
  /** The form's open fields, for entering new credentials; secrets are not in here. */
  settings: Record<string, string>;
  locations: { id: string; name: string; url: string | null }[];
  /** Seconds between two pulls; null for files. */
  pullEverySeconds: number | null;
  canAnswer: boolean;
}

const open = z.record(z.string(), z.unknown());

/** One connection with what its own page shows besides. */
export async function readConnection(ctx: Ctx, input: { connectionId: string }): Promise<ConnectionDetail> {
  authorize(ctx, 'connection.read');
  const { connectionId } = connectionIdInput.parse(input);
  const [summary] = await listConnections(ctx, { connectionId });
  if (!summary) throw new AppError('not_found');
  const platform = findPlatform(summary.platform);
  return ctx.tx(async (tx) => {
    const stored = await tx.connection.findUniqueOrThrow({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id: connectionId } },
      select: { config: true, locations: { select: { location: { select: { id: true, name: true, url: true } } }, orderBy: { location: { name: 'asc' } }, take: 200 } },
    });
    const secrets = new Set<string>(platform?.secrets ?? []);
    const settings = Object.entries(open.parse(stored.config)).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !secrets.has(entry[0]));
    const locations = new Map(stored.locations.map(({ location }) => [location.id, location]));
    return {
      ...summary,
      settings: Object.fromEntries(settings),
      locations: [...locations.values()],
      pullEverySeconds: summary.source === 'file' ? null : (platform?.pullEverySeconds ?? null),
      canAnswer: platform?.publisher !== undefined,
    };
  });
}
