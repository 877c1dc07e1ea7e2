import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What axe finds on a screen or in the panel's frame, one line each: rule and place. */
export async function findBarriers(screen: Page | Frame): Promise<string[]> {
  await screen.evaluate(axe.source);
  return screen.evaluate(async () => {
    // A colour on its way from light to dark has a contrast of its own; a motion that is cut off is over, too.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const tool = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await tool.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/**
 * Presses Tab through a screen and names what it never reaches, though a mouse would. Inside a group
 * of chips, tabs or a menu the arrow keys go on from its one stop.
 */
export async function findUnreachable(page: Page, screen: Page | Frame): Promise<string[]> {
  await screen.evaluate(() => {
    const mark = (event: Event) => {
      if (event.target instanceof HTMLElement) event.target.dataset['reached'] = '';
    };
    if (document.activeElement instanceof HTMLElement)
      document.activeElement.dataset['reached'] = '';
    document.addEventListener('focusin', mark);
  });
  const stops = await screen.locator('a, button, input, select, textarea').count();
  for (let i = 0; i < stops + 5; i += 1) await page.keyboard.press('Tab');
  return screen.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea')]
      .filter((one) => one.checkVisibility() && one.tabIndex >= 0 && !one.hasAttribute('disabled'))
      .filter((one) => one.dataset['reached'] === undefined)
      .map((one) => `${one.className} ${one.textContent}`.trim()),
  );
}

/** By how many pixels a screen is wider than its window. */
export const sidewaysScroll = (screen: Page | Frame): Promise<number> =>
  screen.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
