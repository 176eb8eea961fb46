import crypto from 'node:crypto';
import { describe, expect, it } from 'vitest';
import pg from 'pg';
import { mappingSchema } from '@/lib/platforms/file-import/schema';
import { AppError } from '@/lib/system/errors';
import { testWorkspace, type TestWorkspace } from '@/lib/test/ctx';
import { listConnections } from '@/lib/connections/list-connections';
import { listRuns } from './list-runs';
import { listUnreadable } from './list-unreadable';
import { previewImport } from './preview-import';
import { readImport } from './read-import';
import { runImport } from './run-import';
import { startImport } from './start-import';
import { stopImport } from './stop-import';
import { uploadImport } from './upload-import';

const job = (change: { signal?: AbortSignal; attempt?: number } = {}) => ({ signal: new AbortController().signal, attempt: 1, maxAttempts: 3, ...change });
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
/** As Google Play and Excel write it. */
const utf16 = (text: string) => new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));

const header = 'Reviewer,Star Rating,Review Text,Review Date,Store,Reply';
const good = [
  'Ümit,1,"Cold food, and\nnobody cared",2026-11-01T10:00:00Z,Harbour,',
  'Zoë,5,Lovely evening,2026-11-02T10:00:00Z,Station,Thank you Zoë!',
  '李雷,3,还可以,2026-11-03T10:00:00Z,Harbour,',
];
const file = [header, ...good].join('\r\n');

async function importFile(w: TestWorkspace, bytes: Uint8Array<ArrayBuffer>, into: { name: string } | { connectionId: string } = { name: 'Old reviews' }) {
  const { importId } = await uploadImport(w.owner, { fileName: 'C:\\exports\\reviews.csv', bytes });
  const preview = await previewImport(w.owner, { importId });
  const mapping = mappingSchema.parse({ ...preview.suggestion, encoding: preview.encoding, delimiter: preview.delimiter, header: preview.header, scale: 'stars5', writtenOn: 'tripadvisor' });
  const { connectionId } = await startImport(w.owner, { importId, mapping, into });
  await runImport(w.system, { importId }, job());
  return { importId, connectionId, preview, result: await readImport(w.owner, { importId }) };
}
const items = (w: TestWorkspace) => w.owner.tx((tx) => tx.feedback.findMany({ where: { workspaceId: w.workspaceId }, orderBy: { postedAt: 'asc' }, include: { location: true } }));
const reasonOf = (promise: Promise<unknown>) => promise.then(() => null, (error: unknown) => (error instanceof AppError ? (error.reason ?? error.code) : String(error)));

async function asOwner(sql: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.HEED_TEST_OWNER_URL });
  await client.connect();
  await client.query(sql, values).finally(() => client.end());
}

