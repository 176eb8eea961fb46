'use client';
import { useTranslations } from 'use-intl';
import { Badge, type Tone } from '@/app/_ui/badge';
import type { ConnectionSummary } from '@/lib/connections/list-connections';

type Status = 'ok' | 'waiting' | 'running' | 'backfill' | 'rescan' | 'paused' | 'needs_reconnect' | 'failing' | 'disconnected' | 'file';

const tones: Record<Status, Tone> = {
  ok: 'green', waiting: 'plain', running: 'blue', backfill: 'blue', rescan: 'blue', paused: 'plain', needs_reconnect: 'red', failing: 'amber', disconnected: 'plain', file: 'plain',
};

export function statusOf(connection: ConnectionSummary): Status {
  if (connection.state === 'disconnected' || connection.state === 'paused' || connection.state === 'needs_reconnect') return connection.state;
  if (connection.source === 'file') return 'file';
  if (connection.running) return connection.running.mode === 'backfill' || connection.running.mode === 'rescan' ? connection.running.mode : 'running';
  if (connection.problem) return 'failing';
  return connection.backfilledAt === null ? 'waiting' : 'ok';
}

export function StatusBadge({ connection }: { connection: ConnectionSummary }) {
  const t = useTranslations('connections.state');
  const status = statusOf(connection);
  return <Badge tone={tones[status]} className="font-normal tracking-normal">{t(status)}</Badge>;
}

/** How far a long pull is: a bar where the platform tells how much there is, else the count alone. */
export function PullProgress({ connection }: { connection: ConnectionSummary }) {
  const t = useTranslations('connections');
  const { running } = connection;
  if (!running || running.mode === 'incremental' || running.mode === 'file' || connection.state !== 'active') return null;
  if (running.total === null) return <p className="text-xs text-ink-2">{t('progress_open', { done: running.done })}</p>;
  const done = Math.min(running.done, running.total);
  return <ProgressBar done={done} total={running.total} label={t('progress_label', { name: connection.name })} text={t('progress', { done, total: running.total })} />;
}

export function ProgressBar({ done, total, label, text }: { done: number; total: number; label: string; text: string }) {
  const share = total === 0 ? 0 : Math.min(1, done / total);
  return (
    <div className="flex items-center gap-3">
      <div role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={total} aria-valuenow={done} aria-valuetext={text} className="h-1.5 min-w-24 flex-1 overflow-hidden rounded-full bg-sunk">
        <div className="h-full origin-left rounded-full bg-accent transition-transform duration-300" style={{ transform: `scaleX(${share})` }} />
      </div>
      <p className="text-xs whitespace-nowrap text-ink-2">{text}</p>
    </div>
  );
}
