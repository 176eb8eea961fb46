import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { pageCtx } from '@/app/_doors/page';
import { ClientMessages } from '@/app/_messages/client-messages';
import { getTranslator } from '@/app/_messages/messages';
import { Page } from '@/app/_ui/surface';
import { readConnection } from '@/lib/connections/read-connection';
import { AppError } from '@/lib/system/errors';
import { listImports } from '@/lib/sync/list-imports';
import { listRuns } from '@/lib/sync/list-runs';
import { listUnreadable } from '@/lib/sync/list-unreadable';
import { makeQueryClient } from '../../_client/query-client';
import { BackLink } from '../_client/back-link';
import { ConnectionView } from '../_client/connection-view';
import { connectionQuery } from '../_client/queries';
import { mayOf } from '../may';

interface Props {
  params: Promise<{ workspace: string; connection: string }>;
}

export function generateMetadata(): Metadata {
  return { title: getTranslator('connections')('title') };
}

export default async function ConnectionDetailPage({ params }: Props) {
  const { workspace, connection: connectionId } = await params;
  const ctx = await pageCtx(workspace);
  if (!z.uuid().safeParse(connectionId).success) notFound();
  const connection = await readConnection(ctx, { connectionId }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'not_found') return null;
    throw error;
  });
  if (!connection) notFound();
  const [runs, unreadable, imports] = await Promise.all([
    listRuns(ctx, { connectionId }),
    listUnreadable(ctx, { connectionId }),
    connection.source === 'file' ? listImports(ctx, { connectionId }) : Promise.resolve([]),
  ]);
  const queryClient = makeQueryClient();
  queryClient.setQueryData(connectionQuery(workspace, connectionId).queryKey, { connection, runs, unreadable, imports });
  return (
    <ClientMessages namespaces={['connections', 'problems', 'import']} timeZone={ctx.workspace.timeZone}>
      <HydrationBoundary state={dehydrate(queryClient)}>
        <Page>
          <BackLink href={`/${workspace}/connections`}>{getTranslator('connections')('detail.back')}</BackLink>
          <ConnectionView workspace={workspace} connectionId={connectionId} may={mayOf(ctx)} renderedAt={ctx.now.toISOString()} />
        </Page>
      </HydrationBoundary>
    </ClientMessages>
  );
}
