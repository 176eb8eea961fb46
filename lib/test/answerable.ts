import { createConnection } from '@/lib/connections/create-connection';
import type { IncomingFeedback } from '@/lib/platforms/contract';
import type { FakeComment, FakeWordpress } from '@/lib/platforms/wordpress/fixtures/fake-wordpress';
import type { Ctx } from '@/lib/system/ctx';
import { makeFeedback } from './factories';

/** A reply the coach has nothing to say against. */
export const goodReply = 'Dear Maria, thank you for telling us. I am sorry that the soup was cold; I have spoken with the kitchen.\nOlive Owner';

/** Connects a workspace to the site over real HTTP. */
export async function connectSite(ctx: Ctx, site: FakeWordpress, name: string): Promise<string> {
  const [ada] = site.users;
  const result = await createConnection(ctx, { platform: 'wordpress', name, config: { url: site.url, user: ada?.login ?? '', applicationPassword: ada?.password ?? '' } });
  if (!result.ok) throw new Error(`the site refused: ${result.problem.code}`);
  return result.connectionId;
}

/** A visitor's comment on the site and the item it became. */
export async function makeAnswerable(ctx: Ctx, site: FakeWordpress, connectionId: string, overrides: Partial<IncomingFeedback> = {}): Promise<{ feedbackId: string; comment: FakeComment }> {
  const comment = site.add({ raw: 'The soup was cold and nobody was sorry.', author_name: 'Maria K.' });
  const feedbackId = await makeFeedback(ctx, connectionId, { externalId: String(comment.id), kind: 'message', rating: undefined, target: { post: String(comment.post), comment: String(comment.id) }, ...overrides });
  return { feedbackId, comment };
}
