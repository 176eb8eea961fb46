import { workspaceRoute } from '@/app/_doors/route';
import { listInbox } from '@/lib/feedback/list-inbox';

/** One page of a list; the parameters are those of the inbox's own address, and `view` and `cursor`. */
export const GET = workspaceRoute(({ ctx, query }) => listInbox(ctx, Object.fromEntries(query)));
