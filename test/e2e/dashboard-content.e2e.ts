import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { startServer, type RunningServer } from '../../server/start-server.ts';
import { findBrowser } from '../browsers/find-browser.ts';
import { createFreshDatabase, type FreshDatabase } from '../postgres/fresh-database.ts';
import { noLimits } from '../postgres/test-client.ts';
import { askAsScreen } from './support/ask-as-screen.ts';
import { chromiumFlags } from './support/chromium.ts';
import { findBarriers, findUnreachable, sidewaysScroll } from './support/find-barriers.ts';
import { joinInOptions, joinOnDashboard } from './support/join-team.ts';
import { startLiveTeam, type LiveTeam } from './support/live-team.ts';
import { beginNudgesAnew, nudgeCard } from './support/nudges.ts';
import { launcherOf } from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace({ nudges: true });
let team: LiveTeam;
let elsewhere: Browser;
/** The dashboards of two CX-Paten, each in a browser that knows nothing of the extension. */
let sabine: Page;
let jonas: Page;

beforeAll(async () => {
  team = await startLiveTeam();
  await joinInOptions(work.browser, await team.invite('member'), 'Mara');
  const executablePath = findBrowser('chromium') ?? '';
  elsewhere = await chromium.launch({ executablePath, args: chromiumFlags });
  sabine = await joinOnDashboard(elsewhere, await team.invite('pate'), 'Sabine');
  jonas = await joinOnDashboard(elsewhere, await team.invite('pate'), 'Jonas');
});
afterAll(async () => {
  await elsewhere.close();
  await team.close();
});

async function openRole(page: Page, role: string): Promise<void> {
  await page.getByRole('link', { name: 'Inhalte', exact: true }).click();
  await page.getByRole('link', { name: 'Rollenkarte' }).click();
  await page.getByRole('navigation', { name: 'Rollen' }).getByText(role, { exact: true }).click();
  await page.getByRole('heading', { name: role, level: 2 }).waitFor();
}
const lineWith = (page: Page, text: string) => page.locator('[data-line]', { hasText: text });

async function writeLine(page: Page, process: string, notices: string, where: string) {
  await page.getByRole('button', { name: 'Neue Zeile' }).click();
  await page.getByLabel('Was macht ihr?', { exact: true }).fill(process);
  await page.getByLabel('Was merkt die Kund:in davon?', { exact: true }).fill(notices);
  await page.getByLabel('Wo merkt sie es?').selectOption({ label: where });
  await page.keyboard.press('Control+Enter');
  await lineWith(page, process).waitFor();
}

/** The team's content as the member's extension has it. */
async function onDevice() {
  const { items } = await askAsScreen(work.browser, 'listTeamContent', {
    teamId: team.admin.teamId,
  });
  return items;
}
const patience = { timeout: 20_000 };
const reaches = (wanted: object) =>
  expect
    .poll(onDevice, patience)
    .toEqual(expect.arrayContaining([expect.objectContaining(wanted)]));

describe('a line of the role map', () => {
  const notices = 'Das Geld ist schon unterwegs';
  beforeEach(() => beginNudgesAnew(work.browser));

  it('is on the member’s device by itself, and the next question is made of it', async () => {
    // A screen of ours that is open hears of the team's changes at once; without one it takes minutes.
    await work.open(work.browser.screen('programme.html'));
    await openRole(sabine, 'Rechnungswesen & Mahnwesen');
    await writeLine(sabine, 'Mahnlauf am Dienstag', notices, 'Rechnung & Zahlung');
    await sabine.locator('.role-nav-dot-own').waitFor();
    await reaches({ state: 'active', body: expect.objectContaining({ role: 'dunning' }) });

    await askAsScreen(work.browser, 'changeWorkProfile', { change: { role: 'dunning' } });
    const page = await work.open(work.at.cloud.createDialog('modernised'));
    await launcherOf(page).waitFor({ state: 'attached' });
    await page.locator('[data-testid="atlassian-navigation--create-button"]').click();
    await page.locator('#summary-field:focus').waitFor();
    await page.keyboard.type('Mahnlauf künftig fünf Tage früher');
    const card = await nudgeCard(page);
    await card.locator('h1').waitFor();
    expect(await card.locator('body').innerText()).toContain('„Das Geld ist schon unterwegs“');
  });

  it('written by two at once: the second one sees both texts and chooses', async () => {
    await openRole(sabine, 'Einkauf');
    await writeLine(
      sabine,
      'Lieferant wechseln',
      'Die Ersatzteile passen nicht',
      'Hotline & Hilfe',
    );
    await openRole(jonas, 'Einkauf');
    for (const page of [sabine, jonas])
      await lineWith(page, 'Lieferant wechseln').getByRole('button').first().click();
    const field = (page: Page) => page.getByLabel('Was merkt die Kund:in davon?', { exact: true });
    await field(jonas).fill('Der neue Bote findet die Tür nicht');
    await field(sabine).fill('Ersatzteile kommen zwei Wochen später');
    await sabine.keyboard.press('Control+Enter');
    await lineWith(sabine, 'zwei Wochen später').waitFor();

    const conflict = jonas.locator('.conflict-side');
    await expect.poll(() => conflict.count(), patience).toBe(2);
    expect(await conflict.first().innerText()).toContain('Ersatzteile kommen zwei Wochen später');
    expect(await conflict.last().innerText()).toContain('Der neue Bote findet die Tür nicht');
    await jonas.getByRole('button', { name: 'Meinen Text nehmen' }).click();
    await lineWith(sabine, 'Der neue Bote findet die Tür nicht').waitFor();
  });

  it('keeps what was typed when the server goes away, and over a reload', async () => {
    await openRole(jonas, 'Logistik');
    await jonas.getByRole('button', { name: 'Neue Zeile' }).click();
    await jonas.getByLabel('Was macht ihr?', { exact: true }).fill('Tour neu planen');
    await jonas
      .getByLabel('Was merkt die Kund:in davon?', { exact: true })
      .fill('Niemand klingelt');
    await jonas.getByLabel('Wo merkt sie es?').selectOption({ label: 'Lieferung & Termin' });
    await team.stop();
    await jonas.keyboard.press('Control+Enter');
    await jonas.getByText('Dein Text ist hier sicher.').waitFor();
    await team.restart();
    await jonas.reload();
    await jonas.getByRole('heading', { name: 'Logistik', level: 2 }).waitFor();
    await jonas.getByRole('button', { name: 'Neue Zeile' }).click();
    const field = jonas.getByLabel('Was merkt die Kund:in davon?', { exact: true });
    expect(await field.inputValue()).toBe('Niemand klingelt');
    await jonas.keyboard.press('Control+Enter');
    await lineWith(jonas, 'Tour neu planen').waitFor();
    expect(await lineWith(jonas, 'Tour neu planen').count()).toBe(1);
  });
});

