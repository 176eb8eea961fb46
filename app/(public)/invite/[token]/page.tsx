import type { Metadata } from 'next';
import Link from 'next/link';
import { inviteCtx } from '@/app/_doors/newcomer';
import { currentSession } from '@/app/_doors/session';
import { getTranslator } from '@/app/_messages/messages';
import { dateWord } from '@/app/_messages/when';
import { buttonStyle } from '@/app/_ui/button';
import { SubmitButton } from '@/app/_ui/submit-button';
import { findInvite } from '@/lib/workspace/find-invite';
import { PublicCard } from '../../_form/public-card';
import { signOut } from '../../sign-out/actions';
import { JoinForm } from './join-form';
import { JoinSignedIn } from './join-signed-in';

export function generateMetadata(): Metadata {
  // the address holds a secret: it must not travel on as a referrer
  return { title: getTranslator('auth')('invite.submit', { workspace: getTranslator('common')('product') }), referrer: 'no-referrer' };
}

export default async function InvitePage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const t = getTranslator('auth');
  const session = await currentSession();
  const given = await inviteCtx(token, session);
  const invite = given ? await findInvite(given.ctx, given.secret) : null;
  const signInLink = session ? null : (
    <Link href="/sign-in" className={buttonStyle({ size: 'large' })}>{t('invite.sign_in')}</Link>
  );
  if (!given || !invite) return <PublicCard title={t('invite.unknown.title')} lead={t('invite.unknown.body')}>{signInLink}</PublicCard>;

  const words = { workspace: invite.workspaceName, inviter: invite.inviterName, date: dateWord(invite.expiresAt, 'UTC'), role: t(`invite.as_role.${invite.role}`) };
  if (session?.memberships.some(({ workspaceId }) => workspaceId === given.workspaceId)) {
    return (
      <PublicCard title={t('invite.member.title')} lead={t('invite.member.body', words)}>
        <Link href={`/${invite.workspaceSlug}/inbox/reply`} className={buttonStyle({ look: 'primary', size: 'large' })}>{t('invite.member.go')}</Link>
      </PublicCard>
    );
  }
  if (invite.state !== 'open') {
    return <PublicCard title={t(`invite.${invite.state}.title`)} lead={t(`invite.${invite.state}.body`, words)}>{signInLink}</PublicCard>;
  }
  const here = `/invite/${token}`;
  return (
    <PublicCard title={t('invite.title', words)} lead={t('invite.lead', words)}>
      {session ? (
        <>
          <p className="text-ink-2">{t('invite.signed_in', { name: session.userName, email: session.userEmail })}</p>
          <JoinSignedIn token={token} workspace={invite.workspaceName} />
          <form action={signOut.bind(null, here)}>
            <SubmitButton look="quiet" size="large" pending={t('sign_out.pending')} className="w-full">{t('invite.not_you')}</SubmitButton>
          </form>
        </>
      ) : (
        <>
          <JoinForm token={token} workspace={invite.workspaceName} />
          <p className="text-ink-2">
            {t('invite.have_account')}{' '}
            <Link href={`/sign-in?next=${encodeURIComponent(here)}`} className="text-accent underline underline-offset-2">{t('invite.sign_in_first')}</Link>
          </p>
        </>
      )}
      <p className="text-xs text-ink-3">{t('invite.expires', words)}</p>
    </PublicCard>
  );
}
