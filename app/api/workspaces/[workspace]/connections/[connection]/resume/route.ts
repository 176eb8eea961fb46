import { workspaceRoute } from '@/app/_doors/route';
import { resumeConnection } from '@/lib/connections/resume-connection';

export const POST = workspaceRoute<{ workspace: string; connection: string }>(async ({ ctx, params }) => {
  await resumeConnection(ctx, { connectionId: params.connection });
  return null;
});
