import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { safePath } from '@/app/_doors/safe-path';
import { currentSession } from '@/app/_doors/session';
import { getTranslator } from '@/app/_messages/messages';
import { isInstalled } from '@/lib/identity/is-installed';
import { PublicCard } from '../_form/public-card';
import { SignInForm } from './sign-in-form';

export function generateMetadata(): Metadata {
  return { title: getTranslator('auth')('sign_in.title') };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams;
  const target = safePath(typeof next === 'string' ? next : null);
  if (await currentSession()) redirect(target);
  if (!(await isInstalled())) redirect('/setup');
  const t = getTranslator('auth');
  return (
    <PublicCard title={t('sign_in.title')} lead={target === '/' ? t('sign_in.lead') : t('sign_in.ended')}>
      <SignInForm next={target} />
      <p className="text-xs text-ink-3">{t('sign_in.forgotten')}</p>
    </PublicCard>
  );
}
