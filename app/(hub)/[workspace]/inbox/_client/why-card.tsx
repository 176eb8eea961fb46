'use client';
import { useEffect, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { cn } from '@/app/_ui/class-names';
import { Card } from '@/app/_ui/surface';
import type { CorrectionSaid } from '@/lib/feedback/apply-corrections';
import type { Band } from '@/lib/scoring/priority';
import type { Reason } from '@/lib/scoring/score';
import { isPermitted } from '@/lib/workspace/permissions';
import { CorrectMenu } from './correct-menu';
import { lastWords } from './corrected-at-once';
import type { Detail } from './detail';
import type { Narrowing } from './inbox-address';
import { useInbox } from './inbox-context';
import { LabelChips } from './label-chips';
import { useLighting } from './lit-words';
import { useNow } from './minute-clock';
import { ScoreMark } from './score-mark';
import { reasonKey } from './text-marks';
import { useDurationWords } from './times';
import { useLabelNames } from './use-label-names';
import type { Triage } from './use-triage';

const grounds: Record<Band, string> = { critical: 'bg-p1-soft', high: 'bg-p2-soft', medium: 'bg-p3-soft', low: 'bg-ok-soft' };

interface WhyCardProps {
  item: Detail['item'];
  first: boolean;
  triage: Triage;
  onNarrow: (change: Partial<Record<keyof Narrowing, string | undefined>>) => void;
}

/** Why the item stands where it does: reasons whose points add up to its number, what it is about, and where people see it otherwise. */
export function WhyCard({ item, first, triage, onNarrow }: WhyCardProps) {
  const { me } = useInbox();
  const t = useTranslations('feedback.why');
  const ts = useTranslations('scoring');
  const mayCorrect = isPermitted(me.role, 'feedback.correct');
  const [failed, fail] = useState<string | null>(null);
  const open = useRef(false);
  useEffect(() => {
    open.current = true;
    return () => {
      open.current = false;
    };
  }, []);
  const onFailed = (words: string) => {
    if (open.current) fail(words);
    return open.current;
  };
  const correct = (correction: CorrectionSaid) => {
    fail(null);
    triage.correct(item.id, correction, onFailed);
  };
  return (
    <Card className={cn('grid grid-cols-[auto_minmax(0,1fr)] gap-3 border-transparent', grounds[item.band])}>
      <ScoreMark priority={item.priority} band={item.band} className="bg-surface" />
      <div className="flex min-w-0 flex-col gap-2">
        <div title={t('score', { priority: item.priority, band: ts(`band.${item.band}`) })}>
          <h3 className="inline font-semibold">{first ? t('first') : t('here')}</h3>{' '}
          <ul className="inline">
            {item.reasons.map((reason, place) => <ReasonWords key={`${reason.code} ${place}`} reason={reason} place={place} />)}
          </ul>{' '}
          <span className="whitespace-nowrap">{t('sum', { priority: item.priority })}</span>{' '}
          {item.queue === 'none' ? null : <Waiting since={item.waitingSince} hoursPerPoint={item.hoursPerPoint} />}
        </div>
        <LabelChips item={item} onNarrow={onNarrow} />
        <Corrections
          item={item}
          onUndo={mayCorrect ? (id) => {
            fail(null);
            triage.undoCorrection(item.id, id, onFailed);
          } : null}
        />
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
          <SmallPrint item={item} />
          {mayCorrect ? <CorrectMenu item={item} onCorrect={correct} /> : null}
        </div>
        {failed ? <p role="alert" className="text-[13px] text-p1">{failed}</p> : null}
      </div>
    </Card>
  );
}

/** One reason and its points; its words in the text light up while one is at it. */
function ReasonWords({ reason, place }: { reason: Detail['item']['reasons'][number]; place: number }) {
  const t = useTranslations('feedback.why');
  const ts = useTranslations('scoring');
  const lighting = useLighting(reasonKey(place));
  const words = t('reason', { reason: lowered(ts.has(`reason.${reason.code}`) ? ts(`reason.${reason.code}`) : reason.code, place), points: pointsOf(reason, t) });
  return (
    <li className="inline">
      {place > 0 ? ', ' : ''}
      {reason.words && reason.words.length > 0 ? <span {...lighting} tabIndex={0} role="note" aria-label={t('reason_words', { reason: words })} className="rounded-[3px] underline decoration-dotted decoration-1 underline-offset-[3px] hover:bg-surface/70">{words}</span> : words}
    </li>
  );
}

function pointsOf({ points }: Pick<Reason, 'points'>, t: (key: string, values: { sign: string; points: number }) => string): string {
  return t('points', { sign: points > 0 ? 'plus' : points < 0 ? 'minus' : 'none', points: Math.abs(points) });
}

/** Reasons are sentences of their own; behind a comma they begin small. */
function lowered(words: string, place: number): string {
  return place === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** What people said instead of the scorer, with the way back. */
function Corrections({ item, onUndo }: { item: Detail['item']; onUndo: ((id: string) => void) | null }) {
  const { me } = useInbox();
  const t = useTranslations('feedback.corrected');
  const tl = useTranslations('scoring.label');
  const tc = useTranslations('common');
  const names = useLabelNames();
  const format = useFormatter();
  if (item.corrections.length === 0) return null;
  const meantBy = (correction: Detail['item']['corrections'][number]) => {
    if (correction.kind === 'sentiment') return t('sentiment', { label: tl(correction.meant.label) });
    if (correction.kind === 'urgency') return t('urgency');
    return correction.meant.themes.length > 0 ? t('theme', { themes: format.list(correction.meant.themes.map(names.theme)) }) : t('theme_none');
  };
  return (
    <ul aria-label={t('label')} className="flex flex-col">
      {lastWords(item.corrections).map((correction) => (
        <li key={correction.id}>
          <b className="font-[550]">{correction.memberId === me.memberId ? t('you') : correction.byName}</b> {t('said', { meant: meantBy(correction) })}
          {onUndo && !correction.id.startsWith('new ') ? (
            <>
              {' · '}
              <button type="button" className="min-h-[24px] font-[550] underline underline-offset-2" onClick={() => onUndo(correction.id)}>{tc('undo')}</button>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Mood, language, who read it and how sure it was. */
function SmallPrint({ item }: { item: Detail['item'] }) {
  const t = useTranslations('feedback.why');
  const ts = useTranslations('scoring');
  const names = useLabelNames();
  const format = useFormatter();
  const scorer = ts.has(`scorer.${item.scorer}`) ? ts(`scorer.${item.scorer}`) : item.scorer;
  const sure = item.text || item.title ? t('sure', { scorer, share: format.number(item.confidence, { style: 'percent', maximumFractionDigits: 0 }) }) : null;
  return <p className="text-xs text-ink-2">{[ts(`label.${item.label}`), item.text || item.title ? names.lang(item.lang) : null, sure].filter(Boolean).join(' · ')}</p>;
}

/** The list is ordered by the number and the wait together; without this line an older 71 above a 74 looks like a mistake. */
function Waiting({ since, hoursPerPoint }: { since: string; hoursPerPoint: number }) {
  const t = useTranslations('feedback.why');
  const now = useNow();
  const duration = useDurationWords();
  const waited = now - new Date(since).getTime();
  const time = duration(waited, 'long');
  const points = Math.floor(waited / 3_600_000 / hoursPerPoint);
  if (!time) return t('waiting_now');
  return points > 0 ? t('waiting_lifts', { time, points }) : t('waiting', { time });
}
