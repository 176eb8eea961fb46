import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const answerSchema = z.object({ id: z.string(), findings: z.array(z.object({ rule: z.string(), level: z.string(), start: z.number(), end: z.number(), message: z.string() })) });

describe('the coach on the command line', () => {
  it('answers line by line, names the lines it cannot read, and says so in its exit code', () => {
    const tsx = createRequire(import.meta.url).resolve('tsx');
    const lines = [
      JSON.stringify({ id: 'a', platform: 'google-play', review: { author: 'Anna', rating: 1, text: 'Broken' }, reply: 'Hi {{name}}!', extra: 1 }),
      '{"id": "b"',
      '',
      JSON.stringify({ id: 'c', platform: 'email', review: { author: null, rating: null, text: '' }, reply: 'Thank you!\nJo' }),
    ];
    const run = spawnSync(process.execPath, ['--import', tsx, path.join(import.meta.dirname, 'coach.ts')], { input: lines.join('\n'), encoding: 'utf8', cwd: path.dirname(import.meta.dirname) });
    const answers = run.stdout.trim().split('\n').map((line) => answerSchema.parse(JSON.parse(line)));
    expect(answers.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(answers[0]?.findings[0]).toMatchObject({ rule: 'K22', level: 'block', start: 3, end: 11, message: '{{name}} is still open. Fill it in or take it out.' });
    expect(run.stderr).toMatch(/^line 2: /);
    expect(run.status).toBe(1);
  }, 20_000);
});
