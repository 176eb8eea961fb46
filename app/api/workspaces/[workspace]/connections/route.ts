import { workspaceRoute } from '@/app/_doors/route';
import { createConnection } from '@/lib/connections/create-connection';
import { listConnections } from '@/lib/connections/list-connections';
import { createConnectionInput } from '@/lib/connections/schema';

export const GET = workspaceRoute(async ({ ctx }) => ({ connections: await listConnections(ctx) }));

export const POST = workspaceRoute(async ({ ctx, body }) => createConnection(ctx, body), { body: createConnectionInput });
