import type { Metadata } from 'next';
import { pageCtx } from '@/app/_doors/page';
import { ClientMessages } from '@/app/_messages/client-messages';
import { getTranslator } from '@/app/_messages/messages';
import { Page, PageHeading } from '@/app/_ui/surface';
import { listTemplates } from '@/lib/templates/list-templates';
import { isPermitted } from '@/lib/workspace/permissions';
import { TemplateLibrary } from './template-library';

export function generateMetadata(): Metadata {
  return { title: getTranslator('templates')('title') };
}

export default async function TemplatesPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params;
  const ctx = await pageCtx(slug);
  const t = getTranslator('templates');
  const templates = await listTemplates(ctx, { archived: true });
  const mayWrite = ctx.role !== 'system' && isPermitted(ctx.role, 'template.write');
  return (
    <Page wide>
      <PageHeading title={t('title')}>{mayWrite ? t('intro') : `${t('intro')} ${t('read_only')}`}</PageHeading>
      <ClientMessages namespaces={['templates']} timeZone={ctx.workspace.timeZone}>
        <TemplateLibrary slug={slug} templates={templates} mayWrite={mayWrite} me={ctx.actor.name} />
      </ClientMessages>
    </Page>
  );
}
