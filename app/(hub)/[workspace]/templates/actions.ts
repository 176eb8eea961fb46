'use server';
import { refresh } from 'next/cache';
import { workspaceAction, type ActionResult } from '@/app/_doors/action';
import { archiveTemplate } from '@/lib/templates/archive-template';
import { createTemplate, type SaveTemplateResult } from '@/lib/templates/create-template';
import type { TemplateInput } from '@/lib/templates/schema';
import { updateTemplate } from '@/lib/templates/update-template';

export async function saveTemplate(slug: string, templateId: string | null, template: TemplateInput): Promise<ActionResult<SaveTemplateResult>> {
  const result = await workspaceAction('save a template', slug, (ctx) => (templateId ? updateTemplate(ctx, { ...template, templateId }) : createTemplate(ctx, template)));
  if (result.ok) refresh();
  return result;
}

export async function setArchived(slug: string, templateId: string, archived: boolean): Promise<ActionResult<void>> {
  const result = await workspaceAction('archive a template', slug, (ctx) => archiveTemplate(ctx, { templateId, archived }));
  if (result.ok) refresh();
  return result;
}
