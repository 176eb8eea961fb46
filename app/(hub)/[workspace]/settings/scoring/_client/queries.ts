import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ScoringComparison } from '@/lib/feedback/compare-scoring';
import type { ScoringView } from '@/lib/feedback/read-rescoring';
import type { ScoringValues } from '@/lib/workspace/schema';
import { fetchJson } from '../../../_client/fetch-json';

/** Dates travel as text. */
export type ScoringState = Omit<ScoringView, 'rescoring'> & { rescoring: (Omit<NonNullable<ScoringView['rescoring']>, 'createdAt' | 'finishedAt'> & { createdAt: string; finishedAt: string | null }) | null };

export const scoringUrl = (workspace: string, part = '') => `/api/workspaces/${encodeURIComponent(workspace)}/scoring${part}`;

/** A tab whose live stream is cut still sees it move. */
const whileRunningMs = 2_000;

export const scoringQuery = (workspace: string) =>
  queryOptions({
    queryKey: [workspace, 'scoring', 'state'],
    queryFn: ({ signal }) => fetchJson<ScoringState>(scoringUrl(workspace), { signal }),
    refetchInterval: (query) => (query.state.data?.rescoring?.state === 'running' ? whileRunningMs : false),
  });

export const previewQuery = (workspace: string, values: ScoringValues | null) =>
  queryOptions({
    queryKey: [workspace, 'scoring-preview', values],
    queryFn: ({ signal }) => fetchJson<ScoringComparison>(scoringUrl(workspace, '/preview'), { signal, body: values }),
    enabled: values !== null,
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
