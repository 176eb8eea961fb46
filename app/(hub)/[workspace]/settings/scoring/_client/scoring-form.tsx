'use client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/surface';
import { toast } from '@/app/_ui/toast';
import type { ScoringSettings } from '@/lib/scoring/settings';
import type { ScoringValues } from '@/lib/workspace/schema';
import { fetchJson, RequestFailed } from '../../../_client/fetch-json';
import { useFailureText } from '../../../connections/_client/use-connection-action';
import { BandScale } from './band-picture';
import { isSameDraft, readDraft, signalPath, toDraft, type Draft, type SignalChoice } from './draft';
import { PreviewPanel, type PreviewState } from './preview-panel';
import { previewQuery, scoringQuery, scoringUrl, type ScoringState } from './queries';
import { RescoringStatus } from './rescoring-status';
import { ValueField, type Fields } from './value-field';

/** Values stand still for so long before they are tried. */
const restMs = 250;

export interface ScoringFormProps {
  workspace: string;
  mayWrite: boolean;
  signals: SignalChoice[];
  defaults: ScoringValues;
}

const valuesOf = ({ weights, bands, hoursPerPoint, replyWindowDays }: ScoringSettings): ScoringValues => ({ weights, bands, hoursPerPoint, replyWindowDays });

/** All that may be tuned, with what it would do beside it. */
export function ScoringForm(props: ScoringFormProps) {
  const { data } = useQuery(scoringQuery(props.workspace));
  // the page brings it along
  return data ? <OpenForm {...props} state={data} /> : null;
}

function useRested(values: ScoringValues | null): ScoringValues | null {
  const key = JSON.stringify(values);
  const [rested, setRested] = useState<string>('null');
  useEffect(() => {
    const timer = setTimeout(() => setRested(key), restMs);
    return () => clearTimeout(timer);
  }, [key]);
  return values === null ? null : (JSON.parse(rested) as ScoringValues | null);
}

