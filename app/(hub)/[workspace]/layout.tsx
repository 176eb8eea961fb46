import type { ReactNode } from 'react';
import { pageCtx } from '@/app/_doors/page';
import { ClientMessages } from '@/app/_messages/client-messages';
import { getTranslator } from '@/app/_messages/messages';
import { countViews } from '@/lib/feedback/count-views';
import { ConnectionBar } from './_client/connection-bar';
import { LiveUpdates } from './_client/live-updates';
import { Navigation } from './_client/navigation';
import { QueryProvider } from './_client/query-provider';

export default async function HubLayout({ children, params }: { children: ReactNode; params: Promise<{ workspace: string }> }) {
  const { workspace } = await params;
  const ctx = await pageCtx(workspace);
  const counts = await countViews(ctx);
  const t = getTranslator('common');
  return (
    <ClientMessages namespaces={[]} timeZone={ctx.workspace.timeZone}>
      <QueryProvider memberId={ctx.actor.memberId}>
        <a href="#content" className="sr-only z-50 rounded-md bg-surface px-3 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2">{t('skip')}</a>
        <div className="min-h-dvh lg:grid lg:grid-cols-[200px_minmax(0,1fr)]">
          <Navigation
            workspace={workspace}
            userName={ctx.actor.name}
            role={ctx.role === 'system' ? 'viewer' : ctx.role}
            counts={counts}
            workspaces={ctx.session.memberships.map(({ slug, name }) => ({ slug, name }))}
          />
          <div className="min-w-0">{children}</div>
        </div>
        <ConnectionBar workspace={workspace} />
        <LiveUpdates workspace={workspace} workspaceId={ctx.workspaceId} readAt={ctx.now.getTime()} />
      </QueryProvider>
    </ClientMessages>
  );
}