describe('a proposal', () => {
  it('from a device is declined with a reason, and its author reads it there', async () => {
    const body = {
      kind: 'question',
      level: 'wahrnehmen',
      text: { de: 'Was kostet es uns?' },
      startKey: null,
    } as const;
    const id = '0199c3de-7a10-7c44-9d5b-3f6a1c2b4e77';
    const { teamId } = team.admin;
    await work.open(work.browser.screen('programme.html'));
    const proposal = { id, teamId, body, replaces: null, named: true };
    await askAsScreen(work.browser, 'proposeContent', proposal);
    await sabine.getByRole('link', { name: 'Inhalte', exact: true }).click();
    const door = sabine.getByRole('link', { name: 'Vorschläge' });
    await expect.poll(() => door.innerText(), patience).toContain('1');
    await door.click();
    await sabine.locator('.proposal-row', { hasText: 'von Mara' }).waitFor();
    await sabine.keyboard.press('j');
    await sabine.keyboard.press('Enter');
    await sabine.keyboard.press('2');
    await sabine.keyboard.type('Hier fragen wir zuerst, was es Kund:innen kostet.');
    await sabine.keyboard.press('Control+Enter');
    await sabine.locator('.proposal-reason').waitFor();
    await reaches({
      id,
      state: 'declined',
      decision: expect.objectContaining({
        reason: 'Hier fragen wir zuerst, was es Kund:innen kostet.',
        byName: 'Sabine',
      }),
    });
  });
});

describe('in every look', () => {
  let database: FreshDatabase;
  let demo: RunningServer;
  beforeAll(async () => {
    database = await createFreshDatabase();
    const places = { cloudUrl: 'http://cloud.localhost:9', dcUrl: 'http://dc.localhost:9' };
    const options = { databaseUrl: database.url, demo: places, limits: noLimits } as const;
    demo = await startServer({ port: 0, logLevel: 'silent', ...options });
  });
  afterAll(async () => {
    await demo.close();
    await database.drop();
  });

  const looks = [
    { role: 'pate', language: 'Deutsch', colorScheme: 'light', width: 1280, height: 800 },
    { role: 'pate', language: 'English', colorScheme: 'dark', width: 400, height: 800 },
    { role: 'member', language: 'English', colorScheme: 'dark', width: 1280, height: 800 },
    { role: 'member', language: 'Deutsch', colorScheme: 'light', width: 320, height: 640 },
  ] as const;
  it.each(looks)('has no barriers: $role $language $colorScheme $width', async (look) => {
    const { role, language, colorScheme, width, height } = look;
    const page = await joinOnDashboard(elsewhere, demo.invites?.[role] ?? '', 'Maren Kühn');
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    if (language === 'English') {
      await page.locator('.side-end button').first().click();
      await page.getByRole('menuitem').first().click();
      await page.getByText(language).click();
      await page.keyboard.press('Escape');
    }
    const found: Record<string, unknown[]> = {};
    const check = async (name: string): Promise<void> => {
      found[name] = [...(await findBarriers(page)), ...(await sidewaysScrollIn(page))];
    };
    await page.locator('.side-link').nth(2).click();
    await page.locator('.role-nav-link').nth(4).click();
    await page.locator('[data-line]').nth(3).waitFor();
    await check('role');
    found['keyboard'] = await findUnreachable(page, page);
    await page.locator('[data-line] button').first().click();
    await page.locator('.content-form').waitFor();
    await check('form');
    await page.keyboard.press('Escape');
    await page.locator('.content-door').nth(4).click();
    await page.locator('.proposal-row').nth(1).click();
    await page.locator('.proposal-old').waitFor();
    await check('proposal');
    if (role === 'pate') {
      await page.keyboard.press('2');
      await page.locator('.review-form').waitFor();
      await check('declining');
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

const sidewaysScrollIn = async (page: Page): Promise<string[]> => {
  const over = await sidewaysScroll(page);
  return over > 0 ? [`${over} px too wide`] : [];
};
