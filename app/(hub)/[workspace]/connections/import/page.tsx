import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { pageCtx } from '@/app/_doors/page';
import { ClientMessages } from '@/app/_messages/client-messages';
import { getTranslator } from '@/app/_messages/messages';
import { Page, PageHeading } from '@/app/_ui/surface';
import { listImports } from '@/lib/sync/list-imports';
import { makeQueryClient } from '../../_client/query-client';
import { BackLink } from '../_client/back-link';
import { ImportStart } from '../_client/import-start';
import { importsQuery } from '../_client/queries';
import { mayOf } from '../may';

export function generateMetadata(): Metadata {
  return { title: getTranslator('import')('title') };
}

export default async function ImportPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const ctx = await pageCtx(workspace);
  const t = getTranslator('import');
  const queryClient = makeQueryClient();
  queryClient.setQueryData(importsQuery(workspace).queryKey, { imports: await listImports(ctx) });
  return (
    <ClientMessages namespaces={['connections', 'import']} timeZone={ctx.workspace.timeZone}>
      <HydrationBoundary state={dehydrate(queryClient)}>
        <Page>
          <BackLink href={`/${workspace}/connections`}>{getTranslator('connections')('detail.back')}</BackLink>
          <PageHeading title={t('title')}>{t('lead')}</PageHeading>
          <ImportStart workspace={workspace} may={mayOf(ctx)} renderedAt={ctx.now.toISOString()} />
        </Page>
      </HydrationBoundary>
    </ClientMessages>
  );
}
