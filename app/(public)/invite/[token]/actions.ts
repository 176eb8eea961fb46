'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { personalAction, publicAction } from '@/app/_doors/action';
import { nextFormState, textOf, type FormState } from '@/app/_doors/form-state';
import { inviteCtx } from '@/app/_doors/newcomer';
import { requesterOf } from '@/app/_doors/requester';
import { writeKnownBrowserCookie, writeSessionCookie } from '@/app/_doors/session-cookie';
import { signIn } from '@/lib/identity/sign-in';
import { AppError } from '@/lib/system/errors';
import { acceptInvite } from '@/lib/workspace/accept-invite';

/** A person without an account: makes it, joins, and is signed in. */
export async function joinWithNewAccount(token: string, previous: FormState, form: FormData): Promise<FormState> {
  const values = { name: textOf(form, 'name'), email: textOf(form, 'email') };
  const password = textOf(form, 'password');
  const result = await publicAction('join with a new account', async () => {
    const given = await inviteCtx(token, null);
    if (!given) throw new AppError('not_found', { reason: 'invite_unknown' });
    const { slug } = await acceptInvite(given.ctx, { secret: given.secret, account: { ...values, password } });
    const { sid, knownBrowser } = await signIn({ email: values.email, password }, requesterOf(await headers()));
    await writeSessionCookie(sid);
    await writeKnownBrowserCookie(knownBrowser);
    redirect(`/${slug}/inbox/reply`);
  });
  return nextFormState(previous, result, values);
}

/** Somebody who is signed in joins as who they are. */
export async function joinSignedIn(token: string, previous: FormState): Promise<FormState> {
  const result = await personalAction('join signed in', async (session) => {
    const given = await inviteCtx(token, session);
    if (!given) throw new AppError('not_found', { reason: 'invite_unknown' });
    const { slug } = await acceptInvite(given.ctx, { secret: given.secret, account: null });
    redirect(`/${slug}/inbox/reply`);
  });
  return nextFormState(previous, result, {});
}
