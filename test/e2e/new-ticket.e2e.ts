import type { Frame, Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { failAlways, heal, violations } from '../practice/steer-practice.ts';
import { panelFrame } from './support/chromium.ts';
import {
  answerQuestions,
  firstQuestion,
  launcherOf,
  noteCard,
  openPanelToType,
  typedTexts,
} from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();
beforeEach(() => work.clearLog());
// Every request fits the description of its product.
afterEach(async () => {
  const complaints = await violations(work.at);
  if (complaints.length > 0) throw new Error(complaints.join('; '));
});

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
  await page.locator(SUBMIT).click();
  const link = page.locator(`${FLAG} a`).last();
  await link.waitFor();
  return (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
}

const news = (panel: Frame) => panel.locator('.banner');
const lookUps = async () =>
  (await work.log()).filter(({ path }) => path.includes('/rest/api/') && path.includes('search'));

const SUBMIT = '[data-testid$="footer.create-button"]';

async function openPanelAt(page: Page): Promise<void> {
  await launcherOf(page).click();
  await firstQuestion(page);
}

async function assignByHand(panel: Frame, card: Locator): Promise<void> {
  await card.getByRole('button', { name: 'Was möchtest du mit der Notiz tun?' }).click();
  await panel.getByRole('menuitem', { name: 'Ticket zuordnen' }).click();
}

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

  it('is found without any flag, by its summary', async () => {
    const page = await openForm('Ohne Fähnchen', `${work.at.cloud.createDialog()}&flag=off`);
    const panel = await noteInForm(page, 'Ohne Fähnchen', 'Nur die Suche weiß davon');
    await page.locator(SUBMIT).click();
    await news(panel).getByText('Deine Notiz gehört jetzt zu').waitFor();
    expect(await lookUps()).toHaveLength(1);
  });

  it('takes along what was typed and not saved', async () => {
    const page = await openForm('Entwurf zieht mit');
    await launcherOf(page).click();
    const panel = await firstQuestion(page);
    await answerQuestions(page, 'Mitten im Satz');
    const key = await create(page);
    await news(panel).getByText(`Dein Entwurf gehört jetzt zu ${key}.`).waitFor();
    const there = await panelAt(work.at.cloud.issue(key));
    await there.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('.note-form textarea')?.value !== '',
    );
    expect((await typedTexts(there))[0]).toBe('Mitten im Satz');
  });

  it('leaves the person in peace when Jira says too much was asked, and can be assigned by hand', async () => {
    await failAlways(work.at, { path: '/search', status: 429 });
    try {
      const page = await openForm('Zu viele Fragen', `${work.at.cloud.createDialog()}&flag=off`);
      const panel = await noteInForm(page, 'Zu viele Fragen', 'Bleibt erst einmal hier');
      await page.locator(SUBMIT).click();
      await page.locator('#summary-field').waitFor({ state: 'detached' });
      await expect.poll(lookUps, { timeout: 10_000 }).not.toEqual([]);
      await page.waitForTimeout(500);
      expect(await news(panel).count()).toBe(0);
      expect(await lookUps()).toHaveLength(1);
      await heal(work.at);

      await openFormOn(page, '');
      const card = noteCard(panel, 'Bleibt erst einmal hier');
      await assignByHand(panel, card);
      const dialog = panel.getByRole('dialog');
      await dialog.getByRole('radio', { name: /Zu viele Fragen/ }).check();
      await dialog.getByRole('button', { name: 'Zuordnen' }).click();
      await panel.getByText(/Gehört jetzt zu CXM-\d+\./).waitFor();
      await card.waitFor({ state: 'detached' });
      await panel.getByRole('button', { name: 'Rückgängig' }).click();
      await card.waitFor();
    } finally {
      await heal(work.at);
    }
  });

  it('can be taken to another ticket when the guess was wrong', async () => {
    const page = await openForm('Falsch geraten');
    const panel = await noteInForm(page, 'Falsch geraten', 'Gehört eigentlich zu CXM-12');
    await create(page);
    const told = news(panel).filter({ hasText: 'Deine Notiz gehört jetzt zu' });
    await told.getByRole('button', { name: 'Anderes Ticket?' }).click();
    const dialog = panel.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Ein anderes' }).check();
    const field = dialog.getByLabel('Ticketnummer oder Adresse');
    await field.fill('keine Nummer');
    await field.press('Enter');
    await dialog.getByText('Das sieht nicht nach einer Ticketnummer').waitFor();
    await field.fill(work.at.cloud.issue().replace(/\?.*/, ''));
    await field.press('Enter');
    await panel.getByText('Gehört jetzt zu CXM-12.').waitFor();
    await told.waitFor({ state: 'detached' });
    const there = await panelAt(work.at.cloud.issue());
    await noteCard(there, 'Gehört eigentlich zu CXM-12').waitFor();
    expect(await lookUps()).toHaveLength(2);
  });
});

