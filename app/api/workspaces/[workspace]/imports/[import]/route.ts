import { workspaceRoute } from '@/app/_doors/route';
import { readImport } from '@/lib/sync/read-import';
import { stopImport } from '@/lib/sync/stop-import';

type Params = { workspace: string; import: string };

export const GET = workspaceRoute<Params>(async ({ ctx, params }) => readImport(ctx, { importId: params.import }));

export const DELETE = workspaceRoute<Params>(async ({ ctx, params }) => {
  await stopImport(ctx, { importId: params.import });
  return null;
});
