'use server';
import { refresh } from 'next/cache';
import { workspaceAction, type ActionResult } from '@/app/_doors/action';
import { nextFormState, textOf, type FormState } from '@/app/_doors/form-state';
import { releaseMemberClaims } from '@/lib/feedback/release-member-claims';
import { joinTx } from '@/lib/system/ctx';
import { env } from '@/lib/system/env';
import { changeRole } from '@/lib/workspace/change-role';
import { inviteMember } from '@/lib/workspace/invite-member';
import { isPermitted } from '@/lib/workspace/permissions';
import { removeMember } from '@/lib/workspace/remove-member';
import { revokeInvite } from '@/lib/workspace/revoke-invite';
import { roleSchema } from '@/lib/workspace/schema';

export interface InviteFormState extends FormState {
  /** The address to hand on; told this once. */
  link: string | null;
}

export async function createInvite(slug: string, previous: InviteFormState, form: FormData): Promise<InviteFormState> {
  const values = { role: textOf(form, 'role'), label: textOf(form, 'label') };
  const result = await workspaceAction('invite a member', slug, (ctx) => inviteMember(ctx, { role: roleSchema.parse(values.role), label: values.label }));
  if (result.ok) refresh();
  return { ...nextFormState(previous, result, values), link: result.ok ? `${env().HEED_URL.replace(/\/$/, '')}/invite/${result.data.token}` : null };
}

export async function withdrawInvite(slug: string, inviteId: string): Promise<ActionResult<void>> {
  const result = await workspaceAction('withdraw an invite', slug, (ctx) => revokeInvite(ctx, { inviteId }));
  refresh();
  return result;
}

export async function saveRole(slug: string, memberId: string, role: string): Promise<ActionResult<void>> {
  const result = await workspaceAction('change a role', slug, (ctx) =>
    ctx.tx(async (tx) => {
      const joined = joinTx(ctx, tx);
      const wanted = roleSchema.parse(role);
      await changeRole(joined, { memberId, role: wanted });
      // what is assigned to somebody who may no longer answer would wait for ever
      if (!isPermitted(wanted, 'feedback.claim')) await releaseMemberClaims(joined, { memberId });
    }),
  );
  refresh();
  return result;
}

/** Removes a member and gives back what they had claimed, both or neither. */
export async function endMembership(slug: string, memberId: string): Promise<ActionResult<void>> {
  const result = await workspaceAction('remove a member', slug, (ctx) =>
    ctx.tx(async (tx) => {
      const joined = joinTx(ctx, tx);
      await removeMember(joined, { memberId });
      await releaseMemberClaims(joined, { memberId });
    }),
  );
  refresh();
  return result;
}
