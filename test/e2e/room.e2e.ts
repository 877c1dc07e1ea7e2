import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { askBackground } from './support/background.ts';
import { panelFrame } from './support/chromium.ts';
import { firstQuestion, launcherOf, openPanelToType } from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();

/** A choice is on its way through the background and back, on a busy machine; milliseconds. */
const patience = { timeout: 10_000 };

/** Something to click, and where it lies in the window, in CSS pixels. */
type Control = { name: string; left: number; top: number; right: number; bottom: number };

/**
 * What in the page can be clicked and cannot be reached, because launcher or panel lie over its middle; and
 * what the launcher touches at all: the preview panel, or any control but the rows of a list, which are as
 * wide as the page and end at its edge.
 */
const covered = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('kundenblick-leiste');
    const css =
      'a[href]:not(.card-link), button, input, textarea, select, [role=button], [contenteditable=true], [data-testid="preview-panels.preview-panel"], #ghx-detail-view';
    const launcher = host?.shadowRoot?.querySelector<HTMLElement>('.launcher');
    const ours = launcher && !launcher.hidden ? launcher.getBoundingClientRect() : null;
    const touched: Control[] = [];
    const under: Control[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(css)) {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      const isSeen =
        width > 0 &&
        height > 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        right > 0 &&
        left < innerWidth &&
        bottom > 0 &&
        top < innerHeight;
      if (!isSeen) continue;
      const name =
        element.dataset['testid'] ?? (element.id || element.className || element.tagName);
      const control = { name, left, top, right, bottom };
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (hit === host) under.push(control);
      const { left: l, right: r, top: t, bottom: b } = ours ?? new DOMRect(-9, -9, 0, 0);
      if (left < r && right > l && top < b && bottom > t) touched.push(control);
    }
    return { touched, under };
  });

const clear = { touched: [], under: [] };

const places: [name: string, address: () => string][] = [
  ['an issue', () => work.at.cloud.issue('CXM-21')],
  ['the backlog with its preview panel', () => work.at.cloud.backlogWithIssue()],
  ['a page', () => work.at.cloud.page()],
  ['the editor of a page', () => work.at.cloud.editor()],
  ['an issue of Data Center', () => work.at.dc.issue()],
  ['the board of Data Center with its detail pane', () => work.at.dc.boardWithIssue()],
  ['a page of Data Center', () => work.at.dc.page()],
  ['the editor of Data Center', () => work.at.dc.editor()],
];

describe.each([1280, 1440, 1920])('in a window %d px wide', (width) => {
  it.each(places)('launcher and panel leave every control free on %s', async (_, address) => {
    const page = await work.browser.context.newPage();
    await page.setViewportSize({ width, height: 860 });
    await page.goto(address());
    await launcherOf(page).waitFor();
    await expect.poll(() => covered(page), patience).toEqual(clear);
    await openPanelToType(page);
    await expect.poll(async () => (await covered(page)).under, patience).toEqual([]);
    await page.keyboard.press('Escape');
    await launcherOf(page).waitFor();
    await expect.poll(() => covered(page), patience).toEqual(clear);
  });
});

describe('the create dialogs', () => {
  it.each(['modernised', 'ui-modal', 'modal-form', 'native'] as const)(
    '%s keeps its fields and its buttons free beside the panel',
    async (generation) => {
      const page = await work.open(work.at.cloud.createDialog(generation));
      await page.locator('[data-testid="atlassian-navigation--create-button"]').click();
      await page.locator('#summary-field:focus').waitFor();
      await launcherOf(page).click();
      await firstQuestion(page);
      const create = page.locator('[data-testid$="footer.create-button"]');
      const [button, panel] = [
        await create.boundingBox(),
        await page.locator('kundenblick-leiste .frame').boundingBox(),
      ];
      expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0);
      await create.click({ trial: true });
    },
  );
});

const marginOf = (page: Page, side: 'Left' | 'Right') =>
  page
    .locator('#unsafe-design-system-page-layout-root')
    .evaluate((root, name) => root.style.getPropertyValue(`margin-${name.toLowerCase()}`), side);

