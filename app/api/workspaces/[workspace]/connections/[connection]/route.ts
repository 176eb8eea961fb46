import { workspaceRoute } from '@/app/_doors/route';
import { readConnection } from '@/lib/connections/read-connection';
import { updateConnection } from '@/lib/connections/update-connection';
import { updateConnectionInput } from '@/lib/connections/schema';
import { listImports } from '@/lib/sync/list-imports';
import { listRuns } from '@/lib/sync/list-runs';
import { listUnreadable } from '@/lib/sync/list-unreadable';

type Params = { workspace: string; connection: string };

export const GET = workspaceRoute<Params>(async ({ ctx, params }) => {
  const connectionId = params.connection;
  const connection = await readConnection(ctx, { connectionId });
  const [runs, unreadable, imports] = await Promise.all([
    listRuns(ctx, { connectionId }),
    listUnreadable(ctx, { connectionId }),
    connection.source === 'file' ? listImports(ctx, { connectionId }) : Promise.resolve([]),
  ]);
  return { connection, runs, unreadable, imports };
});

const body = updateConnectionInput.omit({ connectionId: true });

export const PATCH = workspaceRoute<Params, (typeof body)['_output']>(async ({ ctx, params, body: change }) => updateConnection(ctx, { ...change, connectionId: params.connection }), { body });
