'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { publicAction } from '@/app/_doors/action';
import { nextFormState, textOf, type FormState } from '@/app/_doors/form-state';
import { requesterOf } from '@/app/_doors/requester';
import { safePath } from '@/app/_doors/safe-path';
import { writeKnownBrowserCookie, writeSessionCookie } from '@/app/_doors/session-cookie';
import { signIn } from '@/lib/identity/sign-in';

/** Opens a session and leads to where the person wanted to go. */
export async function enter(previous: FormState, form: FormData): Promise<FormState> {
  const email = textOf(form, 'email');
  const result = await publicAction('sign in', async () => {
    const { sid, knownBrowser } = await signIn({ email, password: textOf(form, 'password') }, requesterOf(await headers()));
    await writeSessionCookie(sid);
    await writeKnownBrowserCookie(knownBrowser);
    redirect(safePath(textOf(form, 'next')));
  });
  return nextFormState(previous, result, { email });
}
