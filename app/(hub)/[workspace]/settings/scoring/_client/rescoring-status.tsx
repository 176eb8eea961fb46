'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Card, Notice } from '@/app/_ui/surface';
import { toast } from '@/app/_ui/toast';
import { fetchJson } from '../../../_client/fetch-json';
import { ProgressBar } from '../../../connections/_client/status';
import { useFailureText } from '../../../connections/_client/use-connection-action';
import { scoringUrl, type ScoringState } from './queries';

/** How far a change is on its way into all items, and the way back as long as there is one. */
export function RescoringStatus({ workspace, rescoring, mayWrite, onCancelled }: { workspace: string; rescoring: ScoringState['rescoring']; mayWrite: boolean; onCancelled?: () => void }) {
  const t = useTranslations('scoring-settings.run');
  const queryClient = useQueryClient();
  const failureText = useFailureText();
  const cancel = useMutation({
    mutationFn: (rescoringId: string) => fetchJson(scoringUrl(workspace, '/cancel'), { body: { rescoringId } }),
    onSuccess: () => {
      toast(t('cancelled'));
      onCancelled?.();
    },
    onError: (error) => toast.error(failureText(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [workspace, 'scoring'] }),
  });
  if (!rescoring) return null;
  const { state, phase, done, total, byName, moved } = rescoring;
  if (state === 'failed') return <Notice tone="bad" role="status">{t('failed')}</Notice>;
  if (state === 'cancelled') return <p role="status" className="text-ink-2">{t('was_cancelled')}</p>;
  if (state === 'done') return <p role="status" className="text-ink-2">{t('done_moved', { count: moved })}</p>;
  return (
    <Card aria-labelledby="rescoring" className="flex flex-col gap-2">
      <div role="status">
        <h2 id="rescoring" className="font-[620]">{t(phase)}</h2>
        <p className="text-ink-2">{t(`${phase}_body`)} {byName && phase === 'scoring' ? t('by', { name: byName }) : null}</p>
      </div>
      {phase === 'placing' ? null : total === 0 ? <p className="text-xs text-ink-2">{t('queued')}</p> : <ProgressBar done={done} total={total} label={t('label')} text={t('progress', { done, total })} />}
      {mayWrite && phase === 'scoring' ? (
        <Button className="self-start" aria-disabled={cancel.isPending} onClick={() => cancel.isPending || cancel.mutate(rescoring.id)}>{cancel.isPending ? t('cancelling') : t('cancel')}</Button>
      ) : null}
    </Card>
  );
}
