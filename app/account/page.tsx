import type { Metadata } from 'next';
import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { currentSession } from '@/app/_doors/session';
import { ClientMessages } from '@/app/_messages/client-messages';
import { getTranslator } from '@/app/_messages/messages';
import { When } from '@/app/_messages/when';
import { Badge } from '@/app/_ui/badge';
import { buttonStyle } from '@/app/_ui/button';
import { Card, Notice, Page, PageHeading } from '@/app/_ui/surface';
import { SubmitButton } from '@/app/_ui/submit-button';
import { signOut } from '@/app/(public)/sign-out/actions';
import { listSessions } from '@/lib/identity/list-sessions';
import { EndOthersButton, EndSessionButton } from './end-session-button';
import { NameForm } from './name-form';
import { PasswordForm } from './password-form';

export function generateMetadata(): Metadata {
  return { title: getTranslator('account')('title') };
}

export default async function AccountPage() {
  const session = await currentSession();
  if (!session) redirect('/sign-in?next=/account');
  const t = getTranslator('account');
  const now = new Date();
  const workspace = session.memberships[0];
  const timeZone = workspace?.timeZone ?? 'UTC';
  const sessions = (await listSessions(session.userId)).map((listed) => ({
    ...listed,
    isThis: listed.id === session.sessionId,
    device: t('sessions.device', {
      browser: listed.device.browser ?? t('sessions.browser_unknown'),
      system: listed.device.system ?? t('sessions.system_unknown'),
    }),
  }));
  sessions.sort((a, b) => Number(b.isThis) - Number(a.isThis));
  return (
    <ClientMessages namespaces={['account', 'auth']} timeZone={timeZone}>
      <Page>
        {workspace ? (
          <Link href={`/${workspace.slug}/inbox/reply`} className={buttonStyle({ look: 'quiet', className: '-ml-2.5 self-start' })}>
            <ArrowLeft aria-hidden size={15} />
            {t('back')}
          </Link>
        ) : null}
        <PageHeading title={t('title')} />
        {workspace ? null : <Notice tone="warn" title={t('nowhere.title')}>{t('nowhere.body')}</Notice>}
        <Card aria-labelledby="profile" className="flex flex-col gap-3">
          <h2 id="profile" className="font-[620]">{t('profile.title')}</h2>
          <NameForm name={session.userName} email={session.userEmail} />
        </Card>
        <Card aria-labelledby="password" className="flex flex-col gap-3">
          <h2 id="password" className="font-[620]">{t('password.title')}</h2>
          <PasswordForm email={session.userEmail} />
        </Card>
        <Card aria-labelledby="sessions" className="flex flex-col gap-3">
          <div className="flex flex-wrap items-start justify-between gap-3">
            <div>
              <h2 id="sessions" className="font-[620]">{t('sessions.title')}</h2>
              <p className="mt-0.5 text-ink-2">{t('sessions.lead')}</p>
            </div>
            {sessions.length > 2 ? <EndOthersButton /> : null}
          </div>
          <ul className="divide-y divide-line">
            {sessions.map((listed) => (
              <li key={listed.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5">
                <div className="min-w-0">
                  <p className="flex flex-wrap items-center gap-2 font-[550]">
                    {listed.device}
                    {listed.isThis ? <Badge tone="accent">{t('sessions.this')}</Badge> : null}
                  </p>
                  <p className="text-xs text-ink-3">
                    {t('sessions.last_used')} <When at={listed.lastSeenAt} now={now} timeZone={timeZone} />{' · '}
                    {t('sessions.since')} <When at={listed.createdAt} timeZone={timeZone} />
                  </p>
                </div>
                {listed.isThis ? (
                  <form action={signOut.bind(null, undefined)}>
                    <SubmitButton look="plain" size="small" pending={t('sessions.sign_out')}>{t('sessions.sign_out')}</SubmitButton>
                  </form>
                ) : (
                  <EndSessionButton sessionId={listed.id} device={listed.device} />
                )}
              </li>
            ))}
          </ul>
        </Card>
      </Page>
    </ClientMessages>
  );
}
