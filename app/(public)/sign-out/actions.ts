'use server';
import { redirect } from 'next/navigation';
import { publicAction } from '@/app/_doors/action';
import { safePath } from '@/app/_doors/safe-path';
import { currentSession } from '@/app/_doors/session';
import { clearSessionCookie } from '@/app/_doors/session-cookie';
import { endSession } from '@/lib/identity/end-session';

/** Ends the session in the database, so that a copy of the cookie is worth nothing. */
export async function signOut(next?: string): Promise<void> {
  await publicAction('sign out', async () => {
    const session = await currentSession();
    if (session) await endSession(session);
  });
  await clearSessionCookie();
  redirect(typeof next === 'string' ? safePath(next) : '/sign-in');
}
