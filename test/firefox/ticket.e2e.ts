import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { ASLEEP, useFirefox } from './firefox-workplace.ts';
import { openPanel, saveNote } from './panel.ts';

/**
 * A form that was left is followed for some seconds. A background that is suspended after one would not get
 * through them; Firefox grants thirty.
 */
const work = useFirefox({ backgroundIdle: 30_000 });
/** For the flag of the page, and one look-up. Milliseconds. */
const FOLLOWED = 6_000;

/** The dot on the launcher: notes exist for this place. */
const hasDot = () =>
  work.page.evaluate(
    () =>
      document
        .querySelector('kundenblick-leiste')
        ?.shadowRoot?.querySelector('.launcher')
        ?.hasAttribute('data-notes') ?? false,
  );

/** A native one makes all else inert; the others hold the focus, with our own trap and with Jira's lock. */
const generations = ['modernised', 'native', 'focus-lock'] as const;

describe.each(generations)('Firefox, create dialog %s', (generation) => {
  it('takes a note beside the dialog and leads it to the ticket it becomes', async () => {
    const { page } = work;
    await page.goto(work.at.cloud.createDialog(generation));
    await page.click('[data-testid="atlassian-navigation--create-button"]');
    await page.waitForSelector('#summary-field:focus');
    await page.keyboard.type(`Mahnlauf ${generation}`);
    await openPanel(page);
    await saveNote(page, 'Kommt früher als gedacht');
    expect(await page.$eval('#summary-field', (field) => 'value' in field && field.value)).toBe(
      `Mahnlauf ${generation}`,
    );
    await page.click('[data-testid$="footer.create-button"]');
    const link = await page.waitForSelector(
      '[data-testid="jira-issue-create.modal.create-form.success-flag"] a',
    );
    const href = (await link?.evaluate((element) => element.getAttribute('href'))) ?? '';
    expect(href).toMatch(/\/browse\/CXM-\d+$/);
    await wait(FOLLOWED);
    await page.goto(`${work.at.cloud.origin}${href}`);
    await expect.poll(hasDot, { timeout: 15_000 }).toBe(true);
    // It is that ticket's note and no other's.
    await page.goto(work.at.cloud.issue('CXM-9'));
    await page.waitForFunction(() =>
      document.querySelector('kundenblick-leiste')?.shadowRoot?.querySelector('.launcher'),
    );
    await wait(ASLEEP);
    expect(await hasDot()).toBe(false);
    expect(await work.writes()).toEqual([]);
  });
});
