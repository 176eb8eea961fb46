import { beforeEach, describe, expect, it } from 'vitest';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { incoming, makeConnection } from '@/lib/test/factories';
import { correctFeedback } from './correct-feedback';
import { exportCorrections } from './export-corrections';
import { ingestFeedback } from './ingest-feedback';
import { listInbox } from './list-inbox';
import { undoCorrection } from './undo-correction';

describe('corrections', () => {
  let w: TestWorkspace;
  let connectionId: string;
  let id: string;
  const item = incoming({ externalId: 'x1', text: 'The soup was cold and the waiter was rude. Terrible, never again.' });
  const row = () => w.owner.tx((tx) => tx.feedback.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId: w.workspaceId, id } } }));
  const ingest = (changes: Partial<typeof item>) => ingestFeedback(w.system, { connectionId, items: [{ ...item, ...changes }], locationIds: new Map() });

  beforeEach(async () => {
    w = await testWorkspace();
    connectionId = await makeConnection(w.owner);
    await ingest({});
    id = (await w.owner.tx((tx) => tx.feedback.findFirstOrThrow({ where: { workspaceId: w.workspaceId } }))).id;
  });

  it('lays the person’s word over the scorer’s, and takes it back', async () => {
    const before = await row();
    const { id: correctionId } = await correctFeedback(w.owner, { feedbackId: id, correction: { kind: 'urgency', meant: { urgency: 'not_urgent' } } });
    const lowered = await row();
    expect(lowered.priority).toBeLessThan(30);
    expect(lowered.correctedAt).not.toBeNull();
    expect(lowered.rankAt.getTime()).toBeGreaterThan(before.rankAt.getTime());
    expect((await listInbox(w.owner, { view: 'all' })).items[0]?.corrected).toBe(true);
    await undoCorrection(w.owner, { feedbackId: id, correctionId });
    expect(await row()).toMatchObject({ priority: before.priority, rankAt: before.rankAt, label: before.label, correctedAt: null });
  });

  it('puts an item that is praise after all among the thanks', async () => {
    await correctFeedback(w.owner, { feedbackId: id, correction: { kind: 'sentiment', meant: { label: 'pos' } } });
    await correctFeedback(w.owner, { feedbackId: id, correction: { kind: 'theme', meant: { themes: ['service_staff'] } } });
    expect(await row()).toMatchObject({ label: 'pos', themes: [expect.objectContaining({ id: 'service_staff' })] });
  });

  it('holds when the frame changes, and goes when the author writes something else', async () => {
    await correctFeedback(w.owner, { feedbackId: id, correction: { kind: 'urgency', meant: { urgency: 'not_urgent' } } });
    await ingest({ url: 'https://example.test/elsewhere' });
    expect(await row()).toMatchObject({ correctedAt: expect.any(Date), url: 'https://example.test/elsewhere' });
    expect((await row()).priority).toBeLessThan(30);
    await ingest({ text: 'Terrible. The soup was cold, the waiter rude, and they charged me twice!' });
    const edited = await row();
    expect(edited.correctedAt).toBeNull();
    expect(edited.priority).toBeGreaterThan(30);
    expect((await exportCorrections(w.owner, {})).lines).toEqual([]);
  });

  it('exports what was said and meant, without names', async () => {
    await correctFeedback(w.owner, { feedbackId: id, correction: { kind: 'sentiment', meant: { label: 'mixed' } } });
    const { lines, next } = await exportCorrections(w.owner, {});
    expect(next).toBeNull();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ kind: 'sentiment', label: 'mixed', said: { label: 'neg' }, text: item.text, lang: 'en', rating: 1 });
    expect(JSON.stringify(lines)).not.toContain('Maria');
  });

  it('refuses a viewer, another workspace and nonsense', async () => {
    const correction = { kind: 'urgency', meant: { urgency: 'not_urgent' } } as const;
    await expect(correctFeedback(await w.member('viewer'), { feedbackId: id, correction })).rejects.toMatchObject({ code: 'forbidden' });
    const other = await testWorkspace();
    await expect(correctFeedback(other.owner, { feedbackId: id, correction })).rejects.toMatchObject({ code: 'not_found' });
    await expect(undoCorrection(w.owner, { feedbackId: id, correctionId: id })).rejects.toMatchObject({ code: 'not_found' });
    expect((await exportCorrections(other.owner, {})).lines).toEqual([]);
  });
});
