import { describe, expect, it } from 'vitest';
import { databaseCodeOf } from './ctx';
import { newId } from './ids';
import { testWorkspace } from '@/lib/test/ctx';

/** Node 20 has no Promise.withResolvers. */
function withResolvers() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describe('a transaction', () => {
  it('is run again when the database broke a deadlock, also in raw SQL', async () => {
    const { workspaceId, owner } = await testWorkspace();
    const [a, b] = [newId(), newId()];
    await owner.tx((tx) => tx.location.createMany({ data: [{ workspaceId, id: a, name: 'A' }, { workspaceId, id: b, name: 'B' }] }));
    let attempts = 0;
    const meet = { first: withResolvers(), second: withResolvers() };
    const swap = (one: string, other: string, mine: ReturnType<typeof withResolvers>, theirs: ReturnType<typeof withResolvers>) =>
      owner.tx(async (tx) => {
        attempts += 1;
        await tx.$executeRaw`update location set url = 'x' where workspace_id = ${workspaceId}::uuid and id = ${one}::uuid`;
        mine.resolve();
        await theirs.promise;
        await tx.$executeRaw`update location set url = 'x' where workspace_id = ${workspaceId}::uuid and id = ${other}::uuid`;
      });
    await Promise.all([swap(a, b, meet.first, meet.second), swap(b, a, meet.second, meet.first)]);
    expect(attempts).toBe(3);
  });

  it("tells the database's own code of a failure", async () => {
    const { workspaceId, owner } = await testWorkspace();
    const codeOf = (work: Promise<unknown>) => work.then(() => 'no error', databaseCodeOf);
    expect(await codeOf(owner.tx((tx) => tx.$queryRaw`select 'x'::uuid`))).toBe('22P02');
    const id = newId();
    const twice = () => owner.tx((tx) => tx.$executeRaw`insert into location (workspace_id, id, name) values (${workspaceId}::uuid, ${id}::uuid, 'Twice')`);
    await twice();
    expect(await codeOf(twice())).toBe('23505');
  });
});
