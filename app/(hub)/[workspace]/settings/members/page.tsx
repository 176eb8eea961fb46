import { pageCtx } from '@/app/_doors/page';
import { getTranslator } from '@/app/_messages/messages';
import { dateWord, When } from '@/app/_messages/when';
import { Badge } from '@/app/_ui/badge';
import { Card } from '@/app/_ui/surface';
import { invitableRoles } from '@/lib/workspace/invite-rights';
import { listInvites } from '@/lib/workspace/list-invites';
import { listMembers } from '@/lib/workspace/list-members';
import { isPermitted } from '@/lib/workspace/permissions';
import { InviteForm } from './invite-form';
import { RemoveMember } from './remove-member';
import { RevokeInvite } from './revoke-invite';
import { RoleMenu } from './role-menu';

export default async function MembersPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params;
  const ctx = await pageCtx(slug);
  const t = getTranslator('members');
  const common = getTranslator('common');
  const role = ctx.role === 'system' ? 'viewer' : ctx.role;
  const mayWrite = isPermitted(role, 'member.write');
  const mayInvite = isPermitted(role, 'member.invite');
  const [members, invites] = await Promise.all([listMembers(ctx), mayInvite ? listInvites(ctx) : []]);
  const owners = members.filter((member) => member.role === 'owner').length;
  const { timeZone } = ctx.workspace;
  return (
    <>
      <Card aria-labelledby="members" className="flex flex-col gap-2">
        <div>
          <h2 id="members" className="font-[620]">{t('title')}</h2>
          <p className="mt-0.5 text-ink-2">{mayWrite ? t('lead') : t('owners_only')}</p>
        </div>
        <ul className="divide-y divide-line">
          {members.map((member) => {
            const isSelf = member.memberId === ctx.actor.memberId;
            const isLastOwner = member.role === 'owner' && owners === 1;
            return (
              <li key={member.memberId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5">
                <div className="min-w-0">
                  <p className="flex flex-wrap items-center gap-2 font-[550]">
                    <span className="break-words">{member.name}</span>
                    {isSelf ? <Badge tone="accent">{t('you')}</Badge> : null}
                  </p>
                  <p className="break-words text-ink-2">{member.email}</p>
                  <p className="text-xs text-ink-3">
                    {t('since', { date: dateWord(member.joinedAt, timeZone) })}
                    {' · '}
                    {member.lastSeenAt ? <>{t('last_seen')} <When at={member.lastSeenAt} now={ctx.now} timeZone={timeZone} /></> : t('never_seen')}
                  </p>
                </div>
                <div className="flex flex-wrap items-center gap-2">
                  {isLastOwner ? <span className="text-xs text-ink-3">{t('only_owner')}</span> : null}
                  {mayWrite && !isLastOwner ? (
                    <RoleMenu slug={slug} memberId={member.memberId} name={member.name} role={member.role} />
                  ) : (
                    <Badge>{common(`role.${member.role}`)}</Badge>
                  )}
                  {mayWrite && !isLastOwner ? <RemoveMember slug={slug} memberId={member.memberId} name={member.name} isSelf={isSelf} /> : null}
                </div>
              </li>
            );
          })}
        </ul>
      </Card>
      {mayInvite ? (
        <>
          <Card aria-labelledby="invite" className="flex flex-col gap-3">
            <div>
              <h2 id="invite" className="font-[620]">{t('invite.title')}</h2>
              <p className="mt-0.5 text-ink-2">{t('invite.lead')}</p>
            </div>
            <InviteForm slug={slug} roles={[...invitableRoles(role)]} />
          </Card>
          <Card aria-labelledby="open-invites" className="flex flex-col gap-2">
            <h2 id="open-invites" className="font-[620]">{t('open.title')}</h2>
            {invites.length === 0 ? <p className="text-ink-2">{t('open.none')}</p> : null}
            <ul className="divide-y divide-line">
              {invites.map((invite) => (
                <li key={invite.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
                  <div className="min-w-0">
                    <p className="font-[550] break-words">{invite.label ?? t('open.unlabelled')}</p>
                    <p className="text-xs text-ink-3">
                      {t('open.detail', { role: common(`role.${invite.role}`), name: invite.createdByName, date: dateWord(invite.expiresAt, timeZone) })}
                    </p>
                  </div>
                  <RevokeInvite slug={slug} inviteId={invite.id} label={invite.label ?? t('open.unlabelled')} />
                </li>
              ))}
            </ul>
          </Card>
        </>
      ) : null}
    </>
  );
}
