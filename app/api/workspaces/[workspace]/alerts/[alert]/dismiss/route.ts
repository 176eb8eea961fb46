import { workspaceRoute } from '@/app/_doors/route';
import { dismissAlert } from '@/lib/alerts/dismiss-alert';
import { restoreAlert } from '@/lib/alerts/restore-alert';

type Params = { workspace: string; alert: string };

export const POST = workspaceRoute<Params>(async ({ ctx, params }) => {
  await dismissAlert(ctx, { alertId: params.alert });
  return null;
});

/** Undoes it. */
export const DELETE = workspaceRoute<Params>(async ({ ctx, params }) => {
  await restoreAlert(ctx, { alertId: params.alert });
  return null;
});
