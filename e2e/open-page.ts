import { expect, type Page } from '@playwright/test';

/** Opens an address and waits until the page reacts: before that, keys and typed words would be lost. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expectLive(page);
}

/** React marks each element it has taken charge of. */
export async function expectLive(page: Page): Promise<void> {
  await expect(async () => {
    expect(await page.locator('main').first().evaluate((main) => Object.keys(main).some((name) => name.startsWith('__reactFiber')))).toBe(true);
  }).toPass();
}
