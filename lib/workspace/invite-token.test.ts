import { describe, expect, it } from 'vitest';
import { newSecret } from '@/lib/system/crypto';
import { newId } from '@/lib/system/ids';
import { inviteState } from './invite-state';
import { formatInviteToken, parseInviteToken } from './invite-token';

describe('an invite’s token', () => {
  it('names its workspace and carries the secret', () => {
    const [workspaceId, secret] = [newId(), newSecret()];
    expect(parseInviteToken(formatInviteToken(workspaceId, secret))).toEqual({ workspaceId, secret });
  });

  it.each(['', '.', 'abc', `${newId()}.`, `${newId()}.short`, `no-uuid.${'a'.repeat(43)}`, `${newId()}.${'a'.repeat(43)}.more`, `${newId()}.${'é'.repeat(43)}`])(
    'is nothing when it looks like %j',
    (token) => expect(parseInviteToken(token)).toBeNull(),
  );
});

describe('the state of an invite', () => {
  it.each([
    [{ accepted: false, revoked: false, expired: false }, 'open'],
    [{ accepted: false, revoked: false, expired: true }, 'expired'],
    [{ accepted: false, revoked: true, expired: true }, 'revoked'],
    [{ accepted: true, revoked: false, expired: true }, 'used'],
  ] as const)('%j is %s', (facts, state) => expect(inviteState(facts)).toBe(state));
});
