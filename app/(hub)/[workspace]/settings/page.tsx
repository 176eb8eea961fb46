import Link from 'next/link';
import { pageCtx } from '@/app/_doors/page';
import { getTranslator } from '@/app/_messages/messages';
import { Badge } from '@/app/_ui/badge';
import { buttonStyle } from '@/app/_ui/button';
import { Card } from '@/app/_ui/surface';
import { env } from '@/lib/system/env';
import { listLocations } from '@/lib/workspace/list-locations';
import { isPermitted } from '@/lib/workspace/permissions';
import { readWorkspace } from '@/lib/workspace/read-workspace';
import { RenameLocation } from './rename-location';
import { WorkspaceForm } from './workspace-form';

export default async function WorkspaceSettingsPage({ params }: { params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params;
  const ctx = await pageCtx(slug);
  const t = getTranslator('settings');
  const [facts, locations] = await Promise.all([readWorkspace(ctx), listLocations(ctx)]);
  const role = ctx.role === 'system' ? 'viewer' : ctx.role;
  const mayWrite = isPermitted(role, 'workspace.write');
  return (
    <>
      {mayWrite ? null : <p className="text-ink-2">{t('owners_only')}</p>}
      <Card>
        <WorkspaceForm
          slug={slug}
          mayWrite={mayWrite}
          address={`${new URL(env().HEED_URL).host}/${facts.slug}`}
          zones={[...new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), facts.timeZone])]}
          values={{ name: facts.name, timeZone: facts.timeZone }}
        />
      </Card>
      <Card aria-labelledby="locations" className="flex flex-col gap-2">
        <div>
          <h2 id="locations" className="font-[620]">{t('locations.title')}</h2>
          <p className="mt-0.5 text-ink-2">{t('locations.lead')}</p>
        </div>
        {locations.length === 0 ? (
          <div className="flex flex-wrap items-center gap-3 py-2 text-ink-2">
            {t('locations.none')}
            {isPermitted(role, 'connection.write') ? <Link href={`/${slug}/connections`} className={buttonStyle({ size: 'small' })}>{t('locations.connect')}</Link> : null}
          </div>
        ) : (
          <ul className="divide-y divide-line">
            {locations.map((location) => (
              <li key={location.id} className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-1.5">
                <p className="flex min-w-0 flex-wrap items-center gap-2">
                  <span className="font-[550] break-words">{location.name}</span>
                  <Badge>{t(`locations.kind.${location.kind}`)}</Badge>
                </p>
                {mayWrite ? <RenameLocation slug={slug} locationId={location.id} name={location.name} /> : null}
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
