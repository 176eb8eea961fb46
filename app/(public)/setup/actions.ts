'use server';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { publicAction } from '@/app/_doors/action';
import { nextFormState, textOf, type FormState } from '@/app/_doors/form-state';
import { founderCtx } from '@/app/_doors/newcomer';
import { requesterOf } from '@/app/_doors/requester';
import { writeKnownBrowserCookie, writeSessionCookie } from '@/app/_doors/session-cookie';
import { checkSetupKey } from '@/lib/identity/check-setup-key';
import { signIn } from '@/lib/identity/sign-in';
import { setUpHub } from '@/lib/workspace/set-up-hub';

/** Creates owner and workspace, signs in and leads to the inbox. */
export async function setUp(previous: FormState, form: FormData): Promise<FormState> {
  const values = { workspace: textOf(form, 'workspace'), name: textOf(form, 'name'), email: textOf(form, 'email'), key: textOf(form, 'key') };
  const password = textOf(form, 'password');
  const result = await publicAction('set up', async () => {
    checkSetupKey(values.key);
    const { slug } = await setUpHub(await founderCtx(), { ...values, password, timeZone: textOf(form, 'timeZone') });
    const { sid, knownBrowser } = await signIn({ email: values.email, password }, requesterOf(await headers()));
    await writeSessionCookie(sid);
    await writeKnownBrowserCookie(knownBrowser);
    redirect(`/${slug}/inbox/reply`);
  });
  return nextFormState(previous, result, values);
}
