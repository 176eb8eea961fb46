import { workspaceRoute } from '@/app/_doors/route';
import { previewImport } from '@/lib/sync/preview-import';
import { previewImportInput } from '@/lib/sync/schema';

const body = previewImportInput.omit({ importId: true });

export const POST = workspaceRoute<{ workspace: string; import: string }, (typeof body)['_output']>(async ({ ctx, params, body: choices }) => previewImport(ctx, { ...choices, importId: params.import }), { body });
