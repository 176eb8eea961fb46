'use server';
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { z } from 'zod';
import { personalAction, type ActionResult } from '@/app/_doors/action';
import { nextFormState, textOf, type FormState } from '@/app/_doors/form-state';
import { requesterOf } from '@/app/_doors/requester';
import { changePassword } from '@/lib/identity/change-password';
import { endOtherSessions } from '@/lib/identity/end-other-sessions';
import { endSession } from '@/lib/identity/end-session';
import { renameUser } from '@/lib/identity/rename-user';

export async function saveName(previous: FormState, form: FormData): Promise<FormState> {
  const name = textOf(form, 'name');
  const result = await personalAction('save the name', (session) => renameUser(session.userId, name));
  if (result.ok) refresh();
  return nextFormState(previous, result, { name });
}

export interface PasswordFormState extends FormState {
  endedSessions: number;
}

export async function savePassword(previous: PasswordFormState, form: FormData): Promise<PasswordFormState> {
  const input = { current: textOf(form, 'current'), next: textOf(form, 'next') };
  const result = await personalAction('change the password', async (session) => changePassword(session, input, requesterOf(await headers())));
  if (result.ok) refresh();
  return { ...nextFormState(previous, result, {}), endedSessions: result.ok ? result.data.endedSessions : 0 };
}

/** Ends one of the person's other sessions. */
export async function endOne(sessionId: string): Promise<ActionResult<boolean>> {
  const result = await personalAction('end a session', (session) => endSession({ userId: session.userId, sessionId: z.uuid().parse(sessionId) }));
  if (result.ok) refresh();
  return result;
}

/** Ends all but the session that asks. */
export async function endOthers(): Promise<ActionResult<number>> {
  const result = await personalAction('end all other sessions', (session) => endOtherSessions(session));
  if (result.ok) refresh();
  return result;
}
