import { redirect } from 'next/navigation';
import { currentSession } from '@/app/_doors/session';
import { isInstalled } from '@/lib/identity/is-installed';

/** Leads everybody to where they belong: set-up, sign-in, their inbox, or, a member nowhere, their account. */
export default async function Home({ searchParams }: { searchParams: Promise<{ key?: string | string[] }> }): Promise<never> {
  const { key } = await searchParams;
  const session = await currentSession();
  const workspace = session?.memberships[0];
  if (workspace) redirect(`/${workspace.slug}/inbox/reply`);
  if (session) redirect('/account');
  if (await isInstalled()) redirect('/sign-in');
  redirect(typeof key === 'string' ? `/setup?key=${encodeURIComponent(key)}` : '/setup');
}
