import { workspaceRoute } from '@/app/_doors/route';
import { listAlerts } from '@/lib/alerts/list-alerts';

export const GET = workspaceRoute(async ({ ctx }) => ({ alerts: await listAlerts(ctx) }));
