import { workspaceRoute } from '@/app/_doors/route';
import { startImportInput } from '@/lib/sync/schema';
import { startImport } from '@/lib/sync/start-import';

const body = startImportInput.omit({ importId: true });

export const POST = workspaceRoute<{ workspace: string; import: string }, (typeof body)['_output']>(async ({ ctx, params, body: choices }) => startImport(ctx, { ...choices, importId: params.import }), { body });
