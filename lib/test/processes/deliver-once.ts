// A worker process of its own, to be killed: delivers one reply.
import { z } from 'zod';
import { deliverReply } from '@/lib/replies/deliver-reply';
import { makeCtx } from '@/lib/system/ctx';
import { closeDatabase } from '@/lib/system/db';
import { asWorkspaceId } from '@/lib/system/ids';

const input = z.object({ workspaceId: z.uuid(), feedbackId: z.uuid() }).parse(JSON.parse(process.argv[2] ?? '{}'));
const ctx = makeCtx({ workspaceId: asWorkspaceId(input.workspaceId), actor: { kind: 'system', task: 'deliver-reply' }, role: 'system' });
process.stdout.write('ready\n');
process.stdout.write(`${await deliverReply(ctx, { feedbackId: input.feedbackId, visibility: 'public' })}\n`);
await closeDatabase();
