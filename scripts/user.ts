// npm run user -- list | reset-password EMAIL | unlock EMAIL: for whoever runs the hub, since Heed sends no mail.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { loadDotEnv, prepareEnvironment, type PreparedEnvironment } from './database/prepare-environment';
import { StartupProblem } from './database/startup-problem';
import { readSecret } from './read-secret';

const root = path.resolve(import.meta.dirname, '..');
const usage = `Usage:
  npm run user -- list                    who has an account, where they are members, and who is locked out
  npm run user -- reset-password EMAIL    sets a new password, ends all sessions, lifts a lock
  npm run user -- unlock EMAIL            lifts a lock after failed sign-ins
Option: --data FOLDER, where the hub keeps its data (default: data)`;

interface Command {
  name: 'list' | 'reset-password' | 'unlock';
  email: string;
  dataFolder: string;
}

function readCommand(): Command {
  let parsed;
  try {
    parsed = parseArgs({ allowPositionals: true, options: { data: { type: 'string' } } });
  } catch (cause) {
    throw new StartupProblem(`${cause instanceof Error ? cause.message : 'Unknown option.'}\n${usage}`, { cause });
  }
  const [name, email, ...more] = parsed.positionals;
  if ((name !== 'list' && name !== 'reset-password' && name !== 'unlock') || more.length > 0 || (name === 'list') !== (email === undefined)) throw new StartupProblem(usage);
  return { name, email: (email ?? '').trim().toLowerCase(), dataFolder: path.resolve(parsed.values.data ?? process.env.HEED_DATA ?? path.join(root, 'data')) };
}

const noAccount = (email: string) => new StartupProblem(`There is no account with the address ${email}. See who has one: npm run user -- list`);

interface ListedUser {
  email: string;
  name: string;
  memberships: string;
  last_seen: Date | null;
  locks: string[];
}

/** Looks across workspaces, so it connects as the role that may. */
async function listUsers(prepared: PreparedEnvironment): Promise<ListedUser[]> {
  const { accountKey } = await import('@/lib/identity/throttle-key');
  const { throttleLimits } = await import('@/lib/identity/open-throttle');
  const client = new pg.Client({ connectionString: prepared.env.HEED_DATABASE_SYSTEM_URL, application_name: 'heed user' });
  await client.connect();
  try {
    await client.query(`select set_config('heed.system', 'on', false)`);
    const users = await client.query<Omit<ListedUser, 'locks'>>(`
      select u.email, u.name,
        coalesce(string_agg(w.slug || ' (' || m.role || ')', ', ' order by w.slug) filter (where m.removed_at is null), '') as memberships,
        (select max(s.last_seen_at) from user_session s where s.user_id = u.id) as last_seen
      from user_account u left join member m on m.user_id = u.id left join workspace w on w.id = m.workspace_id
      group by u.id order by u.email`);
    const locks = await client.query<{ key: string; until: Date }>(
      `select key, to_timestamp(expire / 1000.0) as until from sign_in_throttle
       where expire > extract(epoch from now()) * 1000 and ((key like 'pair:%' and points > $1) or (key like 'account:%' and points > $2) or (key like 'browser:%' and points > $3))`,
      [throttleLimits.pair, throttleLimits.account, throttleLimits.browser],
    );
    return users.rows.map((user) => {
      const key = accountKey(user.email);
      return { ...user, locks: locks.rows.filter((lock) => lock.key.includes(`:${key}`)).map((lock) => lock.until.toISOString().slice(0, 16).replace('T', ' ')) };
    });
  } finally {
    await client.end();
  }
}

function printUsers(users: ListedUser[]): void {
  if (users.length === 0) {
    console.log('Nobody has an account yet. Open the hub in a browser to set it up.');
    return;
  }
  const rows = users.map((user) => [
    user.email,
    user.name,
    user.memberships || 'member nowhere',
    user.last_seen ? `last seen ${user.last_seen.toISOString().slice(0, 16).replace('T', ' ')} UTC` : 'never signed in',
    user.locks.length > 0 ? `LOCKED until ${user.locks.sort().at(-1)} UTC` : '',
  ]);
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)), []);
  for (const row of rows) console.log(row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ').trimEnd());
}

/** Asked for at a terminal; made up where there is none or nothing is typed. */
async function choosePassword(email: string): Promise<{ password: string; made: boolean }> {
  const { passwordSchema } = await import('@/lib/identity/schema');
  const { passwordWeakness } = await import('@/lib/identity/password-weakness');
  while (process.stdin.isTTY) {
    const typed = await readSecret('New password (at least 10 characters; Enter alone makes one up): ');
    if (typed === '') break;
    const checked = passwordSchema.safeParse(typed);
    if (!checked.success) console.log('Use 10 to 200 characters.');
    else if (passwordWeakness(typed, [email])) console.log('This is one of the first passwords that somebody would try. Choose another.');
    else if ((await readSecret('Once more: ')) === typed) return { password: typed, made: false };
    else console.log('The two are not the same. Try again.');
  }
  const letters = crypto.randomBytes(15).toString('base64url');
  return { password: (letters.match(/.{5}/g) ?? []).join('-'), made: true };
}

async function run(command: Command, prepared: PreparedEnvironment): Promise<void> {
  if (command.name === 'list') {
    printUsers(await listUsers(prepared));
    return;
  }
  const { database, closeDatabase } = await import('@/lib/system/db');
  try {
    const user = await database().user.findUnique({ where: { email: command.email }, select: { id: true } });
    if (!user) throw noAccount(command.email);
    if (command.name === 'unlock') {
      const { unlockAccount } = await import('@/lib/identity/unlock-account');
      const wasLocked = await unlockAccount(command.email);
      console.log(wasLocked ? `${command.email} can sign in again.` : `${command.email} was not locked; nothing had to be changed.`);
      return;
    }
    const { password, made } = await choosePassword(command.email);
    const { resetPassword } = await import('@/lib/identity/reset-password');
    const result = await resetPassword({ email: command.email, password });
    if (!result) throw noAccount(command.email);
    console.log(`${command.email} has a new password. ${result.endedSessions === 1 ? '1 session has' : `${result.endedSessions} sessions have`} ended.`);
    if (made) console.log(`\n  ${password}\n\nHand it over on a safe way; it can be changed under “Your account”.`);
  } finally {
    await closeDatabase();
  }
}

async function main(): Promise<void> {
  const command = readCommand();
  if (!process.env.DATABASE_URL && !fs.existsSync(path.join(command.dataFolder, 'postgres', 'PG_VERSION'))) {
    throw new StartupProblem(`There is no Heed database in ${command.dataFolder}. Start the hub once with “npm run up”, or name its folder with --data.`);
  }
  process.env.HEED_LOG_LEVEL ??= 'warn';
  const prepared = await prepareEnvironment({ dataFolder: command.dataFolder, migrate: false });
  try {
    process.env.HEED_URL ??= 'http://localhost:3000';
    Object.assign(process.env, prepared.env);
    await run(command, prepared);
  } finally {
    // a hub that runs, or began to run meanwhile, keeps its database
    const hubRuns = fs.existsSync(path.join(command.dataFolder, 'heed.pid'));
    if (prepared.postgres?.started && !hubRuns) await prepared.postgres.stop();
  }
}

loadDotEnv(root);
/** A pipe takes a long list in pieces; the process must not end before the last. */
const written = () => new Promise<void>((resolve) => process.stdout.write('', () => resolve()));

main().then(written).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof StartupProblem ? error.message : error);
    process.exit(1);
  },
);
