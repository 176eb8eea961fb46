import { workspaceRoute } from '@/app/_doors/route';
import { disconnectConnection } from '@/lib/connections/disconnect-connection';

export const POST = workspaceRoute<{ workspace: string; connection: string }>(async ({ ctx, params }) => {
  await disconnectConnection(ctx, { connectionId: params.connection });
  return null;
});
