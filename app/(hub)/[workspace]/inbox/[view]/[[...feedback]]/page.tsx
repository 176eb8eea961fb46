import { dehydrate, HydrationBoundary, type QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageCtx } from '@/app/_doors/page';
import { ClientMessages } from '@/app/_messages/client-messages';
import { getTranslator } from '@/app/_messages/messages';
import { listAlerts } from '@/lib/alerts/list-alerts';
import { listDuplicates } from '@/lib/alerts/list-duplicates';
import { listFilterChoices } from '@/lib/feedback/list-filter-choices';
import { listInbox } from '@/lib/feedback/list-inbox';
import { readFeedback } from '@/lib/feedback/read-feedback';
import { readTimeline } from '@/lib/insights/read-timeline';
import { readReplies } from '@/lib/replies/read-replies';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { makeQueryClient } from '../../../_client/query-client';
import { alertsOptions } from '../../_alerts/alerts-query';
import { detailKey } from '../../_client/detail';
import { isInboxView, readNarrowing } from '../../_client/inbox-address';
import { listOptions, type ListAddress } from '../../_client/inbox-queries';
import { InboxScreen } from '../../_client/inbox-screen';
import { toWire } from '../../_client/wire';

type Params = Promise<{ workspace: string; view: string; feedback?: string[] }>;
type SearchParams = Promise<Record<string, string | string[] | undefined>>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { view } = await params;
  return { title: isInboxView(view) ? getTranslator('common')(`nav.${view}`) : undefined };
}

async function putList(ctx: Ctx, client: QueryClient, address: ListAddress): Promise<string | undefined> {
  const page = await listInbox(ctx, { ...address.narrowing, view: address.view });
  client.setQueryData(listOptions(address).queryKey, { pages: [{ ...toWire(page), readAt: 0 }], pageParams: [null] });
  return page.items[0]?.id;
}

async function putDetail(ctx: Ctx, client: QueryClient, workspace: string, feedbackId: string): Promise<void> {
  try {
    const input = { feedbackId };
    const [item, replies, timeline, duplicates] = await Promise.all([readFeedback(ctx, input), readReplies(ctx, input), readTimeline(ctx, input), listDuplicates(ctx, input)]);
    client.setQueryData(detailKey(workspace, feedbackId), toWire({ item, replies, timeline, duplicates }));
  } catch (error) {
    // the pane says so; the list beside it is as good as ever
    if (!(error instanceof AppError && error.code === 'not_found')) throw error;
  }
}

/** The list, and what is open in it, are there with the page: no second round trip before one can read. */
export default async function InboxPage({ params, searchParams }: { params: Params; searchParams: SearchParams }) {
  const { workspace, view, feedback = [] } = await params;
  const [feedbackId, ...rest] = feedback;
  if (!isInboxView(view) || rest.length > 0) notFound();
  const ctx = await pageCtx(workspace);
  const search = await searchParams;
  const narrowing = readNarrowing({ get: (name) => [search[name]].flat()[0] ?? null });
  const address = { workspace, view, narrowing };

  const client = makeQueryClient();
  const [choices, firstId] = await Promise.all([
    listFilterChoices(ctx),
    putList(ctx, client, address),
    feedbackId ? putDetail(ctx, client, workspace, feedbackId) : null,
    listAlerts(ctx).then((alerts) => client.setQueryData(alertsOptions(workspace).queryKey, toWire(alerts))),
  ]);
  // a wide screen opens the first item by itself
  if (!feedbackId && firstId) await putDetail(ctx, client, workspace, firstId);

  return (
    <ClientMessages namespaces={['inbox', 'alerts', 'feedback', 'scoring', 'reply', 'coach', 'timeline', 'problems']} timeZone={ctx.workspace.timeZone}>
      <HydrationBoundary state={dehydrate(client)}>
        <InboxScreen workspace={workspace} view={view} me={{ memberId: ctx.actor.memberId, name: ctx.actor.name, role: ctx.workspace.role }} choices={choices} now={ctx.now.getTime()} />
      </HydrationBoundary>
    </ClientMessages>
  );
}
