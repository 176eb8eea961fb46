'use server';
import { refresh } from 'next/cache';
import { workspaceAction } from '@/app/_doors/action';
import { nextFormState, textOf, type FormState } from '@/app/_doors/form-state';
import { renameLocation } from '@/lib/workspace/rename-location';
import { updateWorkspace } from '@/lib/workspace/update-workspace';

export async function saveWorkspace(slug: string, previous: FormState, form: FormData): Promise<FormState> {
  const values = {
    name: textOf(form, 'name'),
    timeZone: textOf(form, 'timeZone'),
  };
  const result = await workspaceAction('save the workspace', slug, (ctx) => updateWorkspace(ctx, values));
  if (result.ok) refresh();
  return nextFormState(previous, result, values);
}

export async function saveLocationName(slug: string, locationId: string, previous: FormState, form: FormData): Promise<FormState> {
  const name = textOf(form, 'name');
  const result = await workspaceAction('rename a location', slug, (ctx) => renameLocation(ctx, { locationId, name }));
  if (result.ok) refresh();
  return nextFormState(previous, result, { name });
}
