import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { pageCtx } from '@/app/_doors/page';
import { ClientMessages } from '@/app/_messages/client-messages';
import { getTranslator } from '@/app/_messages/messages';
import { Page } from '@/app/_ui/surface';
import { listConnections } from '@/lib/connections/list-connections';
import { AppError } from '@/lib/system/errors';
import { readImport } from '@/lib/sync/read-import';
import { makeQueryClient } from '../../../_client/query-client';
import { BackLink } from '../../_client/back-link';
import { ImportView } from '../../_client/import-view';
import { importQuery } from '../../_client/queries';
import { mayOf } from '../../may';

export function generateMetadata(): Metadata {
  return { title: getTranslator('import')('title') };
}

export default async function ImportDetailPage({ params }: { params: Promise<{ workspace: string; import: string }> }) {
  const { workspace, import: importId } = await params;
  const ctx = await pageCtx(workspace);
  if (!z.uuid().safeParse(importId).success) notFound();
  const found = await readImport(ctx, { importId }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') return null;
    throw error;
  });
  if (!found) notFound();
  const queryClient = makeQueryClient();
  queryClient.setQueryData(importQuery(workspace, importId).queryKey, found);
  const lists = (await listConnections(ctx)).filter((connection) => connection.source === 'file').map(({ id, name }) => ({ id, name }));
  return (
    <ClientMessages namespaces={['connections', 'import', 'problems']} timeZone={ctx.workspace.timeZone}>
      <HydrationBoundary state={dehydrate(queryClient)}>
        <Page wide>
          <BackLink href={`/${workspace}/connections/import`}>{getTranslator('import')('back')}</BackLink>
          <ImportView workspace={workspace} importId={importId} may={mayOf(ctx)} lists={lists} timeZone={ctx.workspace.timeZone} zones={Intl.supportedValuesOf('timeZone')} />
        </Page>
      </HydrationBoundary>
    </ClientMessages>
  );
}
