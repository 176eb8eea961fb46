import { beforeAll, describe, expect, it } from 'vitest';
import { openTx } from '@/lib/system/ctx';
import { database } from '@/lib/system/db';
import { newId } from '@/lib/system/ids';
import { changePassword } from './change-password';
import { createUser } from './create-user';
import { endSession } from './end-session';
import { findSession } from './find-session';
import { hashPassword } from './hash-password';
import { listSessions } from './list-sessions';
import { throttleLimits } from './open-throttle';
import { resetPassword } from './reset-password';
import { signIn } from './sign-in';
import { accountKey } from './throttle-key';
import { touchSession } from './touch-session';
import { unlockAccount } from './unlock-account';

const password = 'a harbour in the fog';
const here = { ip: null, userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36' };
let passwordHash: string;

async function makeUser() {
  const id = newId();
  const email = `${id}@example.test`;
  await openTx((tx) => createUser(tx, { id, email, name: 'Ada', passwordHash }));
  return { id, email };
}

const wrong = { code: 'unauthenticated', reason: 'credentials_wrong' };
const locked = (minutes: number) => ({ code: 'limit_exceeded', reason: 'sign_in_locked', values: { minutes } });

/** Lets time pass for the counters of one account. */
async function letLockRunOut(email: string) {
  await database().$executeRaw`update sign_in_throttle set expire = 1 where key like '%' || ${accountKey(email)} || '%' and key not like 'locks:%'`;
}

beforeAll(async () => {
  passwordHash = await hashPassword(password);
});

describe('signing in', () => {
  it('opens a session that can be found by its secret alone, whatever the case of the address', async () => {
    const user = await makeUser();
    const { sid } = await signIn({ email: ` ${user.email.toUpperCase()} `, password }, here);
    const session = await findSession(sid);
    expect(session).toMatchObject({ userId: user.id, userName: 'Ada', userEmail: user.email, memberships: [] });
    const stored = await database().userSession.findMany({ where: { userId: user.id } });
    expect(stored).toHaveLength(1);
    expect(JSON.stringify(stored)).not.toContain(sid);
    expect(await listSessions(user.id)).toMatchObject([{ id: session?.sessionId, device: { browser: 'Chrome', system: 'Linux' } }]);
    expect(await findSession('made up')).toBeNull();
  });

  it('stores argon2id hashes with a salt of their own', async () => {
    expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await hashPassword(password)).not.toBe(passwordHash);
  });

  it('answers the same to a wrong password and to an address without an account', async () => {
    const user = await makeUser();
    await expect(signIn({ email: user.email, password: 'not this one' }, here)).rejects.toMatchObject(wrong);
    await expect(signIn({ email: `${newId()}@example.test`, password }, here)).rejects.toMatchObject(wrong);
  });

  it('never lets in by a hash that is no argon2id hash', async () => {
    const id = newId();
    await openTx((tx) => createUser(tx, { id, email: `${id}@example.test`, name: 'No password', passwordHash: 'unusable' }));
    await expect(signIn({ email: `${id}@example.test`, password: 'unusable' }, here)).rejects.toMatchObject(wrong);
  });

  it('renews a hash that was made at a lower cost', async () => {
    const { hash } = await import('@node-rs/argon2');
    const user = await makeUser();
    await database().user.update({ where: { id: user.id }, data: { passwordHash: await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 }) } });
    await signIn({ email: user.email, password }, here);
    const after = await database().user.findUniqueOrThrow({ where: { id: user.id } });
    expect(after.passwordHash).toContain('m=19456,t=2,p=1');
    await signIn({ email: user.email, password }, here);
  });
});

