import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { pageCtx } from '@/app/_doors/page';
import { ClientMessages } from '@/app/_messages/client-messages';
import { getTranslator } from '@/app/_messages/messages';
import { Page } from '@/app/_ui/surface';
import { listConnections } from '@/lib/connections/list-connections';
import { makeQueryClient } from '../_client/query-client';
import { ConnectionList } from './_client/connection-list';
import { connectionsQuery } from './_client/queries';
import { mayOf } from './may';

export function generateMetadata(): Metadata {
  return { title: getTranslator('connections')('title') };
}

export default async function ConnectionsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const ctx = await pageCtx(workspace);
  const queryClient = makeQueryClient();
  queryClient.setQueryData(connectionsQuery(workspace).queryKey, { connections: await listConnections(ctx) });
  return (
    <ClientMessages namespaces={['connections', 'problems']} timeZone={ctx.workspace.timeZone}>
      <HydrationBoundary state={dehydrate(queryClient)}>
        <Page>
          <ConnectionList workspace={workspace} may={mayOf(ctx)} renderedAt={ctx.now.toISOString()} />
        </Page>
      </HydrationBoundary>
    </ClientMessages>
  );
}
