'use client';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { Button, buttonStyle } from '@/app/_ui/button';
import { Notice } from '@/app/_ui/surface';
import type { ConnectionSummary } from '@/lib/connections/list-connections';
import { Ago } from './clock';
import { useProblemText } from './problem-text';
import type { May } from './queries';
import { useConnectionAction } from './use-connection-action';

/** What went wrong, in words, and the button that does something about it. */
export function ProblemNotice({ workspace, connection, may, now, here = false }: { workspace: string; connection: ConnectionSummary; may: May; now: Date; /** On the connection's own page the settings are further down. */ here?: boolean }) {
  const t = useTranslations('connections');
  const text = useProblemText();
  const act = useConnectionAction(workspace, connection.id);
  const { problem, state } = connection;
  if (!problem || state === 'disconnected' || connection.source === 'file') return null;
  const settings = here ? '#settings' : `/${workspace}/connections/${connection.id}#settings`;
  const reconnect = state === 'needs_reconnect';
  const retry = may.sync && state === 'active';
  return (
    <Notice tone={reconnect ? 'bad' : 'warn'} title={reconnect ? t('problem.title_reconnect') : t('problem.title')}>
      <p>{text(problem)}</p>
      <p className="mt-1 text-xs text-ink-2">
        <Ago at={problem.at} now={now} />
        {state === 'active' && connection.nextSyncAt && new Date(connection.nextSyncAt) > now && !connection.running ? <> · {t.rich('tries_again', { when: () => <Ago at={connection.nextSyncAt ?? problem.at} now={now} future /> })}</> : null}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {reconnect && may.write ? (
          <Link href={settings} className={buttonStyle({ look: 'primary' })}>{t('actions.reconnect')}</Link>
        ) : null}
        {retry ? (
          <Button onClick={() => act.mutate('sync')} disabled={act.isPending || connection.running !== null}>
            {problem.kind === 'misconfigured' ? t('actions.check_again') : t('actions.try_now')}
          </Button>
        ) : null}
        {problem.kind === 'misconfigured' && may.write ? <Link href={settings} className={buttonStyle()}>{t('actions.change')}</Link> : null}
      </div>
      {problem.detail ? (
        <details className="mt-2 text-xs">
          <summary className="w-fit cursor-pointer rounded py-1 text-ink-2">{t('problem.details')}</summary>
          <p className="mt-1 font-mono break-words text-ink-2">{problem.detail}</p>
        </details>
      ) : null}
    </Notice>
  );
}
