'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { toast } from '@/app/_ui/toast';
import type { ThemeChange } from '@/lib/feedback/scoring-schema';
import { fetchJson } from '../../../_client/fetch-json';
import { scoringUrl } from '../../scoring/_client/queries';

/** Changes the list of themes and says so; a refusal is for the form to show. */
export function useThemeChange(workspace: string, onDone: () => void) {
  const t = useTranslations('themes.done');
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (change: ThemeChange) => fetchJson<{ rescoringId: string | null }>(scoringUrl(workspace, '/themes'), { body: change }),
    onSuccess: async ({ rescoringId }, change) => {
      await queryClient.invalidateQueries({ queryKey: [workspace, 'scoring'] });
      toast(t(rescoringId === null ? (change.do === 'rename' ? 'rename' : 'names') : change.do));
      onDone();
    },
  });
}
