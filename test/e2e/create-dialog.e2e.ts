import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { DialogGeneration } from '../practice/places.ts';
import {
  answerQuestions,
  firstQuestion,
  launcherOf,
  noteCard,
  pressOpenKey,
  typedTexts,
} from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();
/** From the moment the dialog stands open to the saved check. */
const CHECK_WITHIN_MS = 30_000;
/** A practised hand types five letters a second; the machine's own time comes on top. */
const MS_PER_KEY = 200;

const generations: readonly DialogGeneration[] = [
  'modernised',
  'ui-modal',
  'modal-form',
  'native',
  'focus-lock',
];
const change = 'Mahnung kommt 5 Tage früher';
const friction = 'Bezahlt und trotzdem gemahnt';

const shortcutHits = (page: Page) => page.evaluate('window.__shortcutHits');
async function openDialog(generation: DialogGeneration): Promise<Page> {
  const page = await work.open(work.at.cloud.createDialog(generation));
  await page.locator('kundenblick-leiste').waitFor({ state: 'attached' });
  await page.locator('[data-testid="atlassian-navigation--create-button"]').click();
  await page.locator('#summary-field:focus').waitFor();
  return page;
}
const submit = (page: Page) => page.locator('[data-testid$="footer.create-button"]').click();
const flagOf = (page: Page) =>
  page.locator('[data-testid="jira-issue-create.modal.create-form.success-flag"] a');

describe.each(generations)('the create dialog, generation %s', (generation) => {
  it('has its check saved within 30 seconds by keyboard', async () => {
    const page = await openDialog(generation);
    const began = performance.now();
    await page.keyboard.type(`Neuer Mahnlauf ${generation}`);
    await launcherOf(page).waitFor();
    await pressOpenKey(work.browser, page);
    const panel = await firstQuestion(page);
    const place = panel.locator('.context', { hasText: `Neuer Mahnlauf ${generation}` });
    await answerQuestions(page, change, friction);
    await page.keyboard.press('Control+Enter');
    await noteCard(panel, friction).first().waitFor();
    const machine = performance.now() - began;
    const keys = change.length + friction.length + 4;
    expect(machine + keys * MS_PER_KEY).toBeLessThan(CHECK_WITHIN_MS);
    expect(await place.innerText()).toContain('Neues Ticket in CXM');

    // Nothing of it went into Jira: no key, no word, no request.
    expect(await shortcutHits(page)).toEqual([]);
    expect(await page.locator('#summary-field').inputValue()).toBe(`Neuer Mahnlauf ${generation}`);
    expect((await work.log()).filter(({ method }) => method !== 'GET')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#summary-field:focus').waitFor();
    await submit(page);
    await flagOf(page).waitFor();
    await work.clearLog();
  });

  it('and the panel share the focus: whoever is clicked has it, and keeps it', async () => {
    const page = await openDialog(generation);
    await launcherOf(page).click();
    const panel = await firstQuestion(page);
    await page.keyboard.type('cjk');
    await page.locator('#summary-field').click();
    await page.keyboard.type('Titel ');
    await panel.locator('.note-form textarea').nth(1).click();
    await page.keyboard.type('c?/e m');
    await page.locator('#summary-field').click();
    await page.keyboard.type('des Tickets');
    expect(await typedTexts(panel)).toEqual(['cjk', 'c?/e m']);
    expect(await page.locator('#summary-field').inputValue()).toBe('Titel des Tickets');
    expect(await shortcutHits(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Entwurf verwerfen' }).click();
  });

  it('creates a ticket without any check', async () => {
    const page = await openDialog(generation);
    await page.keyboard.type('Ganz ohne Check');
    await page.keyboard.press('Control+Enter');
    await flagOf(page).waitFor();
    const card = page.locator('[data-testid="platform-board-kit.ui.card.card"]', {
      hasText: 'Ganz ohne Check',
    });
    await card.waitFor();
    expect((await work.log()).filter(({ method }) => method === 'POST')).toHaveLength(1);
    await work.clearLog();
  });
});

describe('the create dialog of Data Center', () => {
  it('leaves launcher and panel above its blanket, and creates as ever', async () => {
    const page = await work.open(work.at.dc.createDialog);
    await page.locator('#create_link').click();
    await page.locator('#create-issue-dialog #summary:focus').waitFor();
    await page.keyboard.type('Beilage bestellen');
    await launcherOf(page).click();
    const panel = await firstQuestion(page);
    await answerQuestions(page, 'Eine Beilage weniger im Brief', 'Wer sie sucht, ruft an');
    await page.keyboard.press('Control+Enter');
    await noteCard(panel, 'Wer sie sucht, ruft an').waitFor();
    await page.locator('#create-issue-dialog #summary').click();
    await page.keyboard.type(' und verschicken');
    await page.locator('#create-issue-submit').click();
    await page.locator('#create-issue-dialog').waitFor({ state: 'detached' });
    const posted = (await work.log()).filter(({ method }) => method === 'POST');
    expect(posted.every(({ ownScript }) => ownScript)).toBe(true);
    expect(await shortcutHits(page)).toEqual([]);
  });
});
