import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { pageCtx } from '@/app/_doors/page';
import { ClientMessages } from '@/app/_messages/client-messages';
import { getTranslator } from '@/app/_messages/messages';
import { readRescoring } from '@/lib/feedback/read-rescoring';
import { defaultScoringSettings } from '@/lib/scoring/settings';
import { signals } from '@/lib/scoring/signals/registry';
import { isPermitted } from '@/lib/workspace/permissions';
import { makeQueryClient } from '../../_client/query-client';
import { scoringQuery } from './_client/queries';
import { ScoringForm } from './_client/scoring-form';

export function generateMetadata(): Metadata {
  return { title: getTranslator('scoring-settings')('title') };
}

export default async function ScoringPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const ctx = await pageCtx(workspace);
  const t = getTranslator('scoring-settings');
  const ts = getTranslator('scoring');
  const queryClient = makeQueryClient();
  const view = await readRescoring(ctx);
  const { rescoring } = view;
  queryClient.setQueryData(scoringQuery(workspace).queryKey, {
    ...view,
    rescoring: rescoring && { ...rescoring, createdAt: rescoring.createdAt.toISOString(), finishedAt: rescoring.finishedAt?.toISOString() ?? null },
  });
  const { themes: _themes, ...defaults } = defaultScoringSettings;
  const choices = signals.map(({ id, points, hardRisk }) => ({ id, points, hardRisk, name: ts.has(`signal.${id}`) ? ts(`signal.${id}`) : id }));
  return (
    <ClientMessages namespaces={['scoring-settings', 'scoring', 'settings']} timeZone={ctx.workspace.timeZone}>
      <HydrationBoundary state={dehydrate(queryClient)}>
        <p className="max-w-prose text-ink-2">{t('lead')}</p>
        <ScoringForm
          workspace={workspace}
          mayWrite={isPermitted(ctx.workspace.role, 'scoring.write')}
          signals={choices.sort((a, b) => a.name.localeCompare(b.name)).map(({ id, points, hardRisk }) => ({ id, points, hardRisk }))}
          defaults={defaults}
        />
      </HydrationBoundary>
    </ClientMessages>
  );
}