function OpenForm({ workspace, mayWrite, signals, defaults, state }: ScoringFormProps & { state: ScoringState }) {
  const t = useTranslations('scoring-settings');
  const ts = useTranslations('scoring');
  const queryClient = useQueryClient();
  const failureText = useFailureText();
  const form = useRef<HTMLFormElement>(null);
  const saved = toDraft(valuesOf(state.pending ?? state.settings), signals);
  // null: as saved, whoever saved it
  const [touched, setTouched] = useState<Draft | null>(null);
  const draft = touched ?? saved;
  const dirty = touched !== null && !isSameDraft(touched, saved);
  const isDefault = isSameDraft(draft, toDraft(defaults, signals));
  const { values, problems } = readDraft(draft, signals);
  const tried = useRested(mayWrite && dirty ? values : null);
  const preview = useQuery(previewQuery(workspace, tried));

  const save = useMutation({
    mutationFn: (body: ScoringValues) => fetchJson<{ rescoringId: string | null }>(scoringUrl(workspace), { method: 'PUT', body }),
    onSuccess: async ({ rescoringId }) => {
      await queryClient.invalidateQueries({ queryKey: [workspace, 'scoring'] });
      setTouched(null);
      toast(t(rescoringId ? 'saved' : 'saved_same'));
    },
    onError: (error) => toast.error(failureText(error)),
  });
  const refused = save.error instanceof RequestFailed ? (save.error.fields ?? {}) : {};
  const fields: Fields = {
    draft,
    problems: { ...refused, ...problems },
    readOnly: !mayWrite,
    set: (path, value) => {
      save.reset();
      setTouched((before) => ({ ...(before ?? saved), [path]: value }));
    },
  };
  const submit = () => {
    if (values) return save.mutate(values);
    form.current?.querySelector<HTMLInputElement>('[aria-invalid]')?.focus();
  };
  const shown: PreviewState = !dirty ? 'idle' : !values ? 'invalid' : preview.isError ? 'failed' : preview.isFetching || tried === null ? 'busy' : 'shown';
  return (
    <>
      {mayWrite ? null : <p className="text-ink-2">{t('read_only')}</p>}
      <RescoringStatus workspace={workspace} rescoring={state.rescoring} mayWrite={mayWrite} onCancelled={() => setTouched(null)} />
      <div data-wide className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <form ref={form} noValidate className="flex min-w-0 flex-col gap-4" onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}>
          <Card aria-labelledby="mood-and-signals" className="flex flex-col gap-3">
            <Heading id="mood-and-signals" title={t('mood.title')} lead={t('mood.lead')} />
            <ValueField fields={fields} path="weights.mood" label={t('mood.mood')} hint={t('mood.mood_hint')} />
            <ValueField fields={fields} path="weights.signalCap" label={t('mood.cap')} hint={t('mood.cap_hint')} />
            <ValueField fields={fields} path="weights.hardRiskFloor" label={t('mood.floor')} hint={t('mood.floor_hint')} />
          </Card>
          <Card aria-labelledby="bands" className="flex flex-col gap-3">
            <Heading id="bands" title={t('bands.title')} lead={t('bands.lead')} />
            <BandScale draft={draft} />
            {(['critical', 'high', 'medium'] as const).map((band) => <ValueField key={band} fields={fields} path={`bands.${band}`} label={t('bands.from', { band: ts(`band.${band}`) })} />)}
          </Card>
          <Card aria-labelledby="order" className="flex flex-col gap-3">
            <Heading id="order" title={t('order.title')} />
            <ValueField fields={fields} path="hoursPerPoint" label={t('order.hours')} hint={t('order.hours_hint')} sliderMax={72} />
            <ValueField fields={fields} path="replyWindowDays" label={t('order.days')} hint={t('order.days_hint')} sliderMax={365} />
          </Card>
          <Card aria-labelledby="signals" className="flex flex-col gap-3">
            <Heading id="signals" title={t('signals.title')} lead={t('signals.lead')} />
            {([['hard', true], ['other', false]] as const).map(([key, hardRisk]) => {
              const group = signals.filter((signal) => signal.hardRisk === hardRisk);
              return group.length === 0 ? null : (
                <section key={key} aria-labelledby={`signals-${key}`} className="flex flex-col gap-2">
                  <div>
                    <h3 id={`signals-${key}`} className="text-[13px] font-[620]">{t(`signals.${key}`)}</h3>
                    {hardRisk ? <p className="text-xs text-ink-3">{t('signals.hard_lead')}</p> : null}
                  </div>
                  {group.map(({ id, points }) => {
                    const name = ts.has(`signal.${id}`) ? ts(`signal.${id}`) : id;
                    const changed = draft[signalPath(id)] !== String(points);
                    const back = mayWrite ? (
                      <button type="button" aria-label={t('signals.back_label', { name, points })} onClick={() => fields.set(signalPath(id), String(points))} className="min-h-[24px] scroll-mb-24 text-xs text-accent underline underline-offset-2">{t('signals.back', { points })}</button>
                    ) : <span className="text-xs text-ink-3">{t('signals.usual', { points })}</span>;
                    return <ValueField key={id} fields={fields} path={signalPath(id)} label={name} aside={changed ? back : undefined} />;
                  })}
                </section>
              );
            })}
          </Card>
          {mayWrite ? (
            <div role="group" aria-label={t('bar.label')} className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-2 border-t border-line bg-paper px-4 py-3 sm:mx-0 sm:px-0">
              <Button type="submit" look="primary" aria-disabled={!dirty || save.isPending} onClick={(event) => (!dirty || save.isPending) && event.preventDefault()}>{save.isPending ? t('bar.saving') : t('bar.save')}</Button>
              {dirty ? <Button look="quiet" onClick={() => setTouched(null)}>{t('bar.discard')}</Button> : null}
              {isDefault ? null : <Button look="quiet" onClick={() => setTouched(toDraft(defaults, signals))}>{t('bar.defaults')}</Button>}
              <p className="text-xs text-ink-2">{dirty ? (values ? <a href="#preview" className="underline underline-offset-2 lg:no-underline">{summary(t, preview.data, shown)}</a> : t('bar.invalid')) : isDefault ? t('bar.is_default') : null}</p>
            </div>
          ) : null}
        </form>
        {mayWrite ? <div className="lg:sticky lg:top-4 lg:max-h-[calc(100vh-2rem)] lg:overflow-y-auto"><PreviewPanel state={shown} comparison={preview.data} /></div> : null}
      </div>
    </>
  );
}

/** The preview in a few words, for where the panel is out of sight. */
function summary(t: (key: string, values?: Record<string, number>) => string, comparison: { upCount: number; downCount: number } | undefined, state: PreviewState): string {
  if (!comparison || state !== 'shown') return t('bar.dirty');
  return t('preview.moves', { up: comparison.upCount, down: comparison.downCount });
}

function Heading({ id, title, lead }: { id: string; title: string; lead?: string }) {
  return (
    <div>
      <h2 id={id} className="font-[620]">{title}</h2>
      {lead ? <p className="mt-0.5 text-ink-2">{lead}</p> : null}
    </div>
  );
}
