// Starts one WordPress for hands-on use: `npx tsx e2e/peers/wordpress/main.ts`, Ctrl-C ends and removes it.
import { startWordPress } from './start-wordpress';

async function main(): Promise<void> {
  const peer = await startWordPress();
  const post = await peer.createPost({ title: 'Our new opening hours', content: 'From Monday on we open at seven. Tell us what you think.' });
  const { url, version, adminUser, applicationPassword } = peer;
  console.log(JSON.stringify({ url, version, user: adminUser, applicationPassword, post }, null, 2));
  await new Promise<void>((resolve) => {
    const wake = setInterval(() => undefined, 60_000);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => { clearInterval(wake); resolve(); });
  });
  await peer.stop();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