describe('failures', () => {
  it.each([['an account', true], ['an address without an account', false]])('lock %s after the fifth, then for twice as long', async (_, exists) => {
    const email = exists ? (await makeUser()).email : `${newId()}@example.test`;
    const fail = () => signIn({ email, password: 'not this one' }, here);
    for (let n = 1; n < throttleLimits.pair; n += 1) await expect(fail()).rejects.toMatchObject(wrong);
    await expect(fail()).rejects.toMatchObject(locked(15));
    // even the right password waits
    await expect(signIn({ email, password }, here)).rejects.toMatchObject({ reason: 'sign_in_locked' });
    await letLockRunOut(email);
    for (let n = 1; n < throttleLimits.pair; n += 1) await expect(fail()).rejects.toMatchObject(wrong);
    await expect(fail()).rejects.toMatchObject(locked(30));
  });

  it('are forgotten after the right password', async () => {
    const { email } = await makeUser();
    for (let round = 0; round < 3; round += 1) {
      for (let n = 1; n < throttleLimits.pair; n += 1) await expect(signIn({ email, password: 'not this one' }, here)).rejects.toMatchObject(wrong);
      await signIn({ email, password }, here);
    }
    const left = await database().signInThrottle.findMany({ where: { key: { contains: accountKey(email) } } });
    expect(left).toEqual([]);
  });

  it('at the same moment do not get more tries than one after another', async () => {
    const { email } = await makeUser();
    const tries = await Promise.allSettled(Array.from({ length: 30 }, () => signIn({ email, password: 'not this one' }, here)));
    const reasons = tries.map((outcome) => (outcome.status === 'rejected' && 'reason' in outcome.reason ? String(outcome.reason.reason) : 'in'));
    expect(reasons.filter((reason) => reason === 'credentials_wrong').length).toBeLessThanOrEqual(throttleLimits.pair - 1);
    expect(new Set(reasons)).toEqual(new Set(['credentials_wrong', 'sign_in_locked']));
  });

  it('from one address lock the account there, not for its owner elsewhere', async () => {
    const { email } = await makeUser();
    const attacker = { ...here, ip: '203.0.113.9' };
    for (let n = 0; n < throttleLimits.pair; n += 1) await expect(signIn({ email, password: 'not this one' }, attacker)).rejects.toThrow();
    await expect(signIn({ email, password }, attacker)).rejects.toMatchObject({ reason: 'sign_in_locked' });
    await signIn({ email, password }, { ...here, ip: '198.51.100.7' });
  });

  it('from many addresses lock the account as a whole', async () => {
    const { email } = await makeUser();
    for (let n = 0; n < throttleLimits.account; n += 1) {
      await expect(signIn({ email, password: 'not this one' }, { ...here, ip: `203.0.113.${100 + n}` })).rejects.toThrow();
    }
    await expect(signIn({ email, password }, { ...here, ip: '198.51.100.8' })).rejects.toMatchObject({ reason: 'sign_in_locked' });
  });

  it('of strangers do not lock a browser out that its owner signed in with before', async () => {
    const { email } = await makeUser();
    const { knownBrowser } = await signIn({ email, password }, here);
    for (let n = 0; n < throttleLimits.account; n += 1) {
      await expect(signIn({ email, password: 'not this one' }, { ...here, ip: `203.0.113.${150 + n}` })).rejects.toThrow();
    }
    for (let n = 0; n < throttleLimits.pair; n += 1) await expect(signIn({ email, password: 'not this one' }, here)).rejects.toMatchObject({ reason: 'sign_in_locked' });
    const again = await signIn({ email, password }, { ...here, knownBrowser });
    // it stays the same browser, and leaves the strangers as locked as they were
    expect(again.knownBrowser.split('.')[0]).toBe(knownBrowser.split('.')[0]);
    await expect(signIn({ email, password }, here)).rejects.toMatchObject({ reason: 'sign_in_locked' });
  });

  it('of a known browser are counted by themselves, and lock that browser alone', async () => {
    const { email } = await makeUser();
    const first = { ...here, knownBrowser: (await signIn({ email, password }, here)).knownBrowser };
    const second = { ...here, knownBrowser: (await signIn({ email, password }, here)).knownBrowser };
    const tries = await Promise.allSettled(Array.from({ length: 30 }, () => signIn({ email, password: 'not this one' }, first)));
    expect(tries.filter((outcome) => outcome.status === 'rejected' && outcome.reason.reason === 'credentials_wrong').length).toBeLessThanOrEqual(throttleLimits.browser - 1);
    await expect(signIn({ email, password }, first)).rejects.toMatchObject({ reason: 'sign_in_locked' });
    await signIn({ email, password }, second);
    await signIn({ email, password }, here);
    expect(await unlockAccount(email)).toBe(true);
    await signIn({ email, password }, first);
    const left = await database().signInThrottle.findMany({ where: { key: { contains: accountKey(email) } } });
    expect(left).toEqual([]);
  });

  it('are not forgiven to a browser that is known for somebody else, or to a made-up one', async () => {
    const [{ email }, other] = [await makeUser(), await makeUser()];
    const { knownBrowser: foreign } = await signIn({ email: other.email, password }, here);
    const { knownBrowser: own } = await signIn({ email, password }, here);
    for (let n = 0; n < throttleLimits.pair; n += 1) await expect(signIn({ email, password: 'not this one' }, here)).rejects.toThrow();
    for (const knownBrowser of [foreign, 'x', `${own}x`, own.replace(/^./, (char) => (char === 'A' ? 'B' : 'A')), own.replace(/\.[^.]+\./, '.zzzzzzzzz.')]) {
      await expect(signIn({ email, password }, { ...here, knownBrowser })).rejects.toMatchObject({ reason: 'sign_in_locked' });
    }
    // a shared browser knows both
    const { knownBrowser: both } = await signIn({ email: other.email, password }, { ...here, knownBrowser: own });
    await signIn({ email, password }, { ...here, knownBrowser: both });
  });

  it('over many accounts lock the address, and leave other addresses alone', async () => {
    const ip = '2001:db8:77::1';
    for (let n = 0; n < throttleLimits.ip; n += 1) {
      await expect(signIn({ email: `${newId()}@example.test`, password }, { ...here, ip })).rejects.toThrow();
    }
    const { email } = await makeUser();
    // another address of the same /64
    await expect(signIn({ email, password }, { ...here, ip: '2001:db8:77::2' })).rejects.toMatchObject({ reason: 'sign_in_locked' });
    await signIn({ email, password }, { ...here, ip: '2001:db8:78::1' });
  });

  it('are lifted by the operator', async () => {
    const { email } = await makeUser();
    for (let n = 0; n < throttleLimits.pair; n += 1) await expect(signIn({ email, password: 'not this one' }, here)).rejects.toThrow();
    expect(await unlockAccount(email)).toBe(true);
    await signIn({ email, password }, here);
    expect(await unlockAccount(email)).toBe(false);
  });
});

