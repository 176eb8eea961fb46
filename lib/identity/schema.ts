import { z } from 'zod';

export const roles = ['owner', 'lead', 'responder', 'viewer'] as const;

export const emailSchema = z.string().trim().toLowerCase().pipe(z.email({ error: 'email_invalid' }).max(254, { error: 'email_invalid' }));
/** Length is what helps; 10 to 200 characters, no rules of composition. What everybody would guess is refused beside it (refuse-weak-password.ts). */
export const passwordSchema = z.string().min(10, { error: 'password_short' }).max(200, { error: 'password_long' });
export const nameSchema = z.string().trim().min(1, { error: 'name_missing' }).max(100, { error: 'name_long' });