describe('a file', () => {
  it('in UTF-16 comes in whole, and the same file again changes nothing', async () => {
    const w = await testWorkspace();
    const first = await importFile(w, utf16(file));
    expect(first.preview).toMatchObject({ encoding: 'utf-16le', delimiter: ',', rowCount: 3, wholeFile: true, checked: 3, unreadable: 0, lacks: [] });
    expect(first.result).toMatchObject({ fileName: 'reviews.csv', state: 'done', rowCount: 3, doneCount: 3, newCount: 3, changedCount: 0, unreadableCount: 0, earlier: null });
    expect((await items(w)).map((item) => [item.authorName, item.ratingStars, item.location?.name, item.replyRoute, item.writtenOn])).toEqual([
      ['Ümit', 1, 'Harbour', 'copy', 'tripadvisor'],
      ['Zoë', 5, 'Station', 'copy', 'tripadvisor'],
      ['李雷', 3, 'Harbour', 'copy', 'tripadvisor'],
    ]);
    const second = await importFile(w, utf16(file), { connectionId: first.connectionId });
    expect(second.result).toMatchObject({ state: 'done', newCount: 0, changedCount: 0, unchangedCount: 3, earlier: { id: first.importId, newCount: 3, connection: { name: 'Old reviews' } } });
    expect(await items(w)).toHaveLength(3);
    const replies = await w.owner.tx((tx) => tx.reply.findMany({ where: { workspaceId: w.workspaceId } }));
    expect(replies).toMatchObject([{ origin: 'outside', body: 'Thank you Zoë!' }]);
    const [connection] = await listConnections(w.owner);
    expect(connection).toMatchObject({ platform: 'file-import', source: 'file', state: 'active', nextSyncAt: null, itemCount: 3, running: null });
    expect(await listRuns(w.owner, { connectionId: first.connectionId })).toMatchObject([{ mode: 'file', state: 'succeeded', unchangedCount: 3 }, { mode: 'file', newCount: 3, adoptedCount: 1 }]);
  });

  it('gives up its bytes when it is in', async () => {
    const w = await testWorkspace();
    const { importId } = await importFile(w, utf8(file));
    expect(await w.owner.tx((tx) => tx.fileImport.findFirst({ where: { workspaceId: w.workspaceId, id: importId }, select: { content: true } }))).toEqual({ content: null });
    expect(await reasonOf(previewImport(w.owner, { importId }))).toBe('import_gone');
  });

  it('keeps bad rows by their line in the file and imports the rest', async () => {
    const w = await testWorkspace();
    const { importId, connectionId, result } = await importFile(w, utf8([header, good[0], 'Bo,9,Too many stars,2026-11-04T10:00:00Z,Harbour,', good[1], 'Al,2,When?,32.13.2026,Harbour,', good[2]].join('\n')));
    expect(result).toMatchObject({ newCount: 3, unreadableCount: 2, doneCount: 5, rowCount: 5 });
    expect(result.rowErrors.map(({ position, code, values, raw }) => ({ position, code, value: values.value, raw }))).toEqual([
      { position: 4, code: 'rating_unclear', value: '9', raw: 'Bo,9,Too many stars,2026-11-04T10:00:00Z,Harbour,' },
      { position: 6, code: 'date_unclear', value: '32.13.2026', raw: 'Al,2,When?,32.13.2026,Harbour,' },
    ]);
    expect((await listConnections(w.owner))[0]?.unreadableCount).toBe(2);
    expect(importId).not.toBe(connectionId);
  });

  it('counts what it could not read once for its list, however often it comes, and no more when it is read in a better way', async () => {
    const w = await testWorkspace();
    const bad = utf8([header, good[0], 'Bo,9,Too many stars,2026-11-04T10:00:00Z,Harbour,', 'Al,2,When?,32.13.2026,Harbour,'].join('\n'));
    const standing = async () => (await listConnections(w.owner))[0]?.unreadableCount;
    const { connectionId, importId } = await importFile(w, bad);
    const again = await importFile(w, bad, { connectionId });
    expect(again.result).toMatchObject({ newCount: 0, unreadableCount: 2 });
    expect(await standing()).toBe(2);
    expect((await listUnreadable(w.owner, { connectionId })).map((row) => row.position)).toEqual([4, 5]);
    // the next export has the same two rows further down, and one more
    await importFile(w, utf8([header, ...good, 'Bo,9,Too many stars,2026-11-04T10:00:00Z,Harbour,', 'Al,2,When?,32.13.2026,Harbour,', 'Cy,7,Hm,2026-11-05T10:00:00Z,Harbour,'].join('\n')), { connectionId });
    expect(await standing()).toBe(3);
    // each import still tells its own
    expect((await readImport(w.owner, { importId })).rowErrors).toHaveLength(2);
    const other = await testWorkspace();
    const first = await importFile(other, bad);
    const { importId: better } = await uploadImport(other.owner, { fileName: 'again.csv', bytes: bad });
    const preview = await previewImport(other.owner, { importId: better });
    const mapping = mappingSchema.parse({ ...preview.suggestion, encoding: preview.encoding, delimiter: preview.delimiter, scale: 'stars10' });
    await startImport(other.owner, { importId: better, mapping, into: { connectionId: first.connectionId } });
    await runImport(other.system, { importId: better }, job());
    expect((await listConnections(other.owner))[0]?.unreadableCount).toBe(1);
    expect(await listUnreadable(other.owner, { connectionId: first.connectionId })).toMatchObject([{ code: 'date_unclear' }]);
  });

  it('whose times name no zone is read in the workspace’s where nobody says another', async () => {
    const w = await testWorkspace();
    await w.owner.tx((tx) => tx.workspace.update({ where: { id: w.workspaceId }, data: { timeZone: 'Europe/Berlin' } }));
    const { importId } = await uploadImport(w.owner, { fileName: 'z.csv', bytes: utf8('Name,Text,Date\nBo,Fine,2026-07-01 10:00') });
    const preview = await previewImport(w.owner, { importId });
    expect(preview.mapped[0]?.item?.postedAt).toBe('2026-07-01T08:00:00.000Z');
    const { columns, kind } = preview.suggestion;
    await startImport(w.owner, { importId, mapping: { columns, kind, writtenOn: 'yelp', encoding: 'utf-8', delimiter: ',' }, into: { name: 'Z' } });
    await runImport(w.system, { importId }, job());
    expect((await items(w)).map((item) => item.postedAt.toISOString())).toEqual(['2026-07-01T08:00:00.000Z']);
    const { importId: told } = await uploadImport(w.owner, { fileName: 'z.csv', bytes: utf8('Name,Text,Date\nBo,Fine,2026-07-01 10:00') });
    expect((await previewImport(w.owner, { importId: told, mapping: { zone: 'America/New_York' } })).mapped[0]?.item?.postedAt).toBe('2026-07-01T14:00:00.000Z');
  });

  it('that is large goes on behind the last batch after the worker died', async () => {
    const w = await testWorkspace();
    const rows = Array.from({ length: 2500 }, (_, index) => `Guest ${index % 7},${(index % 5) + 1},Same words,2026-10-${String((index % 28) + 1).padStart(2, '0')}T10:00:00Z,Harbour,`);
    const { importId } = await uploadImport(w.owner, { fileName: 'big.csv', bytes: utf8([header, ...rows].join('\n')) });
    const preview = await previewImport(w.owner, { importId });
    await startImport(w.owner, { importId, mapping: mappingSchema.parse({ ...preview.suggestion, encoding: preview.encoding, delimiter: preview.delimiter, writtenOn: 'yelp' }), into: { name: 'Big' } });
    const stop = new AbortController();
    stop.abort();
    await runImport(w.system, { importId }, job({ signal: stop.signal }));
    expect(await readImport(w.owner, { importId })).toMatchObject({ state: 'running', doneCount: 1000, rowCount: 2500 });
    await asOwner(`update sync_run set heartbeat_at = now() - interval '10 minutes' where id = $1`, [importId]);
    await Promise.all([runImport(w.system, { importId }, job()), runImport(w.system, { importId }, job())]);
    expect(await readImport(w.owner, { importId })).toMatchObject({ state: 'done', doneCount: 2500, newCount: 2500 });
    expect(await items(w)).toHaveLength(2500);
  });

  it('can be stopped, keeps what is in, and can be started again', async () => {
    const w = await testWorkspace();
    const { importId } = await uploadImport(w.owner, { fileName: 'a.csv', bytes: utf8(file) });
    const preview = await previewImport(w.owner, { importId });
    const mapping = mappingSchema.parse({ ...preview.suggestion, encoding: preview.encoding, delimiter: preview.delimiter });
    const { connectionId } = await startImport(w.owner, { importId, mapping, into: { name: 'A' } });
    expect(await reasonOf(startImport(w.owner, { importId, mapping, into: { connectionId } }))).toBe('import_started');
    await stopImport(w.owner, { importId });
    await runImport(w.system, { importId }, job());
    expect(await readImport(w.owner, { importId })).toMatchObject({ state: 'failed', problem: { code: 'stopped' }, newCount: 0 });
    await startImport(w.owner, { importId, mapping, into: { connectionId } });
    await runImport(w.system, { importId }, job());
    expect(await readImport(w.owner, { importId })).toMatchObject({ state: 'done', newCount: 3, problem: null });
    expect(await reasonOf(stopImport(w.owner, { importId }))).toBe('import_not_running');
  });
});

