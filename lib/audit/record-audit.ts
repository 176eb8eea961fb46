import { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { newId } from '@/lib/system/ids';

export interface AuditEntry {
  /** `<noun>.<verb in the past>`, such as `feedback.claimed`. */
  action: string;
  subjectKind: 'feedback' | 'reply' | 'member' | 'invite' | 'connection' | 'workspace' | 'template' | 'import' | 'location' | 'user' | 'alert';
  subjectId?: string;
  /** Ids, counts, states and hashes; never personal text. */
  detail?: Prisma.InputJsonObject;
}

/** The statement that writes who did what, to stand as `with … as (…)` in the statement of the change itself: one way to the database less. */
export function auditStatement(ctx: Ctx, { action, subjectKind, subjectId, detail }: AuditEntry): Prisma.Sql {
  const { actor } = ctx;
  return Prisma.sql`
    insert into audit (workspace_id, id, at, actor_kind, actor_id, action, subject_kind, subject_id, detail, request_id)
    values (${ctx.workspaceId}::uuid, ${newId()}::uuid, clock_timestamp(), ${actor.kind}, ${actor.kind === 'member' ? actor.memberId : null}::uuid,
      ${action}, ${subjectKind}, ${subjectId ?? null}::uuid, ${JSON.stringify(detail ?? {})}::jsonb, ${ctx.requestId})`;
}

/** Writes who did what, in the transaction of the change itself. */
export async function recordAudit(ctx: Ctx, tx: Tx, entry: AuditEntry): Promise<void> {
  await tx.$executeRaw(auditStatement(ctx, entry));
}
