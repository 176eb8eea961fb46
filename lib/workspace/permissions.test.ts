import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles } from '@/lib/identity/schema';
import { makeCtx } from '@/lib/system/ctx';
import { asWorkspaceId, newId } from '@/lib/system/ids';
import { authorize } from './authorize';
import { invitableRoles } from './invite-rights';
import { isPermitted, permissions, type Permission } from './permissions';

// written out a second time on purpose: a change of the table has to be meant
const expected: Record<Permission, string> = {
  'feedback.read': 'owner lead responder viewer',
  'feedback.claim': 'owner lead responder',
  'feedback.assign': 'owner lead',
  'feedback.take_over': 'owner lead',
  'feedback.close': 'owner lead responder',
  'feedback.reopen': 'owner lead responder',
  'feedback.note': 'owner lead responder',
  'feedback.correct': 'owner lead responder',
  'alert.dismiss': 'owner lead responder',
  'reply.draft': 'owner lead responder',
  'reply.publish': 'owner lead responder',
  'reply.mark': 'owner lead responder',
  'reply.retry': 'owner lead responder',
  'template.read': 'owner lead responder viewer',
  'template.write': 'owner lead',
  'connection.read': 'owner lead responder viewer',
  'connection.write': 'owner lead',
  'connection.sync': 'owner lead responder',
  'import.write': 'owner lead',
  'member.read': 'owner lead responder viewer',
  'member.invite': 'owner lead',
  'member.write': 'owner',
  'workspace.read': 'owner lead responder viewer',
  'workspace.write': 'owner',
  'scoring.write': 'owner lead',
  'insights.read': 'owner lead responder viewer',
};
const names = Object.keys(permissions) as Permission[];

describe('permissions', () => {
  it('are these and no others', () => {
    expect(Object.fromEntries(names.map((name) => [name, roles.filter((role) => isPermitted(role, name)).join(' ')]))).toEqual(expected);
  });

  it('grow with the role: whoever is higher may do all that a lower one may', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.integer({ min: 1, max: roles.length - 1 }), (name, at) => {
        const [higher, lower] = [roles[at - 1], roles[at]];
        if (higher && lower && isPermitted(lower, name)) expect(isPermitted(higher, name)).toBe(true);
      }),
    );
  });

  it('let a viewer only read', () => {
    expect(names.filter((name) => isPermitted('viewer', name) && !name.endsWith('.read'))).toEqual([]);
  });

  it.each(roles)('are what authorize asks for a %s', (role) => {
    const ctx = makeCtx({ workspaceId: asWorkspaceId(newId()), actor: { kind: 'member', memberId: newId(), userId: newId(), name: 'Robin' }, role });
    for (const name of names) {
      if (isPermitted(role, name)) expect(() => authorize(ctx, name)).not.toThrow();
      else expect(() => authorize(ctx, name)).toThrow(expect.objectContaining({ code: 'forbidden', reason: 'role_forbids' }));
    }
  });

  it('let nobody hand out a role above what they may change', () => {
    expect(roles.map((role) => invitableRoles(role).join(' '))).toEqual(['owner lead responder viewer', 'lead responder viewer', '', '']);
  });
});