describe('sessions', () => {
  it('end one by one, and only one’s own', async () => {
    const user = await makeUser();
    const other = await makeUser();
    const { sid } = await signIn({ email: user.email, password }, here);
    const session = await findSession(sid);
    if (!session) throw new Error('no session');
    expect(await endSession({ userId: other.id, sessionId: session.sessionId })).toBe(false);
    expect(await findSession(sid)).not.toBeNull();
    expect(await endSession({ userId: user.id, sessionId: session.sessionId })).toBe(true);
    expect(await findSession(sid)).toBeNull();
    expect(await listSessions(user.id)).toEqual([]);
  });

  it('stay alive by use, are noted once a minute, and end after thirty days in any case', async () => {
    const user = await makeUser();
    const { sid } = await signIn({ email: user.email, password }, here);
    const session = await findSession(sid);
    if (!session) throw new Error('no session');
    const read = async () => database().userSession.findUniqueOrThrow({ where: { id: session.sessionId } });
    const fresh = await read();
    await touchSession(session.sessionId);
    expect((await read()).lastSeenAt).toEqual(fresh.lastSeenAt);
    await database().$executeRaw`update user_session set last_seen_at = now() - interval '2 days', expires_at = now() + interval '5 days' where id = ${session.sessionId}::uuid`;
    await touchSession(session.sessionId);
    const touched = await read();
    expect(touched.lastSeenAt.getTime()).toBeGreaterThanOrEqual(fresh.lastSeenAt.getTime());
    expect(touched.expiresAt.getTime() - touched.lastSeenAt.getTime()).toBe(7 * 86_400_000);
    await database().$executeRaw`update user_session set created_at = now() - interval '29 days', last_seen_at = now() - interval '1 day' where id = ${session.sessionId}::uuid`;
    await touchSession(session.sessionId);
    const old = await read();
    expect(old.expiresAt.getTime() - old.createdAt.getTime()).toBe(30 * 86_400_000);
    await database().$executeRaw`update user_session set expires_at = now() where id = ${session.sessionId}::uuid`;
    expect(await findSession(sid)).toBeNull();
  });

  it('end everywhere else when the password changes', async () => {
    const user = await makeUser();
    const mine = await signIn({ email: user.email, password }, here);
    const elsewhere = await signIn({ email: user.email, password }, here);
    const session = await findSession(mine.sid);
    if (!session) throw new Error('no session');
    await expect(changePassword(session, { current: 'not this one', next: 'another harbour' }, here)).rejects.toThrow('password_wrong');
    await expect(changePassword(session, { current: password, next: 'short' }, here)).rejects.toThrow('password_short');
    await expect(changePassword(session, { current: password, next: password }, here)).rejects.toThrow('password_same');
    await expect(changePassword(session, { current: password, next: 'iloveyou2026' }, here)).rejects.toThrow('password_common');
    await expect(changePassword(session, { current: password, next: `${user.email.split('@')[0] ?? ''}!` }, here)).rejects.toThrow('password_personal');
    expect(await findSession(elsewhere.sid)).not.toBeNull();
    expect(await changePassword(session, { current: password, next: 'another harbour' }, here)).toEqual({ endedSessions: 1 });
    expect(await findSession(mine.sid)).not.toBeNull();
    expect(await findSession(elsewhere.sid)).toBeNull();
    await expect(signIn({ email: user.email, password }, here)).rejects.toMatchObject(wrong);
    await signIn({ email: user.email, password: 'another harbour' }, here);
  });

  it('guessing the current password from a borrowed session is throttled as well', async () => {
    const user = await makeUser();
    const session = await findSession((await signIn({ email: user.email, password }, here)).sid);
    if (!session) throw new Error('no session');
    for (let n = 1; n < throttleLimits.pair; n += 1) await expect(changePassword(session, { current: `guess ${n}`, next: 'another harbour' }, here)).rejects.toThrow('password_wrong');
    await expect(changePassword(session, { current: 'guess', next: 'another harbour' }, here)).rejects.toMatchObject(locked(15));
    await expect(changePassword(session, { current: password, next: 'another harbour' }, here)).rejects.toMatchObject({ reason: 'sign_in_locked' });
  });

  it('end all of them, and the lock with them, when the operator resets the password', async () => {
    const user = await makeUser();
    const { sid } = await signIn({ email: user.email, password }, here);
    for (let n = 0; n < throttleLimits.pair; n += 1) await expect(signIn({ email: user.email, password: 'not this one' }, here)).rejects.toThrow();
    expect(await resetPassword({ email: user.email, password: 'set by the operator' })).toEqual({ endedSessions: 1 });
    expect(await findSession(sid)).toBeNull();
    await signIn({ email: user.email, password: 'set by the operator' }, here);
    expect(await resetPassword({ email: `${newId()}@example.test`, password: 'set by the operator' })).toBeNull();
  });
});
