'use client';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Dialog } from '@/app/_ui/dialog';
import type { ConnectionSummary } from '@/lib/connections/list-connections';
import { useConnectionAction } from './use-connection-action';

/** Says what becomes of the data before anything happens. */
export function DisconnectDialog({ workspace, connection, open, onOpenChange }: { workspace: string; connection: ConnectionSummary; open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('connections.disconnect');
  const common = useTranslations('common');
  const act = useConnectionAction(workspace, connection.id);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('title', { name: connection.name })} description={t('lead')}>
      <ul className="flex list-disc flex-col gap-1.5 pl-5 text-ink-2">
        <li>{t('keeps', { count: connection.itemCount })}</li>
        <li>{t('answers')}</li>
        <li>{t('back')}</li>
        {connection.platform === 'wordpress' ? <li>{t('site')}</li> : null}
      </ul>
      <div className="mt-2 flex flex-wrap justify-end gap-2">
        <Button onClick={() => onOpenChange(false)}>{common('cancel')}</Button>
        <Button look="danger" disabled={act.isPending} onClick={() => act.mutate('disconnect', { onSuccess: () => onOpenChange(false) })}>{t('confirm')}</Button>
      </div>
    </Dialog>
  );
}
