// Fills the demo workspace; `npm run up -- --demo` starts it with the environment prepared. Everything in it is invented.
import { z } from 'zod';
import { verifyPassword } from '@/lib/identity/verify-password';
import { deriveSecret } from '@/lib/system/crypto';
import { closeDatabase, database } from '@/lib/system/db';
import { env } from '@/lib/system/env';
import { fillDemo } from './demo/fill-demo';
import { demoMembers } from './demo/members';

/** Items of the generator besides the three hundred hand-written ones. */
const itemCount = z.coerce.number({ error: 'HEED_DEMO_ITEMS must be a number from 0 to 200000.' }).int().min(0).max(200_000).default(2_500);

/** Made from this hub's own secret: the same at every start, and another one in every hub. */
function demoPassword(): string {
  const letters = deriveSecret('demo password').toLowerCase().replace(/[^a-z2-9]/g, '').replace(/[lo]/g, '');
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8, 12)}`;
}

async function main(): Promise<void> {
  const started = performance.now();
  const password = demoPassword();
  const { slug, filled } = await fillDemo({ now: new Date(), itemCount: itemCount.parse(process.env.HEED_DEMO_ITEMS || undefined), password });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const rows: [string, string, string, string][] = [];
  for (const { role, name, email } of demoMembers) {
    const user = await database().user.findUnique({ where: { email }, select: { passwordHash: true } });
    const { ok } = await verifyPassword(user?.passwordHash ?? null, password);
    rows.push([role, name, email, ok ? password : '(changed since)']);
  }
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ')}`).join('\n');
  const state = filled ? `The demo workspace is filled (${seconds} s).` : 'The demo workspace is there already; nothing was changed.';
  console.log(`\n${state} All people and words in it are invented.\n\n  ${env().HEED_URL}/${slug}/inbox/reply\n\n${table}\n`);
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof z.ZodError ? error.issues[0]?.message : error);
    process.exitCode = 1;
  })
  .finally(closeDatabase);
