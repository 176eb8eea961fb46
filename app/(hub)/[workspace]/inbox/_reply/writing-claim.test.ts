import { afterEach, describe, expect, it, vi } from 'vitest';
import { claimToWrite, forgetWritingClaim, releaseAfterWriting } from './writing-claim';

let item = 0;
const asked: string[] = [];
function hubAnswers(status: number): string {
  asked.length = 0;
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url.split('/').at(-1) ?? '');
    return Promise.resolve(Response.json(status === 200 ? { ok: true } : { error: { code: 'conflict', message: 'Ana has it.' } }, { status }));
  });
  item += 1;
  return `item ${item}`;
}
afterEach(() => vi.unstubAllGlobals());

describe('a claim taken by writing', () => {
  it('is given back once, when the draft is thrown away', async () => {
    const id = hubAnswers(200);
    await claimToWrite('acme', id, true);
    expect(await releaseAfterWriting('acme', id)).toBe(true);
    expect(await releaseAfterWriting('acme', id)).toBe(false);
    expect(asked).toEqual(['claim', 'release']);
  });
  it('is kept where one had the item before writing, or wanted it meanwhile', async () => {
    const id = hubAnswers(200);
    await claimToWrite('acme', id, false);
    expect(await releaseAfterWriting('acme', id)).toBe(false);
    await claimToWrite('acme', id, true);
    forgetWritingClaim(id);
    expect(await releaseAfterWriting('acme', id)).toBe(false);
    expect(asked).toEqual(['claim', 'claim']);
  });
  it('waits for the claim that is still on its way', async () => {
    const id = hubAnswers(200);
    const claimed = claimToWrite('acme', id, true);
    expect(await releaseAfterWriting('acme', id)).toBe(true);
    await claimed;
    expect(asked).toEqual(['claim', 'release']);
  });
  it('is none where a colleague was quicker', async () => {
    const id = hubAnswers(409);
    await expect(claimToWrite('acme', id, true)).rejects.toThrow('Ana has it.');
    expect(await releaseAfterWriting('acme', id)).toBe(false);
    expect(asked).toEqual(['claim']);
  });
});
