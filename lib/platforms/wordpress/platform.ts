import type { LocationRef, Platform, PlatformContext } from '@/lib/platforms/contract';
import { PlatformError } from '@/lib/platforms/errors';
import { openSite, type Site } from './client';
import { findAccount } from './find-staff';
import { publisher } from './publisher';
import { pullComments } from './pull-comments';
import { mayModerate, wordpressConfig, wordpressCursor, type WordpressConfig, type WordpressCursor } from './schema';

async function check(context: PlatformContext<WordpressConfig>): Promise<{ account: string; locations: LocationRef[]; notes: string[] }> {
  const site = await openSite(context);
  const me = await findAccount(site);
  if (!mayModerate(me)) throw new PlatformError('reconnect', 'no_right_to_moderate', `${me.name} (user ${me.id}) has no right to moderate comments`);
  await site.get('wp/v2/comments', { context: 'edit', per_page: 1 });
  const notes: string[] = [];
  if (new URL(context.config.url).protocol === 'http:') notes.push('not_encrypted');
  if (await areCommentsClosed(site)) notes.push('comments_closed');
  return { account: me.name === '' ? context.config.user : me.name, locations: [{ externalId: site.home, name: site.index.name.trim() === '' ? site.home : site.index.name.trim(), url: site.home }], notes };
}

/** Only administrators may read the settings; for others nothing is known, and nothing said. */
async function areCommentsClosed(site: Site): Promise<boolean> {
  try {
    const { json } = await site.get('wp/v2/settings', { _fields: 'default_comment_status' });
    return typeof json === 'object' && json !== null && 'default_comment_status' in json && json.default_comment_status === 'closed';
  } catch (error) {
    if (error instanceof PlatformError && (error.kind === 'reconnect' || error.kind === 'misconfigured')) return false;
    throw error;
  }
}

export const wordpress: Platform<WordpressConfig, WordpressCursor> = {
  id: 'wordpress',
  label: 'WordPress',
  source: 'remote',
  config: wordpressConfig,
  cursor: wordpressCursor,
  secrets: ['applicationPassword'],
  capabilities: {
    // The column holds 65,525 bytes of HTML; `&`, `<` and `>` take up to five, for which the difference leaves room.
    reply: { max: 65_000, unit: 'bytes', edit: true, delete: true, moderated: false },
    webhook: false,
    deletes: 'fullscan',
  },
  quotas: { perMinute: 120 },
  pullEverySeconds: 300,
  check,
  pull: pullComments,
  publisher,
};
