import { workspaceRoute } from '@/app/_doors/route';
import { checkConnection } from '@/lib/connections/check-connection';
import { checkConnectionInput } from '@/lib/connections/schema';

export const POST = workspaceRoute(async ({ ctx, body }) => checkConnection(ctx, body), { body: checkConnectionInput });