describe('several forms', () => {
  it('that made one ticket after the other each keep their own note', async () => {
    const page = await openForm('Erstes von zweien');
    await page.getByLabel('Weiteren Vorgang erstellen').check();
    const panel = await noteInForm(page, 'Erstes von zweien', 'Zum ersten');
    await page.locator('#summary-field').click();
    const first = await create(page);
    await page.locator('#summary-field').fill('Zweites von zweien');
    await panel.locator('.context', { hasText: 'Zweites von zweien' }).waitFor();
    await panel.locator('.note-form textarea').first().click();
    await answerQuestions(page, 'Zum zweiten');
    await page.keyboard.press('Control+Enter');
    await noteCard(panel, 'Zum zweiten').waitFor();
    await page.getByLabel('Weiteren Vorgang erstellen').uncheck();
    await page.locator(SUBMIT).click();
    await page.locator('#summary-field').waitFor({ state: 'detached' });
    await news(panel).getByText(`Deine Notiz gehört jetzt zu ${first}.`).waitFor();
    const second = `CXM-${Number(first.split('-')[1]) + 1}`;
    await news(panel).getByText(`Deine Notiz gehört jetzt zu ${second}.`).waitFor();
    await noteCard(await panelAt(work.at.cloud.issue(first)), 'Zum ersten').waitFor();
    await noteCard(await panelAt(work.at.cloud.issue(second)), 'Zum zweiten').waitFor();
    expect(await lookUps()).toHaveLength(1);
  });

  it('in two tabs: what a ticket of the other tab could be is asked, once', async () => {
    const here = await openForm('', work.at.cloud.createDialog());
    const panel = await noteInForm(here, '', 'Für welches denn?');
    const other = await openForm('Im anderen Tab', `${work.at.cloud.createDialog()}&flag=off`);
    await launcherOf(other).waitFor();
    await other.locator(SUBMIT).click();
    await other.locator('#summary-field').waitFor({ state: 'detached' });
    await here.bringToFront();
    await here.locator('#summary-field').click();
    await here.keyboard.press('Escape');
    const question = news(panel).filter({ hasText: 'Welches Ticket ist es geworden?' });
    await question.getByRole('radio', { name: /Im anderen Tab/ }).waitFor();
    await question.getByRole('radio', { name: 'Keins davon' }).check();
    await question.getByRole('button', { name: 'So lassen' }).click();
    await question.waitFor({ state: 'detached' });
    await here.reload();
    await openFormOn(here, '');
    await openPanelAt(here);
    const again = await panelFrame(here);
    await noteCard(again, 'Für welches denn?').waitFor();
    expect(await news(again).filter({ hasText: 'Welches Ticket' }).count()).toBe(0);
  });

  it('whose project was changed: the note finds the ticket of the other project by all three signs', async () => {
    const page = await openForm('Wechselt das Projekt');
    const panel = await noteInForm(page, 'Wechselt das Projekt', 'Zieht nach IT um');
    const picker = page.locator('select[name="project"]');
    await picker.selectOption('IT');
    // Jira's own picker shows the chosen project alone.
    await picker
      .locator('option:not(:checked)')
      .evaluateAll((all) => all.map((one) => one.remove()));
    await panel.locator('.context', { hasText: 'Neues Ticket in IT' }).waitFor();
    const key = await create(page);
    expect(key).toMatch(/^IT-/);
    await news(panel).getByText(`Deine Notiz gehört jetzt zu ${key}.`).waitFor();
  });
});

describe('Data Center', () => {
  it('finds the ticket of its quick dialog', async () => {
    const page = await work.open(work.at.dc.createDialog);
    await page.locator('#create_link').click();
    await page.locator('#create-issue-dialog #summary:focus').waitFor();
    await page.keyboard.type('Beilage im Brief');
    const panel = await noteInForm(page, 'Beilage im Brief', 'Wer sie sucht, ruft an');
    await page.locator('#create-issue-submit').click();
    const link = page.locator('.issue-created-key');
    const key = (await link.getAttribute('data-issue-key')) ?? '';
    await news(panel).getByText(`Deine Notiz gehört jetzt zu ${key}.`).waitFor();
    await noteCard(await panelAt(work.at.dc.issue(key)), 'Wer sie sucht, ruft an').waitFor();
    expect(await lookUps()).toHaveLength(1);
  });

  it('finds the ticket to which its full-page form leads', async () => {
    const page = await work.open(work.at.dc.createPageForIssue);
    const panel = await openPanelToType(page);
    await answerQuestions(page, 'Auf eigener Seite geschrieben');
    await page.keyboard.press('Control+Enter');
    await noteCard(panel, 'Auf eigener Seite geschrieben').waitFor();
    await page.locator('#summary').fill('Eigene Seite');
    await page.locator('#issue-create-submit').click();
    await page.waitForURL(/\/browse\//);
    await page.locator('kundenblick-leiste .launcher[data-notes]').waitFor();
    const key = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await openPanelAt(page);
    const there = await panelFrame(page);
    await noteCard(there, 'Auf eigener Seite geschrieben').waitFor();
    await news(there).getByText(`Deine Notiz gehört jetzt zu ${key}.`).waitFor();
    expect(await lookUps()).toHaveLength(1);
  });
});
