import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { pageCtx } from '@/app/_doors/page';
import { ClientMessages } from '@/app/_messages/client-messages';
import { getTranslator } from '@/app/_messages/messages';
import { Page, PageHeading } from '@/app/_ui/surface';
import { SettingsTabs } from './settings-tabs';

export function generateMetadata(): Metadata {
  return { title: getTranslator('settings')('title') };
}

export default async function SettingsLayout({ children, params }: { children: ReactNode; params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const ctx = await pageCtx(workspace);
  const t = getTranslator('settings');
  return (
    <ClientMessages namespaces={['settings', 'members']} timeZone={ctx.workspace.timeZone}>
      <Page wide>
        <PageHeading title={t('title')} />
        <SettingsTabs workspace={workspace} />
        <div className="flex max-w-3xl flex-col gap-5 has-[[data-wide]]:max-w-none">{children}</div>
      </Page>
    </ClientMessages>
  );
}
