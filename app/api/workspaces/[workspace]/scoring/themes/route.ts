import { workspaceRoute } from '@/app/_doors/route';
import { changeThemes } from '@/lib/feedback/change-themes';
import { listThemes } from '@/lib/feedback/list-themes';
import { themeChangeSchema } from '@/lib/feedback/scoring-schema';

export const GET = workspaceRoute(async ({ ctx }) => listThemes(ctx));

export const POST = workspaceRoute(async ({ ctx, body }) => changeThemes(ctx, body), { body: themeChangeSchema });
