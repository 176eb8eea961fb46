import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createUser } from '@/lib/identity/create-user';
import { findSession } from '@/lib/identity/find-session';
import { hashPassword } from '@/lib/identity/hash-password';
import { throttleLimits } from '@/lib/identity/open-throttle';
import { signIn } from '@/lib/identity/sign-in';
import { openTx } from '@/lib/system/ctx';
import { newId } from '@/lib/system/ids';
import { testWorkspace } from '@/lib/test/ctx';

const root = path.resolve(import.meta.dirname, '..');
const here = { ip: null, userAgent: null };

interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** The program as an operator starts it, on the test's own database. */
function user(args: string[], env: Record<string, string | undefined> = { DATABASE_URL: process.env.HEED_TEST_OWNER_URL }): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', 'scripts/user.ts', ...args], { cwd: root, env: { ...process.env, ...env } }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
    child.stdin?.end();
  });
}

async function makeUser(password: string) {
  const id = newId();
  const email = `${id}@example.test`;
  const passwordHash = await hashPassword(password);
  await openTx((tx) => createUser(tx, { id, email, name: 'Ada', passwordHash }));
  return { id, email };
}

describe('npm run user', () => {
  it('lists accounts with their workspaces and locks', async () => {
    const w = await testWorkspace();
    const { email } = await makeUser('a harbour in the fog');
    for (let n = 0; n < throttleLimits.pair; n += 1) await expect(signIn({ email, password: 'not this one' }, here)).rejects.toThrow();
    const { code, out } = await user(['list']);
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines.find((line) => line.startsWith(email))).toMatch(/Ada\s+member nowhere\s+never signed in\s+LOCKED until \d{4}-\d\d-\d\d \d\d:\d\d UTC/);
    const owner = lines.find((line) => line.includes(w.slug));
    expect(owner).toContain(`${w.slug} (owner)`);
    expect(owner).not.toContain('LOCKED');
  });

  it('unlocks an account', async () => {
    const { email } = await makeUser('a harbour in the fog');
    for (let n = 0; n < throttleLimits.pair; n += 1) await expect(signIn({ email, password: 'not this one' }, here)).rejects.toThrow();
    expect(await user(['unlock', email.toUpperCase()])).toMatchObject({ code: 0, out: `${email} can sign in again.\n` });
    await signIn({ email, password: 'a harbour in the fog' }, here);
    expect((await user(['unlock', email])).out).toContain('was not locked');
  });

  it('resets a password to one it makes up, and ends all sessions', async () => {
    const { email } = await makeUser('a harbour in the fog');
    const { sid } = await signIn({ email, password: 'a harbour in the fog' }, here);
    const { code, out } = await user(['reset-password', email]);
    expect(code).toBe(0);
    expect(out).toContain('1 session has ended');
    const password = /^ {2}(\S+)$/m.exec(out)?.[1] ?? '';
    expect(password).toMatch(/^[\w-]{5}(-[\w-]{5}){3}$/);
    expect(await findSession(sid)).toBeNull();
    await signIn({ email, password }, here);
  });

  it('says in a sentence what is wrong', async () => {
    expect(await user(['unlock', 'nobody@example.test'])).toMatchObject({ code: 1, err: expect.stringContaining('There is no account with the address nobody@example.test') });
    expect(await user(['list', '--data', '/nowhere/at/all'], { DATABASE_URL: '' })).toMatchObject({ code: 1, err: expect.stringMatching(/^There is no Heed database in \/nowhere\/at\/all\. .*npm run up/) });
    expect(await user(['list'], { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/c' })).toMatchObject({ code: 1, err: expect.stringContaining('Nothing answers at 127.0.0.1:1/c') });
    for (const args of [['unlock'], ['list', '--nonsense']]) {
      expect(await user(args)).toMatchObject({ code: 1, err: expect.stringContaining('Usage:') });
    }
  }, 60_000);
});
