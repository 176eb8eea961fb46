import { workspaceRoute } from '@/app/_doors/route';
import { tryThemeInput } from '@/lib/feedback/scoring-schema';
import { tryTheme } from '@/lib/feedback/try-theme';

export const POST = workspaceRoute(async ({ ctx, body }) => tryTheme(ctx, body), { body: tryThemeInput });
