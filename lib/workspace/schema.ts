import { z } from 'zod';
import { nameSchema, roles } from '@/lib/identity/schema';
import { scoringSettingsSchema } from '@/lib/scoring/settings';
import { scoringLimits } from './scoring-limits';

const between = ({ min, max }: { min: number; max: number }, error: string) => z.number({ error }).min(min, { error }).max(max, { error });
const wholePoints = between(scoringLimits.points, 'points_invalid').int({ error: 'points_invalid' });
const threshold = between(scoringLimits.band, 'band_invalid').int({ error: 'band_invalid' });

const weightShape = { mood: wholePoints, signalCap: wholePoints, hardRiskFloor: wholePoints, signals: z.record(z.string(), between(scoringLimits.signal, 'signal_points_invalid').int({ error: 'signal_points_invalid' })) };
const bandShape = { critical: threshold, high: threshold, medium: threshold };
const orderShape = {
  /** How many hours of waiting one point of priority is worth. */
  hoursPerPoint: between(scoringLimits.hours, 'hours_invalid'),
  /** Items older than this when first seen go to the backlog. */
  replyWindowDays: between(scoringLimits.days, 'days_invalid').int({ error: 'days_invalid' }),
};

/** All of the scoring that the settings page shows in one form, each value given. */
export const scoringValuesSchema = z
  .object({ weights: z.object(weightShape), bands: z.object(bandShape), ...orderShape })
  .superRefine(({ bands: { critical, high, medium } }, { addIssue }) => {
    if (high >= critical) addIssue({ code: 'custom', path: ['bands', 'high'], message: 'band_high_order' });
    if (medium >= high) addIssue({ code: 'custom', path: ['bands', 'medium'], message: 'band_medium_order' });
  });
export type ScoringValues = z.infer<typeof scoringValuesSchema>;

/** Of the scoring: only what differs from `defaultScoringSettings`. `scoringSettingsOf` lays it over them. */
export const scoringOverridesSchema = z.object({
  weights: z.object(weightShape).partial().optional(),
  bands: z.object(bandShape).partial().optional(),
  hoursPerPoint: orderShape.hoursPerPoint.optional(),
  replyWindowDays: orderShape.replyWindowDays.optional(),
  themes: scoringSettingsSchema.shape.themes.partial().optional(),
});
export type ScoringOverrides = z.infer<typeof scoringOverridesSchema>;

/** What `workspace.settings` holds: only what differs from the product's own defaults (lib/scoring/settings.ts). */
export const workspaceSettingsSchema = z.object({ scoring: scoringOverridesSchema.default({}) });
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
});

export const renameLocationSchema = z.object({ locationId: z.uuid(), name: nameSchema });

export const roleSchema = z.enum(roles, { error: 'role_unknown' });

export const inviteMemberSchema = z.object({
  role: roleSchema,
  /** For whom it is, as the inviter calls them; helps to tell open links apart. */
  label: z.string().trim().max(80, { error: 'label_long' }).default(''),
});

export const changeRoleSchema = z.object({ memberId: z.uuid(), role: roleSchema });
