import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The narrowest width that WCAG 1.4.10 asks for. */
export const narrow = { width: 320, height: 640 };

/** WCAG 2.2 AA; the dark scheme differs in nothing but colour. `except`: CSS of what was looked at elsewhere. */
export async function expectAccessible(page: Page, what: string, { except = [] }: { except?: string[] } = {}): Promise<void> {
  const look = () => except.reduce((axe, part) => axe.exclude(part), new AxeBuilder({ page }));
  await expectNone(page, `${what}, light`, look().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']));
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expectNone(page, `${what}, dark`, look().withRules(['color-contrast', 'link-in-text-block']));
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

async function expectNone(page: Page, what: string, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`).join('\n  ')}`);
  expect.soft(found, `${what}, at ${new URL(page.url()).pathname}`).toEqual([]);
}

/** At 320 px everything is reached by going down only; tables that scroll by themselves, with a name and by keyboard, may be wider. */
export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  await page.setViewportSize(narrow);
  const wide = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('main, main *')]
      .filter((element) => {
        if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth <= 1) return false;
        if (element === document.documentElement) return true;
        const { overflowX, textOverflow } = getComputedStyle(element);
        const byItself = element.tabIndex === 0 && element.matches('input, textarea, [aria-label], [aria-labelledby]');
        return overflowX !== 'visible' && textOverflow !== 'ellipsis' && !byItself;
      })
      .map((element) => `${element.scrollWidth} > ${element.clientWidth}: ${element.outerHTML.slice(0, 200)}`),
  );
  expect.soft(wide, `${what} at ${narrow.width} px`).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });
}
