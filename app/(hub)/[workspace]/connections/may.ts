import type { MemberCtx } from '@/app/_doors/make-member-ctx';
import { isPermitted } from '@/lib/workspace/permissions';
import type { May } from './_client/queries';

/** What the member's role lets them do with connections: only such buttons are shown. */
export function mayOf(ctx: MemberCtx): May {
  const role = ctx.workspace.role;
  return { write: isPermitted(role, 'connection.write'), sync: isPermitted(role, 'connection.sync'), import: isPermitted(role, 'import.write') };
}
