// A web process of its own for races: sends a reply to each item at the given moments and tells what came of it, one JSON line each.
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { sendReply } from '@/lib/replies/send-reply';
import { makeCtx } from '@/lib/system/ctx';
import { closeDatabase } from '@/lib/system/db';
import { asWorkspaceId } from '@/lib/system/ids';

const input = z
  .object({ workspaceId: z.uuid(), memberId: z.uuid(), userId: z.uuid(), name: z.string(), body: z.string(), feedbackIds: z.array(z.uuid()), startAt: z.number(), everyMs: z.number() })
  .parse(JSON.parse(process.argv[2] ?? '{}'));
const { memberId, userId, name } = input;
const ctx = makeCtx({ workspaceId: asWorkspaceId(input.workspaceId), actor: { kind: 'member', memberId, userId, name }, role: 'responder' });
await ctx.tx((tx) => tx.workspace.findUnique({ where: { id: ctx.workspaceId } }));

for (const [at, feedbackId] of input.feedbackIds.entries()) {
  await sleep(Math.max(0, input.startAt + at * input.everyMs - Date.now()));
  const result = await sendReply(ctx, { feedbackId, body: input.body });
  process.stdout.write(`${JSON.stringify(result.ok ? { ok: true } : { ok: false, reason: result.reason, by: 'by' in result ? result.by : null })}\n`);
}
await closeDatabase();
