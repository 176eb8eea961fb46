import type { Role } from '@/lib/generated/prisma/enums';

const everyone = ['owner', 'lead', 'responder', 'viewer'] as const;
const answering = ['owner', 'lead', 'responder'] as const;
const leading = ['owner', 'lead'] as const;
const owning = ['owner'] as const;

/** Who may do what. Pure and complete: a permission that is not here does not exist. */
export const permissions = {
  'feedback.read': everyone,
  'feedback.claim': answering,
  'feedback.assign': leading,
  /** Take over or release what a colleague has claimed. */
  'feedback.take_over': leading,
  'feedback.close': answering,
  'feedback.reopen': answering,
  'feedback.note': answering,
  /** Say that the scorer was wrong. */
  'feedback.correct': answering,
  /** Put an alert away for all. */
  'alert.dismiss': answering,
  'reply.draft': answering,
  'reply.publish': answering,
  'reply.mark': answering,
  'reply.retry': answering,
  'template.read': everyone,
  'template.write': leading,
  'connection.read': everyone,
  'connection.write': leading,
  'connection.sync': answering,
  'import.write': leading,
  'member.read': everyone,
  'member.invite': leading,
  'member.write': owning,
  'workspace.read': everyone,
  'workspace.write': owning,
  /** Weights, bands and themes, with their preview. */
  'scoring.write': leading,
  'insights.read': everyone,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

export function isPermitted(role: Role, permission: Permission): boolean {
  const roles: readonly Role[] = permissions[permission];
  return roles.includes(role);
}
