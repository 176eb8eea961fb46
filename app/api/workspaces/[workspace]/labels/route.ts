import { workspaceRoute } from '@/app/_doors/route';
import { countFacets } from '@/lib/feedback/count-facets';

/** What a view can be narrowed to by theme, signal and language, with how many items each would leave. */
export const GET = workspaceRoute(({ ctx, query }) => countFacets(ctx, { view: query.get('view') ?? '' }));
