import type { Prisma } from '@/lib/generated/prisma/client';
import type { Ctx } from '@/lib/system/ctx';
import type { Tx } from '@/lib/system/db';
import { newId } from '@/lib/system/ids';

export interface AuditEntry {
  /** `<noun>.<verb in the past>`, such as `feedback.claimed`. */
  action: string;
  subjectKind: 'feedback' | 'reply' | 'member' | 'invite' | 'connection' | 'workspace' | 'template' | 'import' | 'location' | 'user';
  subjectId?: string;
  /** Ids, counts, states and hashes; never personal text. */
  detail?: Prisma.InputJsonObject;
}

/** Writes who did what, in the transaction of the change itself. */
export async function recordAudit(ctx: Ctx, tx: Tx, entry: AuditEntry): Promise<void> {
  await tx.audit.create({
    data: {
      workspaceId: ctx.workspaceId,
      id: newId(),
      actorKind: ctx.actor.kind,
      actorId: ctx.actor.kind === 'member' ? ctx.actor.memberId : null,
      action: entry.action,
      subjectKind: entry.subjectKind,
      subjectId: entry.subjectId,
      detail: entry.detail ?? {},
      requestId: ctx.requestId,
    },
  });
}
