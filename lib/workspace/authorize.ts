import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { isPermitted, type Permission } from './permissions';

/** The first statement of every write verb. The worker acts for the workspace itself and may do all. Throws `forbidden`. */
export function authorize(ctx: Ctx, permission: Permission): void {
  if (ctx.role === 'system') return;
  if (!isPermitted(ctx.role, permission)) throw new AppError('forbidden', { reason: 'role_forbids', detail: `${ctx.role} may not ${permission}` });
}
