import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageCtx } from '@/app/_doors/page';
import { ClientMessages } from '@/app/_messages/client-messages';
import { getTranslator } from '@/app/_messages/messages';
import { Notice, Page, PageHeading } from '@/app/_ui/surface';
import { BackLink } from '../../_client/back-link';
import { WordpressForm } from '../../_client/wordpress-form';
import { mayOf } from '../../may';

export function generateMetadata(): Metadata {
  return { title: getTranslator('connections')('new.title') };
}

export default async function NewConnectionPage({ params }: { params: Promise<{ workspace: string; platform: string }> }) {
  const { workspace, platform } = await params;
  if (platform !== 'wordpress') notFound();
  const ctx = await pageCtx(workspace);
  const may = mayOf(ctx);
  const t = getTranslator('connections');
  return (
    <ClientMessages namespaces={['connections', 'problems']} timeZone={ctx.workspace.timeZone}>
      <Page>
        <BackLink href={`/${workspace}/connections`}>{t('detail.back')}</BackLink>
        <PageHeading title={t('new.title')}>{t('new.lead')}</PageHeading>
        {may.write ? <WordpressForm workspace={workspace} /> : <Notice title={may.sync ? t('read_only') : t('read_only_viewer')} />}
      </Page>
    </ClientMessages>
  );
}
