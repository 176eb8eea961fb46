import { workspaceRoute } from '@/app/_doors/route';
import { requestSync, requestSyncInput } from '@/lib/sync/request-sync';

const body = requestSyncInput.omit({ connectionId: true });

export const POST = workspaceRoute<{ workspace: string; connection: string }, (typeof body)['_output']>(async ({ ctx, params, body: { mode } }) => requestSync(ctx, { connectionId: params.connection, mode }), { body });
