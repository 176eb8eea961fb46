'use client';
import { useActionState, useEffect, useMemo, useState } from 'react';
import { toast } from '@/app/_ui/toast';
import { useTranslations } from 'use-intl';
import { untouchedForm } from '@/app/_doors/form-state';
import { Input, Select } from '@/app/_ui/field';
import { FormField } from '@/app/_ui/form-field';
import { SubmitButton } from '@/app/_ui/submit-button';
import { useFocusOnError } from '@/app/_ui/use-focus-on-error';
import { saveWorkspace } from './actions';

type Values = Record<'name' | 'timeZone', string>;

interface WorkspaceFormProps {
  slug: string;
  mayWrite: boolean;
  address: string;
  zones: string[];
  values: Values;
}

/** Zones under their part of the world, with names to read. */
function groupZones(zones: string[]): [string, { zone: string; label: string }[]][] {
  const groups = new Map<string, { zone: string; label: string }[]>();
  for (const zone of zones) {
    const [region = zone, ...rest] = zone.split('/');
    const group = groups.get(region) ?? [];
    group.push({ zone, label: (rest.join(' / ') || zone).replaceAll('_', ' ') });
    groups.set(region, group);
  }
  return [...groups];
}

export function WorkspaceForm({ slug, mayWrite, address, zones, values }: WorkspaceFormProps) {
  const t = useTranslations('settings');
  const [state, action] = useActionState(saveWorkspace.bind(null, slug), untouchedForm);
  const form = useFocusOnError(state.failure);
  const groups = useMemo(() => groupZones(zones), [zones]);
  // controlled: React resets a form after its action, and what is on the screen must be what was sent
  const [current, setCurrent] = useState(values);
  const set = (name: keyof Values) => (event: { target: { value: string } }) => setCurrent((before) => ({ ...before, [name]: event.target.value }));
  useEffect(() => {
    if (state.successes > 0) toast(t('workspace.saved'));
  }, [state.successes, t]);
  const fields = state.failure?.fields;
  return (
    <form ref={form} action={action} noValidate>
      <fieldset disabled={!mayWrite} className="flex flex-col gap-1">
        <h2 className="mb-1 font-[620]">{t('workspace.title')}</h2>
        <div className="grid gap-x-5 gap-y-1 sm:grid-cols-2">
          <FormField label={t('workspace.name')} error={fields?.name}>
            {(control) => <Input {...control} name="name" autoComplete="off" maxLength={60} value={current.name} onChange={set('name')} required />}
          </FormField>
          <FormField label={t('workspace.address')} hint={t('workspace.address_hint')}>
            {(control) => <Input {...control} value={address} readOnly className="bg-sunk" />}
          </FormField>
          <FormField label={t('workspace.time_zone')} hint={t('workspace.time_zone_hint')} error={fields?.timeZone}>
            {(control) => (
              <Select {...control} key={state.answers} name="timeZone" defaultValue={current.timeZone} onChange={set('timeZone')}>
                {groups.map(([region, entries]) => (
                  <optgroup key={region} label={region}>
                    {entries.map(({ zone, label }) => (
                      <option key={zone} value={zone}>{label}</option>
                    ))}
                  </optgroup>
                ))}
              </Select>
            )}
          </FormField>
        </div>
        {state.failure && !fields ? <p role="alert" className="text-[13px] text-p1">{state.failure.message}</p> : null}
        {mayWrite ? <SubmitButton pending={t('workspace.pending')} className="mt-2 self-start">{t('workspace.submit')}</SubmitButton> : null}
      </fieldset>
    </form>
  );
}
