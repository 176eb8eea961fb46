import { workspaceRoute } from '@/app/_doors/route';
import { countViews } from '@/lib/feedback/count-views';

export const GET = workspaceRoute(({ ctx }) => countViews(ctx));
