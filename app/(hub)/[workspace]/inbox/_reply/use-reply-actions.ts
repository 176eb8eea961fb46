'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { fetchJson, RequestFailed } from '@/app/(hub)/[workspace]/_client/fetch-json';
import { useProblemWords } from './use-problem-words';
import type { DraftView } from '@/lib/replies/schema';
import { detailKey } from '../_client/detail';
import { useReplySetting } from './reply-context';

type Action = 'take_back' | 'retry' | 'withdraw' | 'keep_theirs' | 'keep_ours' | 'unmark';
type Answer = { ok: true; draft?: DraftView | null } | { ok: false; reason: string; by?: string | null; code?: string; values?: Record<string, string> };

/** What a person can do to one reply. Each says what came of it; the item is read again in any case. */
export function useReplyActions() {
  const { workspace, detail, keeper } = useReplySetting();
  const queryClient = useQueryClient();
  const t = useTranslations('reply');
  const te = useTranslations('errors');
  const words = useProblemWords();
  const [busy, setBusy] = useState<Action | null>(null);
  const feedbackId = detail.item.id;

  async function act(replyId: string, action: Action): Promise<Answer | null> {
    setBusy(action);
    try {
      const answer = await fetchJson<Answer>(`/api/workspaces/${workspace}/feedback/${feedbackId}/reply/${replyId}`, { body: { action } });
      if (!answer.ok) {
        if (answer.reason === 'too_late') toast.error(t('sent.too_late'));
        else if (answer.code) toast.error(words({ code: answer.code, values: answer.values ?? {} }));
        else toast.error(t(`refused.${answer.reason}`, { by: answer.by ?? 'none' }));
      } else if (answer.draft) keeper.replaceWith(answer.draft);
      return answer;
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      toast.error(error.message || te('unavailable'));
      return null;
    } finally {
      setBusy(null);
      void queryClient.invalidateQueries({ queryKey: detailKey(workspace, feedbackId) });
      void queryClient.invalidateQueries({ queryKey: [workspace, 'inbox'] });
      void queryClient.invalidateQueries({ queryKey: [workspace, 'counts'] });
    }
  }
  return { act, busy };
}
