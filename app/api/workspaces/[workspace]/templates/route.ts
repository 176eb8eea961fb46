import { workspaceRoute } from '@/app/_doors/route';
import { listTemplates } from '@/lib/templates/list-templates';

export const GET = workspaceRoute(async ({ ctx }) => ({ templates: await listTemplates(ctx) }));
