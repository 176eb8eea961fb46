import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = path.dirname(import.meta.dirname);
const command = ['--import', createRequire(import.meta.url).resolve('tsx'), path.join(import.meta.dirname, 'score.ts')];
const score = (input: string | Buffer, args: string[] = [], env: Record<string, string> = {}) => spawnSync(process.execPath, [...command, ...args], { input, encoding: 'utf8', cwd: root, env: { ...process.env, ...env } });

const answerSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  lang: z.string().regex(/^([a-z]{2}|und)$/),
  sentiment: z.number().min(-1).max(1),
  label: z.enum(['neg', 'neu', 'pos', 'mixed']),
  pNegative: z.number().min(0).max(1),
  priority: z.int().min(0).max(100),
  signals: z.array(z.string()),
  themes: z.array(z.string()),
  reasons: z.array(z.strictObject({ code: z.string(), points: z.int() })),
});
const answers = (output: string) => output.split('\n').slice(0, -1).map((line) => answerSchema.parse(JSON.parse(line)));

describe('scoring on the command line', { timeout: 60_000 }, () => {
  it('answers line by line in order, and names the lines that it cannot read', () => {
    const lines = [
      '\ufeff{"id":"a","text":"Terrible. The food was awful and the waiter rude.","rating":1,"extra":{"b":[1]}}',
      '',
      '{"id": "b"',
      '{"id":2,"text":"Wonderful, we loved it!","rating":5,"kind":"survey"}\r',
      '{"id":"c","text":"fine","rating":7}',
      `{"text":${JSON.stringify('sehr gut \u2028 '.repeat(100_000))},"lang":"de"}`,
      '{"id":"last","text":null}',
    ];
    const run = score(lines.join('\n'));
    const found = answers(run.stdout);
    expect(found.map(({ id }) => id)).toEqual(['a', 2, 6, 'last']);
    for (const { reasons, priority } of found) expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(priority);
    expect(found[0]?.priority).toBeGreaterThan(found[1]?.priority ?? 100);
    expect(found[2]?.lang).toBe('de');
    expect(run.stderr.trim().split('\n').map((line) => line.slice(0, 7))).toEqual(['line 3:', 'line 5:']);
    expect(run.status).toBe(1);
  });

  it('scores a CSV file by its columns, and writes CSV', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'heed-score-'));
    try {
      const file = path.join(folder, 'reviews.csv');
      fs.writeFileSync(file, '\ufeffNr;Kommentar\r\n1;"Furchtbar;\r\nnie wieder"\r\n2;Sehr gut\r\n', 'utf16le');
      const run = score('', ['--csv', '--text-column', 'Kommentar', '--id-column', 'Nr', '--out', 'csv', file]);
      expect(run.stderr).toBe('');
      expect(run.stdout.split('\n').map((line) => line.split(',').slice(0, 2))).toEqual([['id', 'lang'], ['1', 'de'], ['2', 'de'], ['']]);
      expect(run.status).toBe(0);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  it('says in a sentence what keeps it from beginning', () => {
    const noFile = score('', ['/nowhere/reviews.jsonl']);
    expect([noFile.status, noFile.stdout, noFile.stderr]).toEqual([2, '', 'There is no such file.\n']);
    const noColumn = score('id,review\n1,x\n', ['--csv']);
    expect([noColumn.status, noColumn.stderr]).toEqual([2, 'There is no column “text”; there are “id”, “review”.\n']);
    expect(score('', ['--nonsense']).status).toBe(2);
  });

  it('stops quietly when nobody reads any more', async () => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
    let problems = '';
    child.stderr.on('data', (piece: Buffer) => (problems += piece.toString()));
    // what is not taken any more is no error of the test
    child.stdin.on('error', (error: NodeJS.ErrnoException) => expect(error.code).toMatch(/EPIPE|ECONNRESET/));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write('{"id":1,"text":"The food was good and the waiter was kind."}\n'.repeat(20_000));
    const [code] = await once(child, 'exit');
    expect([code, problems]).toEqual([0, '']);
  });
});
