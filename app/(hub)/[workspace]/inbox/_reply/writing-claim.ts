import { fetchJson } from '@/app/(hub)/[workspace]/_client/fetch-json';

/** Items that this tab took for its member because they began to write, with the claim that may still be on its way. */
const taken = new Map<string, Promise<unknown>>();

const routeOf = (workspace: string, feedbackId: string, verb: 'claim' | 'release') => `/api/workspaces/${workspace}/feedback/${feedbackId}/${verb}`;

/** Takes the item, or renews what one has. `fresh`: nobody had it, so throwing the draft away gives it back. Throws `RequestFailed`. */
export async function claimToWrite(workspace: string, feedbackId: string, fresh: boolean): Promise<void> {
  const asked = fetchJson(routeOf(workspace, feedbackId, 'claim'), { method: 'POST', body: {} });
  if (fresh) taken.set(feedbackId, asked);
  try {
    await asked;
  } catch (error) {
    if (fresh) taken.delete(feedbackId);
    throw error;
  }
}

/** From now on the claim is wanted for itself, or over. */
export function forgetWritingClaim(feedbackId: string): void {
  taken.delete(feedbackId);
}

/** Gives back what only writing had taken. Returns whether it did. Throws `RequestFailed`. */
export async function releaseAfterWriting(workspace: string, feedbackId: string): Promise<boolean> {
  const asked = taken.get(feedbackId);
  if (!asked) return false;
  const claimed = await asked.then(() => true, () => false);
  taken.delete(feedbackId);
  if (claimed) await fetchJson(routeOf(workspace, feedbackId, 'release'), { method: 'POST', body: {} });
  return claimed;
}
