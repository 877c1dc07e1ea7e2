import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import {
  answerQuestions,
  firstQuestion,
  launcherOf,
  noteCard,
  openPanelToType,
} from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();

const FLAG = '[data-testid="jira-issue-create.modal.create-form.success-flag"]';

/** The board with the form for a new ticket open over it, its summary typed. */
async function openForm(summary: string, address = work.at.cloud.createDialog()): Promise<Page> {
  const page = await work.open(address);
  await page.locator('kundenblick-leiste').waitFor({ state: 'attached' });
  await openFormOn(page, summary);
  return page;
}

async function openFormOn(page: Page, summary: string): Promise<void> {
  await page.locator('[data-testid="atlassian-navigation--create-button"]').click();
  await page.locator('#summary-field:focus').waitFor();
  await page.keyboard.type(summary);
}

/** Writes a check about the ticket that does not exist yet and saves it. */
async function noteInForm(page: Page, summary: string, text: string): Promise<Frame> {
  await launcherOf(page).click();
  const panel = await firstQuestion(page);
  await panel.locator('.context', { hasText: summary }).waitFor();
  await answerQuestions(page, text);
  await page.keyboard.press('Control+Enter');
  await noteCard(panel, text).waitFor();
  return panel;
}

async function create(page: Page): Promise<string> {
  await page.locator('[data-testid$="footer.create-button"]').click();
  const link = page.locator(`${FLAG} a`).last();
  await link.waitFor();
  return (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
}

const news = (panel: Frame) => panel.locator('.banner');
const lookUps = async () =>
  (await work.log()).filter(({ path }) => path.includes('/rest/api/') && path.includes('search'));

/** The panel at a ticket, opened in a tab of its own. */
async function panelAt(address: string): Promise<Frame> {
  return openPanelToType(await work.open(address));
}

describe('a note written before the ticket exists', () => {
  it('finds its key when the ticket has been created, and says so', async () => {
    const page = await openForm('Lastschrift früher einziehen');
    const panel = await noteInForm(page, 'Lastschrift früher', 'Geld fehlt drei Tage früher');
    await work.clearLog();
    const key = await create(page);
    const told = news(panel).filter({ hasText: `Deine Notiz gehört jetzt zu ${key}.` });
    await told.waitFor();
    expect(await told.getByRole('link').getAttribute('href')).toBe(
      `${work.at.cloud.origin}/browse/${key}`,
    );
    expect(await lookUps()).toHaveLength(1);

    const there = await panelAt(work.at.cloud.issue(key));
    const card = noteCard(there, 'Geld fehlt drei Tage früher');
    await card.getByText('Geschrieben, als es das Ticket noch nicht gab.').waitFor();
    // Seen once is enough.
    await told.getByRole('button', { name: 'Alles klar' }).click();
    await told.waitFor({ state: 'detached' });
  });

  it('stays where it is when the form is cancelled', async () => {
    const page = await openForm('Doch nicht');
    await noteInForm(page, 'Doch nicht', 'Verworfen und doch notiert');
    await work.clearLog();
    await page.locator('#summary-field').click();
    await page.keyboard.press('Escape');
    await page.locator('#summary-field').waitFor({ state: 'detached' });
    await expect.poll(lookUps, { timeout: 10_000 }).toHaveLength(1);
    await page.waitForTimeout(500);
    const notes = await work.open(work.browser.screen('notes.html'));
    const entry = notes.locator('.note-entry', { hasText: 'Verworfen und doch notiert' });
    await entry.getByText('Neues Ticket in CXM').waitFor();
    expect(await lookUps()).toHaveLength(1);
  });
});