describe('the preview', () => {
  it('shows the rows as they would come in, follows the choices, and says what is lacking', async () => {
    const w = await testWorkspace();
    const { importId } = await uploadImport(w.owner, { fileName: 'b.csv', bytes: utf8('who;points;said;when\nBo;4,5;fine;03/04/2026\nAl;2;bad;05/04/2026') });
    const first = await previewImport(w.owner, { importId });
    expect(first).toMatchObject({ delimiter: ';', headers: ['who', 'points', 'said', 'when'], lacks: ['date_column_missing', 'content_column_missing'], mapped: [] });
    const mapping = { columns: { author: 0, rating: 1, text: 2, postedAt: 3 }, writtenOn: 'yelp', dateOrder: 'dmy' };
    const dmy = await previewImport(w.owner, { importId, mapping });
    expect(dmy.mapped.map((row) => [row.line, row.item?.author, row.item?.rating, row.item?.postedAt])).toEqual([
      [2, 'Bo', '4.5', '2026-04-03T00:00:00.000Z'],
      [3, 'Al', '2', '2026-04-05T00:00:00.000Z'],
    ]);
    expect((await previewImport(w.owner, { importId, mapping: { ...mapping, dateOrder: 'mdy' } })).mapped[0]?.item?.postedAt).toBe('2026-03-04T00:00:00.000Z');
    expect((await previewImport(w.owner, { importId, mapping: { ...mapping, scale: 'thumbs' } }))).toMatchObject({ unreadable: 2, problems: [{ line: 2, reason: 'rating_unclear' }, { line: 3, reason: 'rating_unclear' }] });
  });
});

