import { workspaceRoute } from '@/app/_doors/route';
import { pauseConnection } from '@/lib/connections/pause-connection';

export const POST = workspaceRoute<{ workspace: string; connection: string }>(async ({ ctx, params }) => {
  await pauseConnection(ctx, { connectionId: params.connection });
  return null;
});
