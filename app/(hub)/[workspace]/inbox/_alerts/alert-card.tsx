'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { toast } from '@/app/_ui/toast';
import { isPermitted } from '@/lib/workspace/permissions';
import { fetchJson, RequestFailed } from '../../_client/fetch-json';
import { useInbox } from '../_client/inbox-context';
import { alertsOptions, concerns, hrefOfAlert, type Alert } from './alerts-query';
import { useAlertWords } from './use-alert-words';

/** So many are shown before one asks for more. */
const fewShown = 3;
const act = 'inline-flex min-h-[24px] items-center rounded text-xs font-[550] text-accent underline-offset-2 hover:underline';

/** What stands out in the queue as a whole, above the lists that show all of it. */
export function AlertCard() {
  const { workspace, view, me, narrowing } = useInbox();
  const { data: open = [] } = useQuery(alertsOptions(workspace));
  const alerts = open.filter((alert) => concerns(alert, narrowing));
  const t = useTranslations('alerts');
  const wordsOf = useAlertWords();
  const [all, showAll] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const dismiss = useDismiss(workspace);
  const arrived = useArrived(open);
  if (view !== 'reply' && view !== 'all') return null;
  const shown = all ? alerts : alerts.slice(0, fewShown);
  const hidden = alerts.length - fewShown;
  const mayDismiss = isPermitted(me.role, 'alert.dismiss');

  function dismissAndGoOn(alert: Alert, place: number) {
    dismiss(alert);
    // whoever works by keyboard goes on with the next, not at the top of the page
    requestAnimationFrame(() => {
      const buttons = frame.current?.querySelectorAll<HTMLElement>('[data-dismiss]') ?? [];
      (buttons[Math.min(place, buttons.length - 1)] ?? frame.current)?.focus();
    });
  }

  return (
    <div ref={frame} tabIndex={-1} className="shrink-0 outline-none">
      <p role="status" className="sr-only">{arrived ? t('arrived', { what: wordsOf(arrived).plain }) : null}</p>
      {alerts.length > 0 ? (
        <section aria-label={t('label')} className="max-h-[38dvh] overflow-y-auto border-b border-line bg-p2-soft/45 px-3.5 py-1.5">
          <ul className="flex flex-col gap-1">
            {shown.map((alert, place) => {
              const words = wordsOf(alert);
              return (
                <li key={alert.id} className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-2 py-0.5 text-[13px] text-ink-2">
                  <TriangleAlert aria-hidden size={14} className="mt-[3px] text-p2" />
                  <p className="min-w-0 break-words">
                    <span>{words.rich}</span>{' '}
                    <span className="inline-flex gap-x-3 align-baseline">
                      <Link href={hrefOfAlert(workspace, alert)} prefetch={false} className={act} aria-label={t('show_hint', { what: words.plain })}>{t('show')}</Link>
                      {mayDismiss ? <button type="button" data-dismiss className={act} aria-label={t('dismiss_hint', { what: words.plain })} onClick={() => dismissAndGoOn(alert, place)}>{t('dismiss')}</button> : null}
                    </span>
                  </p>
                </li>
              );
            })}
          </ul>
          {hidden > 0 ? <button type="button" aria-expanded={all} className={`${act} ml-6`} onClick={() => showAll(!all)}>{all ? t('fewer') : t('more', { count: hidden })}</button> : null}
        </section>
      ) : null}
    </div>
  );
}

/** The newest alert that came while one was looking; what was there with the page is read with it. */
function useArrived(alerts: readonly Alert[]): Alert | null {
  const [known, remember] = useState(() => new Set(alerts.map(({ id }) => id)));
  const [arrived, tell] = useState<Alert | null>(null);
  const fresh = alerts.filter(({ id }) => !known.has(id));
  if (fresh.length > 0) {
    remember(new Set([...known, ...fresh.map(({ id }) => id)]));
    tell(fresh[0] ?? null);
  }
  return arrived;
}

/** Puts an alert away at once, and back where the hub says no or one thinks better of it. */
function useDismiss(workspace: string): (alert: Alert) => void {
  const queryClient = useQueryClient();
  const t = useTranslations('alerts');
  const tc = useTranslations('common');
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const { queryKey } = alertsOptions(workspace);

  function send(alert: Alert, method: 'POST' | 'DELETE'): Promise<void> {
    const sent = last.current.then(() => fetchJson(`/api/workspaces/${workspace}/alerts/${alert.id}/dismiss`, { method, keepalive: true }));
    last.current = sent.catch(() => null);
    return sent.then(
      () => undefined,
      (error: unknown) => {
        if (!(error instanceof RequestFailed)) throw error;
        toast.error(error.message || t('failed'));
      },
    ).finally(() => void queryClient.invalidateQueries({ queryKey }));
  }

  return (alert) => {
    const before = queryClient.getQueryData(queryKey);
    void queryClient.cancelQueries({ queryKey });
    queryClient.setQueryData(queryKey, before?.filter(({ id }) => id !== alert.id));
    void send(alert, 'POST');
    toast(t('dismissed'), { action: { label: tc('undo'), onClick: () => void send(alert, 'DELETE') } });
  };
}
