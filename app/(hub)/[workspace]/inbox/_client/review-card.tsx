'use client';
import { useId, useMemo, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { cn } from '@/app/_ui/class-names';
import { Kbd } from '@/app/_ui/kbd';
import { Card } from '@/app/_ui/surface';
import type { Detail } from './detail';
import { MarkedText, markLooks } from './marked-text';
import { MismatchBadge } from './mismatch-badge';
import { RatingMark } from './rating-mark';
import { layersOf, wordsOf, type MarkLayer, type MarkLook } from './text-marks';
import { kerningOf } from './unbroken';
import { underlines } from './underlines';

/** What was written, and what it said before it was edited. */
export function ReviewCard({ item }: { item: Detail['item'] }) {
  const t = useTranslations('feedback.review');
  const lang = item.lang === 'und' ? undefined : item.lang;
  const { reasons, themes, sentimentWords } = item;
  const layers = useMemo(() => layersOf({ reasons, themes, sentimentWords }), [reasons, themes, sentimentWords]);
  return (
    <Card aria-label={item.author.name ? t('label', { name: item.author.name }) : t('label_nobody')}>
      {item.rating ? (
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 leading-none">
          <RatingMark value={item.rating.value} scale={item.rating.scale} stars={item.rating.stars} />
          <MismatchBadge signals={item.signals} stars={item.rating.stars} scale={item.rating.scale} />
        </p>
      ) : null}
      {item.title ? <h3 className="mt-2 max-w-[64ch] text-[15px] font-semibold break-words first:mt-0" lang={lang} dir="auto">{item.title}</h3> : null}
      {item.text ? (
        <Words key={item.id} text={item.text} layers={layers} lang={lang} />
      ) : (
        <p className="mt-2 text-ink-3 italic">{t('no_text')}</p>
      )}
      {item.versions.length > 0 ? <Versions item={item} /> : null}
    </Card>
  );
}

/** What is longer is folded, so that the answer does not lie ten screens further down. */
const longText = { characters: 2500, lines: 30 };

function Words({ text, layers, lang }: { text: string; layers: readonly MarkLayer[]; lang: string | undefined }) {
  const lines = underlines.useOn();
  const t = useTranslations('feedback.review');
  const [whole, showWhole] = useState(false);
  const id = useId();
  const box = useRef<HTMLParagraphElement>(null);
  const long = text.length > longText.characters || text.split('\n', longText.lines + 1).length > longText.lines;
  const toggle = () => {
    showWhole(!whole);
    // the place where one reads on, not somewhere behind it
    if (whole) requestAnimationFrame(() => box.current?.parentElement?.scrollIntoView({ block: 'nearest' }));
  };
  return (
    <>
      <p ref={box} id={id} className={cn('mt-2 max-w-[64ch] text-[15px] leading-[1.6] break-words whitespace-pre-wrap first:mt-0', long && !whole && 'line-clamp-[18]', kerningOf(text))} lang={lang} dir="auto">
        <MarkedText text={text} layers={layers} lines={lines} />
      </p>
      {long ? (
        <Button look="quiet" size="small" className="mt-1.5 -ml-2" aria-expanded={whole} aria-controls={id} onClick={toggle}>
          {whole ? t('show_less') : t('show_all', { count: text.length })}
        </Button>
      ) : null}
      {layers.length > 0 ? <Legend text={text} layers={layers} lines={lines} /> : null}
    </>
  );
}

const looks: readonly MarkLook[] = ['neg', 'pos', 'topic'];
/** More would be read out longer than the text itself. */
const readOut = 6;

/** What the lines under the words mean, and the switch for those who would rather read without. */
function Legend({ text, layers, lines }: { text: string; layers: readonly MarkLayer[]; lines: boolean }) {
  const t = useTranslations('feedback.review');
  const format = useFormatter();
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-xs text-ink-3">
      <button type="button" aria-pressed={lines} aria-keyshortcuts="U" className="inline-flex min-h-[24px] items-center gap-1.5 rounded text-ink-2 underline-offset-2 hover:underline" onClick={() => underlines.set(!lines)}>
        {t('underline')}
        <Kbd>{'u'}</Kbd>
      </button>
      {looks.map((look) => {
        const words = wordsOf(text, layers, look, readOut);
        if (!lines || words.length === 0) return null;
        return (
          <span key={look}>
            <span className={markLooks[look]}>{t(`marks.${look}`)}</span>
            <span className="sr-only">{t('marks_words', { words: format.list(words) })}</span>
          </span>
        );
      })}
    </div>
  );
}

function Versions({ item }: { item: Detail['item'] }) {
  const t = useTranslations('feedback.review');
  const format = useFormatter();
  const lang = item.lang === 'und' ? undefined : item.lang;
  return (
    <details className="mt-3 border-t border-line pt-2 text-[13px] text-ink-2">
      <summary className="min-h-[24px] cursor-pointer">{t('versions', { count: item.versions.length })}</summary>
      <ol className="mt-2 flex flex-col gap-3">
        {item.versions.map((version) => (
          <li key={version.id} className="border-l-2 border-line pl-3">
            <p className="text-xs text-ink-3">
              <time dateTime={version.replacedAt}>{t('version', { date: format.dateTime(new Date(version.replacedAt), { dateStyle: 'medium', timeStyle: 'short' }) })}</time>
              {version.rating ? <> · <RatingMark value={version.rating.value} scale={version.rating.scale} stars={version.rating.scale === 'stars5' ? Math.round(version.rating.value) : null} /></> : null}
            </p>
            <div lang={lang} dir="auto" className="max-w-[64ch] break-words">
              {version.title ? <p className="font-semibold">{version.title}</p> : null}
              <p className={cn('whitespace-pre-wrap', kerningOf(version.text ?? ''))}>{version.text ?? t('no_text')}</p>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
