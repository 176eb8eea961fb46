import { z } from 'zod';
import { claimInstallation } from '@/lib/identity/claim-installation';
import { createUser } from '@/lib/identity/create-user';
import { hashPassword } from '@/lib/identity/hash-password';
import { refuseWeakPassword } from '@/lib/identity/refuse-weak-password';
import { emailSchema, nameSchema, passwordSchema } from '@/lib/identity/schema';
import type { Ctx } from '@/lib/system/ctx';
import { AppError } from '@/lib/system/errors';
import { createWorkspace } from './create-workspace';
import { timeZoneSchema, workspaceNameSchema } from './schema';

const setUpSchema = z.object({
  workspace: workspaceNameSchema,
  name: nameSchema,
  email: emailSchema,
  password: passwordSchema,
  timeZone: timeZoneSchema.catch('UTC'),
});

/**
 * The first visit: the owner's account, the workspace and the mark that this hub is set up, all in one transaction. `ctx` is a newcomer's:
 * its ids are the ones to be given. Throws `conflict` (reason `setup_done`) when the hub is set up already.
 */
export async function setUpHub(ctx: Ctx, input: z.input<typeof setUpSchema>): Promise<{ slug: string }> {
  const { actor } = ctx;
  if (actor.kind !== 'member') throw new AppError('forbidden');
  const { workspace, name, email, password, timeZone } = setUpSchema.parse(input);
  refuseWeakPassword('password', password, [email, name, workspace]);
  const passwordHash = await hashPassword(password);
  return ctx.tx(async (tx) => {
    await claimInstallation(tx);
    await createUser(tx, { id: actor.userId, email, name, passwordHash });
    return createWorkspace(ctx, tx, { name: workspace, timeZone });
  });
}
