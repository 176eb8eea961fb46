import { z } from 'zod';
import { nameSchema, roles } from '@/lib/identity/schema';

/** What `workspace.settings` holds: only what differs from the product's own defaults (lib/scoring/settings.ts). */
export const workspaceSettingsSchema = z.object({
  scoring: z
    .object({
      /** Items older than this when first seen go to the backlog. */
      replyWindowDays: z.coerce.number<unknown>({ error: 'days_invalid' }).int({ error: 'days_invalid' }).min(1, { error: 'days_invalid' }).max(3650, { error: 'days_invalid' }),
      /** How many hours of waiting one point of priority is worth. */
      hoursPerPoint: z.coerce.number<unknown>({ error: 'hours_invalid' }).min(0.25, { error: 'hours_invalid' }).max(720, { error: 'hours_invalid' }),
    })
    .partial()
    .default({}),
});
export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>;

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    // the runtime does not know this zone, which is the answer
    return false;
  }
}

/** An IANA zone that this runtime knows. */
export const timeZoneSchema = z.string().max(64, { error: 'time_zone_unknown' }).refine(isTimeZone, { error: 'time_zone_unknown' });

export const workspaceNameSchema = z.string().trim().min(1, { error: 'workspace_name_missing' }).max(60, { error: 'workspace_name_long' });

export const updateWorkspaceSchema = z.object({
  name: workspaceNameSchema,
  timeZone: timeZoneSchema,
  replyWindowDays: workspaceSettingsSchema.shape.scoring.unwrap().shape.replyWindowDays.unwrap(),
  hoursPerPoint: workspaceSettingsSchema.shape.scoring.unwrap().shape.hoursPerPoint.unwrap(),
});

export const renameLocationSchema = z.object({ locationId: z.uuid(), name: nameSchema });

export const roleSchema = z.enum(roles, { error: 'role_unknown' });

export const inviteMemberSchema = z.object({
  role: roleSchema,
  /** For whom it is, as the inviter calls them; helps to tell open links apart. */
  label: z.string().trim().max(80, { error: 'label_long' }).default(''),
});

export const changeRoleSchema = z.object({ memberId: z.uuid(), role: roleSchema });
