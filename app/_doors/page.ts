import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { safePath } from './safe-path';
import { currentSession } from './session';
import { makeMemberCtx, type MemberCtx } from './make-member-ctx';

/** For pages and layouts of a workspace: the member's context, or the sign-in page, or "not found" for everybody else's workspace. */
export const pageCtx = cache(async (slug: string): Promise<MemberCtx> => {
  const session = await currentSession();
  if (!session) {
    const path = safePath((await headers()).get('x-heed-path'));
    redirect(path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`);
  }
  const ctx = await makeMemberCtx(session, slug);
  if (!ctx) notFound();
  return ctx;
});
