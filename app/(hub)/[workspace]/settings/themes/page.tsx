import { dehydrate, HydrationBoundary } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { pageCtx } from '@/app/_doors/page';
import { ClientMessages } from '@/app/_messages/client-messages';
import { getTranslator } from '@/app/_messages/messages';
import { countCap, listThemes } from '@/lib/feedback/list-themes';
import { isPermitted } from '@/lib/workspace/permissions';
import { makeQueryClient } from '../../_client/query-client';
import { themesQuery } from './_client/queries';
import { ThemeList } from './_client/theme-list';

export function generateMetadata(): Metadata {
  return { title: getTranslator('themes')('title') };
}

export default async function ThemesPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const ctx = await pageCtx(workspace);
  const t = getTranslator('themes');
  const queryClient = makeQueryClient();
  const list = await listThemes(ctx);
  const { rescoring } = list;
  queryClient.setQueryData(themesQuery(workspace).queryKey, {
    ...list,
    rescoring: rescoring && { ...rescoring, createdAt: rescoring.createdAt.toISOString(), finishedAt: rescoring.finishedAt?.toISOString() ?? null },
  });
  return (
    <ClientMessages namespaces={['themes', 'scoring-settings', 'scoring', 'settings']} timeZone={ctx.workspace.timeZone}>
      <HydrationBoundary state={dehydrate(queryClient)}>
        <p className="max-w-prose text-ink-2">{t('lead')}</p>
        <ThemeList workspace={workspace} mayWrite={isPermitted(ctx.workspace.role, 'scoring.write')} countCap={countCap} />
      </HydrationBoundary>
    </ClientMessages>
  );
}
