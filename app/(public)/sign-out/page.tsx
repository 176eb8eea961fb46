import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { currentSession } from '@/app/_doors/session';
import { getTranslator } from '@/app/_messages/messages';
import { buttonStyle } from '@/app/_ui/button';
import { SubmitButton } from '@/app/_ui/submit-button';
import { PublicCard } from '../_form/public-card';
import { signOut } from './actions';

export function generateMetadata(): Metadata {
  return { title: getTranslator('auth')('sign_out.submit') };
}

export default async function SignOutPage() {
  const session = await currentSession();
  if (!session) redirect('/sign-in');
  const t = getTranslator('auth');
  return (
    <PublicCard title={t('sign_out.title')} lead={t('sign_out.body', { email: session.userEmail })}>
      <form action={signOut.bind(null, undefined)} className="flex flex-col gap-2">
        <SubmitButton size="large" pending={t('sign_out.pending')} className="w-full">{t('sign_out.submit')}</SubmitButton>
        <Link href="/" className={buttonStyle({ look: 'quiet', size: 'large' })}>{t('sign_out.stay')}</Link>
      </form>
    </PublicCard>
  );
}
