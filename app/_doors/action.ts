import { isRedirectError } from 'next/dist/client/components/redirect-error';
import { AppError } from '@/lib/system/errors';
import { failureOf, type Failure } from './failure';
import { makeMemberCtx, type MemberCtx } from './make-member-ctx';
import { currentSession } from './session';
import type { Session } from '@/lib/identity/find-session';

export type ActionResult<T> = { ok: true; data: T } | { ok: false; error: Failure };

async function run<T>(door: string, work: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, data: await work() };
  } catch (error) {
    if (isRedirectError(error)) throw error;
    return { ok: false, error: failureOf(error, { door }) };
  }
}

/** For server actions inside a workspace. The action's own first argument stays the slug. */
export function workspaceAction<T>(name: string, slug: string, work: (ctx: MemberCtx) => Promise<T>): Promise<ActionResult<T>> {
  return run(`action ${name}`, async () => {
    const session = await currentSession();
    if (!session) throw new AppError('unauthenticated');
    const ctx = await makeMemberCtx(session, slug);
    if (!ctx) throw new AppError('not_found');
    return work(ctx);
  });
}

/** For server actions of a signed-in person that belong to no workspace, such as changing the password. */
export function personalAction<T>(name: string, work: (session: Session & { sid: string }) => Promise<T>): Promise<ActionResult<T>> {
  return run(`action ${name}`, async () => {
    const session = await currentSession();
    if (!session) throw new AppError('unauthenticated');
    return work(session);
  });
}

/** For server actions before sign-in: set-up and invites. */
export function publicAction<T>(name: string, work: () => Promise<T>): Promise<ActionResult<T>> {
  return run(`action ${name}`, work);
}
