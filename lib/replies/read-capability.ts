import { policyOf } from '@/lib/coach/policies/registry';
import type { Connection, Feedback } from '@/lib/generated/prisma/client';
import { findPlatform } from '@/lib/platforms/registry';
import type { ReplyCapability } from './schema';

const routes = ['api', 'copy', 'private', 'none'] as const;

/** What can be done with an answer to this item, by the platform it goes through and the rules of the one it was written on. */
export function readCapability(item: Pick<Feedback, 'replyRoute' | 'writtenOn'>, connection: Pick<Connection, 'id' | 'name' | 'platform' | 'account' | 'state'>): ReplyCapability {
  const platform = findPlatform(connection.platform);
  const route = routes.find((known) => known === item.replyRoute) ?? 'none';
  const reply = route === 'api' && platform?.publisher ? platform.capabilities.reply : undefined;
  return {
    route,
    limit: reply ? { max: reply.max, unit: reply.unit } : (policyOf(item.writtenOn)?.limit ?? null),
    mayEdit: reply?.edit ?? false,
    mayDelete: (reply?.delete ?? false) && platform?.publisher?.remove !== undefined,
    moderated: reply?.moderated ?? false,
    account: connection.account,
    connection: { id: connection.id, name: connection.name, state: connection.state },
  };
}
