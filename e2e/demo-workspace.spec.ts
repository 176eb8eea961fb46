import { expect, test } from '@playwright/test';
import { demoOwnerState, fillDemoWorkspace } from './demo';
import { openPage } from './open-page';
import { signIn } from './sign-in';

test('the demo fills a workspace of its own, and its printed sign-in works', async ({ page, context }) => {
  test.setTimeout(150_000);
  const demo = await fillDemoWorkspace();
  const nora = demo.members.find((member) => member.role === 'owner');
  expect(nora?.email).toBeTruthy();
  await signIn(page, { email: nora?.email ?? '', password: demo.password });
  await openPage(page, `/${demo.slug}/inbox/reply`);
  await expect(page.getByRole('list', { name: 'Needs a reply' }).getByRole('link').first()).toBeVisible();
  await context.storageState({ path: demoOwnerState });
});
