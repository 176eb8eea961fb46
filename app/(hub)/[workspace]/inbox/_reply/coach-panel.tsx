'use client';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Finding, FindingLevel } from '@/lib/coach/finding';
import { cn } from '@/app/_ui/class-names';
import { useDraftSight, useReplySetting } from './reply-context';
import { selectIn, writeInto } from './write-into';

const looks: Record<FindingLevel, { sign: string; colour: string }> = {
  block: { sign: '✕', colour: 'text-p1' },
  warn: { sign: '!', colour: 'text-p2' },
  hint: { sign: '→', colour: 'text-p3' },
  praise: { sign: '✓', colour: 'text-ok' },
};

/** What the coach sees in the draft, the gravest first. Nothing where nothing is being written. */
export function CoachPanel() {
  const { answering } = useReplySetting();
  const { draft, findings, read, coach } = useDraftSight();
  const t = useTranslations('reply.coach');
  if (answering !== 'write') return null;
  const empty = draft.body.trim() === '';
  return (
    <section aria-label={t('heading')}>
      <h3 className="mb-2 text-[12.5px] font-semibold text-ink-2">{t('heading')}</h3>
      {empty ? <p className="text-[13px] text-ink-3">{t('empty')}</p> : null}
      {!empty && coach === 'loading' ? <p className="text-[13px] text-ink-3">{t('loading')}</p> : null}
      <ul className="flex flex-col">
        {findings.map((finding) => (
          <Row key={`${finding.rule} ${finding.code} ${finding.start}`} finding={finding} body={read} />
        ))}
      </ul>
      {!empty && coach === 'ready' && findings.length === 0 ? <p className="text-[13px] text-ink-3">{t('fine')}</p> : null}
      <Summary findings={findings} />
    </section>
  );
}

function Row({ finding, body }: { finding: Finding; body: string }) {
  const { field } = useReplySetting();
  const t = useTranslations('coach');
  const { sign, colour } = looks[finding.level];
  const { fix } = finding;
  const words = t(`finding.${finding.code}`, finding.values);
  const marked = finding.end > finding.start && finding.end - finding.start < body.length;
  return (
    <li className="grid grid-cols-[18px_1fr] gap-2 py-1">
      <span aria-hidden className={cn('pt-px font-bold', colour)}>{sign}</span>
      <div className="min-w-0">
        <button type="button" onClick={() => selectIn(field.current, finding.start, finding.end)} className="block min-h-[24px] w-full rounded text-left hover:underline hover:decoration-line-strong hover:underline-offset-2">
          <span className="sr-only">{`${t(`level.${finding.level}`)}: `}</span>
          <b className="font-[550] text-ink">{t(`rule.${finding.rule}`)}</b>
          {finding.level === 'block' ? <span aria-hidden className="ml-1.5 text-[11.5px] font-semibold whitespace-nowrap text-p1">{t('level.block')}</span> : null}
        </button>
        <p className="text-[12px] text-ink-3">
          {finding.level === 'praise' && marked ? <q>{body.slice(finding.start, Math.min(finding.end, finding.start + 60))}</q> : words}
        </p>
        {fix ? (
          <button
            type="button"
            className="min-h-[24px] text-[12.5px] font-[550] text-accent underline-offset-2 hover:underline"
            onClick={() => field.current?.value === body && writeInto(field.current, fix.start, fix.end, fix.text)}
          >
            {t(`fix.${fix.code}`)}
          </button>
        ) : null}
      </div>
    </li>
  );
}

/** Read out when it has stood still for a moment, so that typing is not talked over. */
function Summary({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('reply.coach');
  const count = (level: FindingLevel) => findings.filter((finding) => finding.level === level).length;
  const now = findings.length === 0 ? '' : t('summary', { block: count('block'), warn: count('warn') + count('hint'), praise: count('praise') });
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(now), 1200);
    return () => clearTimeout(timer);
  }, [now]);
  return <p role="status" aria-live="polite" className="sr-only">{said}</p>;
}
