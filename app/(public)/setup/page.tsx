import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslator } from '@/app/_messages/messages';
import { isInstalled } from '@/lib/identity/is-installed';
import { needsSetupKey } from '@/lib/identity/needs-setup-key';
import { env } from '@/lib/system/env';
import { PublicCard } from '../_form/public-card';
import { SetupForm } from './setup-form';

export function generateMetadata(): Metadata {
  return { title: getTranslator('setup')('title') };
}

export default async function SetupPage({ searchParams }: { searchParams: Promise<{ key?: string | string[] }> }) {
  const { key } = await searchParams;
  if (await isInstalled()) redirect('/');
  const t = getTranslator('setup');
  return (
    <PublicCard title={t('title')} lead={t('lead')}>
      <SetupForm asksForKey={needsSetupKey()} givenKey={typeof key === 'string' ? key : ''} host={new URL(env().HEED_URL).host} />
    </PublicCard>
  );
}
