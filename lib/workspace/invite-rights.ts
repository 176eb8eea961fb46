import type { Role } from '@/lib/generated/prisma/enums';
import { roles } from '@/lib/identity/schema';
import { isPermitted } from './permissions';

/** The roles that a member may hand out: only who may change members makes owners. */
export function invitableRoles(role: Role): readonly Role[] {
  if (!isPermitted(role, 'member.invite')) return [];
  return isPermitted(role, 'member.write') ? roles : roles.filter((candidate) => candidate !== 'owner');
}