describe('what is no list of rows', () => {
  it.each([
    ['file_empty', new Uint8Array()],
    ['file_is_workbook', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])],
    ['file_is_pdf', utf8('%PDF-1.7')],
    ['file_not_text', new Uint8Array(Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d494844520000018000000180080600000', 'hex'), crypto.randomBytes(3_000)]))],
    ['file_not_text', new Uint8Array(crypto.randomBytes(200))],
    ['file_empty', utf8('\n\n  \n')],
    ['file_only_header', utf8('Name,Text,Date\n')],
    ['file_only_header', utf16('Name;Text;Datum')],
  ])('is refused with its own sentence: %s', async (reason, bytes) => {
    const w = await testWorkspace();
    expect(await reasonOf(uploadImport(w.owner, { fileName: 'x', bytes }))).toBe(reason);
  });

  it('a single row that has a date is taken: the file may have no header', async () => {
    const w = await testWorkspace();
    expect(await reasonOf(uploadImport(w.owner, { fileName: 'x', bytes: utf8('Bo,Fine,2026-07-01') }))).toBeNull();
  });
});

describe('who may import', () => {
  it('leads and owners; everybody sees how it went; no other workspace does', async () => {
    const w = await testWorkspace();
    const { importId } = await importFile(w, utf8(file));
    const responder = await w.member('responder');
    expect(await reasonOf(uploadImport(responder, { fileName: 'x', bytes: utf8(file) }))).toBe('role_forbids');
    expect(await readImport(responder, { importId })).toMatchObject({ state: 'done' });
    const other = await testWorkspace();
    for (const call of [readImport, previewImport, stopImport]) expect(await reasonOf(call(other.owner, { importId }))).toBe('import_gone');
  });
});
