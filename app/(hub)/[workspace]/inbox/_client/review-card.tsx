'use client';
import { useId, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { cn } from '@/app/_ui/class-names';
import { Card } from '@/app/_ui/surface';
import type { Detail } from './detail';
import { MarkedText } from './marked-text';
import { RatingMark } from './rating-mark';
import { kerningOf } from './unbroken';

/** What was written, and what it said before it was edited. */
export function ReviewCard({ item }: { item: Detail['item'] }) {
  const t = useTranslations('feedback.review');
  const lang = item.lang === 'und' ? undefined : item.lang;
  return (
    <Card aria-label={item.author.name ? t('label', { name: item.author.name }) : t('label_nobody')}>
      {item.rating ? <p className="leading-none"><RatingMark value={item.rating.value} scale={item.rating.scale} stars={item.rating.stars} /></p> : null}
      {item.title ? <h3 className="mt-2 max-w-[64ch] text-[15px] font-semibold break-words first:mt-0" lang={lang} dir="auto">{item.title}</h3> : null}
      {item.text ? (
        <Words key={item.id} text={item.text} reasons={item.reasons} lang={lang} />
      ) : (
        <p className="mt-2 text-ink-3 italic">{t('no_text')}</p>
      )}
      {item.versions.length > 0 ? <Versions item={item} /> : null}
    </Card>
  );
}

/** What is longer is folded, so that the answer does not lie ten screens further down. */
const longText = { characters: 2500, lines: 30 };

function Words({ text, reasons, lang }: { text: string; reasons: Detail['item']['reasons']; lang: string | undefined }) {
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
        <MarkedText text={text} reasons={reasons} />
      </p>
      {long ? (
        <Button look="quiet" size="small" className="mt-1.5 -ml-2" aria-expanded={whole} aria-controls={id} onClick={toggle}>
          {whole ? t('show_less') : t('show_all', { count: text.length })}
        </Button>
      ) : null}
    </>
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
