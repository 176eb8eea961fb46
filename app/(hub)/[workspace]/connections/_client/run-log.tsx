'use client';
import { useTranslations } from 'use-intl';
import type { RunSummary } from '@/lib/sync/list-runs';
import { Ago } from './clock';
import { useProblemText } from './problem-text';

/** The last pulls: when, what, and what came of it. */
export function RunLog({ runs, now }: { runs: RunSummary[]; now: Date }) {
  const t = useTranslations('connections.detail');
  const text = useProblemText();
  return (
    <section aria-labelledby="runs" className="flex flex-col gap-2">
      <h2 id="runs" className="font-[620]">{t('runs')}</h2>
      {runs.length === 0 ? <p className="text-ink-2">{t('runs_empty')}</p> : null}
      <ul className="flex flex-col overflow-hidden rounded-[10px] border border-line bg-surface empty:hidden">
        {runs.map((run) => (
          <li key={run.id} className="flex flex-col gap-0.5 border-t border-line px-4 py-2.5 text-[13px] first:border-t-0">
            <div className="flex flex-wrap justify-between gap-x-4">
              <span>
                <span className="font-[550]">{t(`run_mode.${run.mode}`)}</span>
                <span className={run.state === 'failed' ? 'text-p1' : 'text-ink-2'}> · {t(`run_state.${run.state}`)}</span>
              </span>
              <span className="text-ink-3"><Ago at={run.startedAt} now={now} />{run.finishedAt ? <> · {t('run_took', { seconds: Math.round((Date.parse(run.finishedAt) - Date.parse(run.startedAt)) / 1000) })}</> : null}</span>
            </div>
            <p className={run.state === 'failed' && run.pageCount === 0 ? 'hidden' : 'text-ink-2'}>
              {t('run_counts', { new: run.newCount, changed: run.changedCount, unchanged: run.unchangedCount })}
              {run.adoptedCount > 0 ? <> · {t('run_adopted', { count: run.adoptedCount })}</> : null}
              {run.unreadableCount > 0 ? <> · {t('run_unreadable', { count: run.unreadableCount })}</> : null}
            </p>
            {run.problem ? <p className="text-ink-2">{text(run.problem)}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