describe('the place of the panel', () => {
  it('is dragged by its edge, moved with keys, and remembered for this site alone', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-22'));
    const panel = await openPanelToType(page);
    const edge = panel.getByRole('separator', { name: 'Breite der Leiste' });
    const box = (await edge.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(box.x + 4, 400);
    await page.mouse.down();
    await page.mouse.move(box.x + 44, 400, { steps: 20 });
    // The driver, other than a hand, asks what lies under the pointer: first the edge has to be there.
    await expect
      .poll(async () => Number(await edge.getAttribute('aria-valuenow')), patience)
      .toBeLessThan(375);
    await page.waitForTimeout(200);
    await page.mouse.move(box.x + 48, 400, { steps: 2 });
    await page.mouse.up();
    await expect
      .poll(async () => Number(await edge.getAttribute('aria-valuenow')), patience)
      .toBeLessThan(375);
    await edge.focus();
    await page.keyboard.press('End');
    await expect.poll(() => marginOf(page, 'Right'), patience).toBe('640px');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => marginOf(page, 'Right'), patience).toBe('624px');
    await panel.getByRole('button', { name: 'Menü' }).click();
    await panel.getByRole('menuitem', { name: 'Leiste nach links' }).click();
    await expect.poll(() => marginOf(page, 'Left'), patience).toBe('624px');
    expect(await marginOf(page, 'Right')).toBe('');

    await page.reload();
    await openPanelToType(page);
    await expect.poll(() => marginOf(page, 'Left'), patience).toBe('624px');
    const elsewhere = await work.open(work.at.dc.issue());
    await openPanelToType(elsewhere);
    const margin = () => elsewhere.locator('#page').evaluate((e) => e.style.marginRight);
    await expect.poll(margin, patience).toBe('400px');
    await (await panelFrame(page)).getByRole('separator').dblclick();
    await expect.poll(() => marginOf(page, 'Left'), patience).toBe('400px');
  });

  it('is the usual one everywhere again when the options say so', async () => {
    const page = await work.open(work.at.cloud.issue('CXM-24'));
    const options = await work.open(work.browser.screen('options.html'));
    await options.getByRole('radio', { name: 'rechten Rand' }).click();
    await options.getByRole('radio', { name: 'linken Rand' }).click();
    await options.getByRole('radio', { name: 'rechten Rand' }).click();
    await page.bringToFront();
    await expect
      .poll(async () => (await launcherOf(page).boundingBox())?.x ?? 0, patience)
      .toBeGreaterThan(680);
  });
});

describe('little room', () => {
  /** 400 % of a window of 1280 by 1024 leaves as many CSS pixels. */
  const zoomed = { width: 320, height: 256 };

  it('is all the panel needs: at 400 % everything can be reached, and nothing lies sideways', async () => {
    const page = await work.browser.context.newPage();
    await page.setViewportSize(zoomed);
    await page.goto(work.at.cloud.issue('CXM-27'));
    const panel = await openPanelToType(page);
    const frame = await page.locator('kundenblick-leiste .frame').boundingBox();
    expect(frame).toMatchObject({ x: 0, width: zoomed.width });
    const sideways = () =>
      panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page.keyboard.type('Auch so');
    const save = panel.locator('.save-row .button').first();
    await save.scrollIntoViewIfNeeded();
    await save.click();
    await panel.locator('.note-card', { hasText: 'Auch so' }).waitFor();
    expect(await sideways()).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await launcherOf(page).waitFor();
  });

  it('is left to the page where the panel lies over it', async () => {
    const page = await work.browser.context.newPage();
    await page.setViewportSize({ width: 760, height: 800 });
    await page.goto(work.at.cloud.issue('CXM-28'));
    const panel = await openPanelToType(page);
    await panel.getByRole('separator').focus();
    await page.keyboard.press('End');
    const frame = page.locator('kundenblick-leiste .frame');
    await expect.poll(async () => (await frame.boundingBox())?.width, patience).toBe(440);
    expect(await marginOf(page, 'Right')).toBe('');
  });
});

describe('forced colours', () => {
  it('show launcher, dot, mark and frame by the colours of the system', async () => {
    const page = await work.browser.context.newPage();
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(work.at.cloud.issue('CXM-27'));
    await launcherOf(page).waitFor();
    const look = () =>
      launcherOf(page).evaluate((button) => {
        const mark = button.querySelector('i') ?? button;
        const of = (element: Element, part?: string) => getComputedStyle(element, part);
        return {
          background: of(button).backgroundColor,
          border: of(button).borderBlockStartColor,
          mark: of(mark).borderBlockStartColor,
          dot: of(button, '::after').borderBlockStartColor,
          hasDot: of(button, '::after').content !== 'none',
        };
      });
    const { background, border, mark, dot, hasDot } = await look();
    for (const seen of [border, mark, dot]) expect(seen).not.toBe(background);
    // A note was saved here by the test above, at 400 %.
    expect(hasDot).toBe(true);
  });
});

describe('Esc', () => {
  it.each([
    ['an issue', () => work.at.cloud.issue('CXM-30'), '#ak-main-content'],
    ['a page', () => work.at.cloud.page(), '#ak-main-content'],
    ['Data Center', () => work.at.dc.issue(), '#create_link'],
  ])('closes the panel on %s and gives the focus back', async (_, address, css) => {
    const page = await work.open(address());
    await launcherOf(page).waitFor();
    await page.locator(css).focus();
    await askBackground(work.browser, 'undefined');
    await page.bringToFront();
    await askBackground(
      work.browser,
      `chrome.tabs.query({ active: true }).then((tabs) => tabs.forEach((tab) =>
        tab.url?.startsWith('http') && chrome.commands.onCommand.dispatch('toggle-panel', tab)))`,
    );
    await firstQuestion(page);
    await page.keyboard.press('Escape');
    await page.locator(`${css}:focus`).waitFor();
    expect(await page.locator('kundenblick-leiste .frame:not([hidden])').count()).toBe(0);
  });
});
