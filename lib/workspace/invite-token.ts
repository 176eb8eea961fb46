import { z } from 'zod';

/** How long an invite's link works. */
export const inviteDays = 7;

const tokenSchema = z.tuple([z.uuid(), z.string().regex(/^[\w-]{43}$/)]);

/** `<workspaceId>.<secret>`: the workspace is known before the secret is looked up, and only the secret's hash is stored. */
export function formatInviteToken(workspaceId: string, secret: string): string {
  return `${workspaceId}.${secret}`;
}

/** Null for anything that no invite can look like. */
export function parseInviteToken(token: string): { workspaceId: string; secret: string } | null {
  const parsed = tokenSchema.safeParse(token.split('.'));
  return parsed.success ? { workspaceId: parsed.data[0], secret: parsed.data[1] } : null;
}
