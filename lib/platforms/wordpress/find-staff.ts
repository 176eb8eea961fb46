import { z } from 'zod';
import { PlatformError } from '@/lib/platforms/errors';
import type { Params, Site } from './client';
import type { Staff } from './mapper';
import { mayModerate, wordpressUser, type WordpressUser } from './schema';

const pageSize = 100;
const mostPages = 5;

/** The connected account, with its rights. Throws for what keeps the sign-in from counting. */
export async function findAccount(site: Site): Promise<WordpressUser> {
  try {
    const { json } = await site.get('wp/v2/users/me', { context: 'edit', _fields: 'id,name,capabilities' });
    const user = wordpressUser.safeParse(json);
    if (!user.success) throw new PlatformError('contract_drift', 'account_unreadable', z.prettifyError(user.error));
    return user.data;
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (error.code === 'sign_in_refused') throw await explainRefusal(site, error);
    if (error.code === 'no_rest_api') throw new PlatformError('misconfigured', 'account_hidden', error.message, { cause: error });
    throw error;
  }
}

/** The site took us for a visitor: application passwords are off, the sign-in never arrived, or (mostly) the password is wrong. */
async function explainRefusal(site: Site, cause: PlatformError): Promise<PlatformError> {
  const offered = site.index.authentication;
  if (offered === undefined || Array.isArray(offered) || !('application-passwords' in offered)) {
    return new PlatformError('misconfigured', 'application_passwords_off', cause.message, { cause });
  }
  return (await site.isSignInDropped())
    ? new PlatformError('misconfigured', 'sign_in_dropped', 'The same user name and password are accepted by XML-RPC, where they do not travel in a header', { cause })
    : new PlatformError('reconnect', 'wrong_password', cause.message, { cause });
}

/**
 * The people whose comments are answers, not feedback: those who may moderate. Only administrators may ask for rights; an editor may ask
 * who writes on this site. Where neither is allowed, it is the connected account (and, seen comment by comment, the post's author).
 */
export async function findStaff(site: Site, me: WordpressUser): Promise<Staff> {
  // WordPress before 5.9 ignores `capabilities` and lists everyone, so each one's own rights decide.
  const moderators = await listUsers(site, { context: 'edit', capabilities: 'moderate_comments', _fields: 'id,name,capabilities' });
  const members = moderators?.filter(mayModerate) ?? (await listUsers(site, { who: 'authors', _fields: 'id,name' })) ?? [];
  return { me: me.id, members: new Set([me.id, ...members.map((user) => user.id)]) };
}

/** Null where the account may not list users in this way. */
async function listUsers(site: Site, params: Params): Promise<WordpressUser[] | null> {
  const users: WordpressUser[] = [];
  try {
    for (let page = 1; page <= mostPages; page += 1) {
      const { json } = await site.get('wp/v2/users', { ...params, per_page: pageSize, page });
      const rows = z.array(z.unknown()).safeParse(json).data;
      if (!rows) return null;
      users.push(...rows.flatMap((row) => wordpressUser.safeParse(row).data ?? []));
      if (rows.length < pageSize) break;
    }
  } catch (error) {
    if (error instanceof PlatformError && (error.kind === 'reconnect' || error.kind === 'misconfigured' || error.kind === 'rejected')) return null;
    throw error;
  }
  return users;
}
