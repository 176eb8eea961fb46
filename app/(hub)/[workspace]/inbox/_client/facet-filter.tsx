'use client';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Menu, MenuChoice, MenuItem } from '@/app/_ui/menu';
import type { Facets } from '@/lib/feedback/count-facets';
import { fetchJson } from '../../_client/fetch-json';
import { ClearChip, FilterChip } from './filter-chip';
import { useInbox } from './inbox-context';
import { useLabelNames } from './use-label-names';

type Kind = 'theme' | 'signal' | 'lang';
const listOf = { theme: 'themes', signal: 'signals', lang: 'langs' } as const;

interface FacetFilterProps {
  kind: Kind;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Narrows to one theme, signal or language. What the list holds is counted when the menu opens. */
export function FacetFilter({ kind, value, onChange }: FacetFilterProps) {
  const t = useTranslations('inbox.filter');
  const names = useLabelNames();
  const name = value === undefined ? null : names[kind](value);
  return (
    <span className="inline-flex max-w-full min-w-0">
      <Menu trigger={<FilterChip on={value !== undefined} joined={value !== undefined}>{name ?? t(kind)}</FilterChip>}>
        <Choices kind={kind} value={value} onChange={onChange} />
      </Menu>
      {name === null ? null : <ClearChip label={t('remove', { name })} onClear={() => onChange(undefined)} />}
    </span>
  );
}

function Choices({ kind, value, onChange }: FacetFilterProps) {
  const { workspace, view } = useInbox();
  const t = useTranslations('inbox.filter');
  const names = useLabelNames();
  const { data, isError, refetch } = useQuery({
    queryKey: [workspace, 'inbox', 'facets', view] as const,
    queryFn: ({ signal }) => fetchJson<Facets>(`/api/workspaces/${workspace}/labels?view=${view}`, { signal }),
    staleTime: 10_000,
    retry: false,
  });
  const counted = data?.[listOf[kind]] ?? [];
  const choices = value === undefined || !data || counted.some(({ id }) => id === value) ? counted : [...counted, { id: value, count: 0, more: false }];
  return (
    <>
      <MenuChoice checked={value === undefined} onSelect={() => onChange(undefined)}>{t(kind)}</MenuChoice>
      {choices.map(({ id, count, more }) => (
        <MenuChoice key={id} checked={id === value} textValue={names[kind](id)} onSelect={() => onChange(id)}>
          <span className="min-w-0 flex-1 break-words">{names[kind](id)}</span>
          <span className="text-xs text-ink-3">{more ? t('count_more', { count }) : t('count', { count })}</span>
        </MenuChoice>
      ))}
      {data && choices.length === 0 ? <MenuItem disabled>{t(`${kind}_none`)}</MenuItem> : null}
      {!data && !isError ? <MenuItem disabled>{t('counting')}</MenuItem> : null}
      {!data && isError ? (
        <MenuItem
          onSelect={(event) => {
            event.preventDefault();
            void refetch();
          }}
        >
          {t('count_failed')}
        </MenuItem>
      ) : null}
    </>
  );
}
