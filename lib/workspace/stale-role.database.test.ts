import { describe, expect, it } from 'vitest';
import { changeRole } from './change-role';
import { inviteMember } from './invite-member';
import { removeMember } from './remove-member';
import { testWorkspace } from '@/lib/test/ctx';

describe('a role that ended after the door had read it', () => {
  it('no longer invites, promotes or removes', async () => {
    const { owner, member } = await testWorkspace();
    const lead = await member('lead');
    const second = await member('owner');
    const viewer = await member('viewer');
    await removeMember(owner, { memberId: lead.actor.memberId });
    await removeMember(owner, { memberId: second.actor.memberId });

    await expect(inviteMember(lead, { role: 'lead', label: '' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(changeRole(second, { memberId: viewer.actor.memberId, role: 'owner' })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(removeMember(second, { memberId: viewer.actor.memberId })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
