import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ThemeList as Listed } from '@/lib/feedback/list-themes';
import type { ThemeTrial } from '@/lib/feedback/try-theme';
import { fetchJson } from '../../../_client/fetch-json';
import { scoringUrl, type ScoringState } from '../../scoring/_client/queries';

/** Dates travel as text. */
export type ThemeState = Omit<Listed, 'rescoring'> & { rescoring: ScoringState['rescoring'] };

const whileRunningMs = 2_000;

export const themesQuery = (workspace: string) =>
  queryOptions({
    queryKey: [workspace, 'scoring', 'themes'],
    queryFn: ({ signal }) => fetchJson<ThemeState>(scoringUrl(workspace, '/themes'), { signal }),
    refetchInterval: (query) => (query.state.data?.rescoring?.state === 'running' ? whileRunningMs : false),
  });

export const trialQuery = (workspace: string, words: string[]) =>
  queryOptions({
    queryKey: [workspace, 'theme-trial', words],
    queryFn: ({ signal }) => fetchJson<ThemeTrial>(scoringUrl(workspace, '/themes/try'), { signal, body: { words } }),
    enabled: words.length > 0,
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
