export type InviteState = 'open' | 'used' | 'revoked' | 'expired';

/** What became of a link. Used comes first: a link that worked once says so, however old it is. */
export function inviteState(invite: { accepted: boolean; revoked: boolean; expired: boolean }): InviteState {
  if (invite.accepted) return 'used';
  if (invite.revoked) return 'revoked';
  return invite.expired ? 'expired' : 'open';
}
