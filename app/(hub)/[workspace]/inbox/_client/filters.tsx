'use client';
import { lazy, Suspense, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Menu, MenuChoice, MenuItem } from '@/app/_ui/menu';
import { ratingChoices } from '@/lib/feedback/vocabulary';
import { FacetFilter } from './facet-filter';
import { FilterChip } from './filter-chip';
import { narrowings, ratingsOf, type Narrowing } from './inbox-address';
import { useInbox } from './inbox-context';

const DaysDialog = lazy(() => import('./days-dialog').then((module) => ({ default: module.DaysDialog })));

type Change = (changes: Partial<Record<keyof Narrowing, string | undefined>>) => void;

interface Option {
  value: string;
  label: string;
}

/** One of several, or all. */
function OneOf({ all, value, options, onChange }: { all: string; value: string | undefined; options: readonly Option[]; onChange: (value: string | undefined) => void }) {
  const t = useTranslations('inbox.filter');
  const chosen = options.find((option) => option.value === value);
  return (
    <Menu trigger={<FilterChip on={value !== undefined}>{value === undefined ? all : (chosen?.label ?? t('gone'))}</FilterChip>}>
      <MenuChoice checked={value === undefined} onSelect={() => onChange(undefined)}>{all}</MenuChoice>
      {options.map((option) => (
        <MenuChoice key={option.value} checked={option.value === value} onSelect={() => onChange(option.value)}>{option.label}</MenuChoice>
      ))}
    </Menu>
  );
}

function RatingFilter({ narrowing, onChange }: { narrowing: Narrowing; onChange: Change }) {
  const t = useTranslations('inbox.filter');
  const chosen = ratingsOf(narrowing);
  const label = (choice: string) => (choice === 'none' ? t('rating_none') : t('stars', { stars: Number(choice) }));
  const [only] = chosen;
  const words = chosen.length === 0 ? t('rating') : chosen.length === 1 && only ? label(only) : chosen.includes('none') ? t('rating_some', { count: chosen.length }) : t('stars_some', { list: chosen.join(', ') });
  return (
    <Menu trigger={<FilterChip on={chosen.length > 0}>{words}</FilterChip>}>
      {ratingChoices.map((choice) => (
        <MenuChoice
          key={choice}
          checked={chosen.includes(choice)}
          onSelect={(event) => {
            // several may be chosen before the menu closes
            event.preventDefault();
            const next = chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice].sort();
            onChange({ rating: next.join(',') || undefined });
          }}
        >
          {label(choice)}
        </MenuChoice>
      ))}
    </Menu>
  );
}

/** The day in the workspace's zone, so many days ago, as YYYY-MM-DD. */
function useDay(): (daysAgo: number) => string {
  const format = useFormatter();
  return (daysAgo) => {
    const parts = format.dateTime(new Date(Date.now() - daysAgo * 86_400_000), { year: 'numeric', month: '2-digit', day: '2-digit' }).split('/');
    return parts.length === 3 ? `${parts[2]}-${parts[0]}-${parts[1]}` : '';
  };
}

function DateFilter({ narrowing, replied, onChange }: { narrowing: Narrowing; replied: boolean; onChange: Change }) {
  const t = useTranslations('inbox.filter');
  const format = useFormatter();
  const day = useDay();
  const [choosing, setChoosing] = useState(false);
  const [asked, ask] = useState(false);
  if (choosing && !asked) ask(true);
  const { from, to } = narrowing;
  const shown = (date: string) => format.dateTime(new Date(`${date}T12:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const words = from && to ? (from === to ? shown(from) : t('date_range', { from: shown(from), to: shown(to) })) : from ? t('date_from', { from: shown(from) }) : to ? t('date_to', { to: shown(to) }) : replied ? t('date_replied') : t('date');
  const presets = [[t('date_today'), 0], [t('date_week'), 6], [t('date_month'), 29]] as const;
  return (
    <>
      <Menu trigger={<FilterChip on={Boolean(from ?? to)}>{words}</FilterChip>}>
        <MenuChoice checked={!from && !to} onSelect={() => onChange({ from: undefined, to: undefined })}>{replied ? t('date_replied') : t('date')}</MenuChoice>
        {presets.map(([label, days]) => (
          <MenuItem key={label} onSelect={() => onChange({ from: day(days), to: undefined })}>{label}</MenuItem>
        ))}
        <MenuItem onSelect={() => setChoosing(true)}>{t('date_choose')}</MenuItem>
      </Menu>
      {asked ? (
        <Suspense fallback={null}>
          <DaysDialog
            open={choosing}
            onOpenChange={setChoosing}
            from={from}
            to={to}
            onChoose={(days) => {
              onChange(days);
              setChoosing(false);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}

/** What narrows the list down; each says what it is set to, and all are cleared at once. */
export function Filters({ onChange }: { onChange: Change }) {
  const { choices, view, narrowing, me } = useInbox();
  const t = useTranslations('inbox.filter');
  const named = choices.members.map((member) => ({ value: member.id, label: member.former ? t('former', { name: member.name }) : member.name, mayAnswer: member.mayAnswer }));
  const active = narrowings.some((name) => name !== 'q' && narrowing[name] !== undefined);
  return (
    <div role="group" aria-label={t('label')} className="flex flex-wrap gap-1.5">
      <OneOf all={t('connection')} value={narrowing.connection} options={choices.connections.map(({ id, name }) => ({ value: id, label: name }))} onChange={(connection) => onChange({ connection })} />
      {choices.locations.length > 1 || narrowing.location ? (
        <OneOf all={t('location')} value={narrowing.location} options={choices.locations.map(({ id, name }) => ({ value: id, label: name }))} onChange={(location) => onChange({ location })} />
      ) : null}
      <RatingFilter narrowing={narrowing} onChange={onChange} />
      {view === 'replied' ? (
        <OneOf all={t('by')} value={narrowing.by} options={named} onChange={(by) => onChange({ by })} />
      ) : view === 'mine' ? null : (
        <OneOf
          all={t('assignee')}
          value={narrowing.assignee}
          options={[{ value: 'me', label: t('me') }, { value: 'nobody', label: t('nobody') }, ...named.filter((member) => member.mayAnswer && member.value !== me.memberId)]}
          onChange={(assignee) => onChange({ assignee })}
        />
      )}
      <FacetFilter kind="theme" value={narrowing.theme} onChange={(theme) => onChange({ theme })} />
      <FacetFilter kind="signal" value={narrowing.signal} onChange={(signal) => onChange({ signal })} />
      <FacetFilter kind="lang" value={narrowing.lang} onChange={(lang) => onChange({ lang })} />
      <DateFilter narrowing={narrowing} replied={view === 'replied'} onChange={onChange} />
      {active ? (
        <button type="button" className="min-h-[24px] rounded-full px-2 text-xs font-[550] text-accent hover:underline" onClick={() => onChange(Object.fromEntries(narrowings.filter((name) => name !== 'q').map((name) => [name, undefined])))}>
          {t('clear')}
        </button>
      ) : null}
    </div>
  );
}
