import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';

import { root } from '../commands/run-tool.ts';
import { askAsScreen } from './support/ask-as-screen.ts';
import { findBarriers, sidewaysScroll } from './support/find-barriers.ts';
import { joinInOptions } from './support/join-team.ts';
import { startLiveTeam, type LiveTeam } from './support/live-team.ts';
import { beginNudgesAnew, cardIn, nudgeCard, nudgeControl, tireOfForms } from './support/nudges.ts';
import { launcherOf, shareCheck } from './support/panel.ts';
import { useWatchedWorkplace } from './support/watched-workplace.ts';
import { openTab } from './support/workplace.ts';

const work = useWatchedWorkplace({ nudges: true });
const patience = { timeout: 10_000 };
const TITLE = 'Mahnlauf drei Tage früher starten';
const pictures = join(root, '.cache/nudge-control');

beforeEach(async () => {
  // First: a form that stands open would be a moment again as soon as all is forgotten.
  const [, ...opened] = work.browser.context.pages();
  for (const page of opened) await page.close();
  await beginNudgesAnew(work.browser);
});

/** The settings, at the nudges, as soon as they are known. */
async function openSettings(): Promise<Page> {
  const page = await openTab(work.browser, work.browser.screen('options.html#nudges'));
  await page.locator('#nudges [role=switch]').first().waitFor();
  return page;
}

/** A form for a new ticket with its title typed: a moment. */
async function typeTitle(title = TITLE): Promise<Page> {
  const page = await openTab(work.browser, work.at.cloud.createDialog());
  await launcherOf(page).waitFor({ state: 'attached' });
  await page.locator('[data-testid="atlassian-navigation--create-button"]').click();
  await page.locator('#summary-field:focus').waitFor();
  await page.keyboard.type(title);
  return page;
}

/** Waits until the background has kept a silence of this kind. */
const silenceBecomes = (kind: string) =>
  expect
    .poll(
      async () =>
        (await nudgeControl(work.browser)).explanation.silences.map((s) => s.silence.kind),
      patience,
    )
    .toContain(kind);

/** A moment comes and goes in a tab of its own, and this is why nothing was said. */
async function keepsSilent(kind: string, title: string): Promise<void> {
  const page = await typeTitle(title);
  await silenceBecomes(kind);
  expect(cardIn(page)).toBe(null);
  await page.close();
}

async function answerWith(page: Page, ...buttons: string[]): Promise<void> {
  const card = await nudgeCard(page);
  // Some are radio buttons.
  for (const name of buttons) await card.getByText(name, { exact: true }).click();
}

const toggle = (settings: Page, name: string) =>
  settings.getByRole('switch', { name, exact: true });

/** A past of forms that were refused. */
async function writePast(refusals: number, score: number): Promise<void> {
  const tired = { score, sinceUse: 2, refusals };
  await tireOfForms(work.browser, tired);
}

describe('the settings of nudges', () => {
  it('are where the address leads, without barriers, in both languages, both looks, at 320 px', async () => {
    mkdirSync(pictures, { recursive: true });
    await answerWith(await typeTitle(), 'Passt nicht', 'Falsch erkannt');
    const settings = await openSettings();
    const heading = settings.getByRole('heading', { name: 'Hinweise', exact: true });
    await expect
      .poll(async () => (await heading.boundingBox())?.y ?? -1, patience)
      .toBeLessThan(400);
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const language of ['de', 'en'] as const) {
      await askAsScreen(work.browser, 'changeSettings', { change: { language } });
      const name = language === 'de' ? 'Zuletzt gekommen' : 'The last that came';
      await settings.getByRole('heading', { name }).waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await settings.emulateMedia({ colorScheme });
        expect(await findBarriers(settings)).toEqual([]);
        const path = join(pictures, `${language}-${colorScheme}.png`);
        await settings.screenshot({ path, fullPage: true });
      }
      await settings.setViewportSize({ width: 320, height: 720 });
      expect(await sidewaysScroll(settings)).toBe(0);
      await settings.screenshot({ path: join(pictures, `${language}-narrow.png`), fullPage: true });
      await settings.setViewportSize({ width: 1360, height: 860 });
    }
    await askAsScreen(work.browser, 'changeSettings', { change: { language: 'de' } });
  });

  it('tell of a nudge as it comes and is answered, while somebody looks', async () => {
    const settings = await openSettings();
    await settings.getByText('Heute kam noch keiner').waitFor();
    const page = await typeTitle();
    await nudgeCard(page);
    const shown = settings.getByRole('list', { name: 'Zuletzt gekommen' });
    await shown.getByText(TITLE, { exact: true }).waitFor();
    await settings.getByText('Heute kam 1 (höchstens 1)').waitFor();
    await settings.getByText(/Der nächste kommt frühestens morgen/).waitFor();
    await page.bringToFront();
    await answerWith(page, 'Jetzt beantworten');
    await shown.getByText('Genutzt').waitFor();
    const { questions, explanation } = await nudgeControl(work.browser);
    const question = questions[explanation.shown[0]?.id ?? ''] ?? 'no question';
    await shown.getByText(question).waitFor();
    expect(await shown.innerText()).toContain('Wegen „Mahnlauf“');
  });

  it('say that a type comes half as often, and after the third time ask about it', async () => {
    await writePast(1, 1);
    await answerWith(await typeTitle(), 'Passt nicht', 'Nur intern');
    const settings = await openSettings();
    await settings.getByText('Kommt nur noch halb so oft').waitFor();
    await settings.getByText('Passt nicht: nur intern').waitFor();
    expect(await settings.getByText('Solche hast du dreimal weggelegt').count()).toBe(0);

    await writePast(2, 2);
    const page = await typeTitle(`${TITLE} in der Region Nord`);
    await answerWith(page, 'Passt nicht', 'Behalten');
    await expect
      .poll(
        async () => (await nudgeControl(work.browser)).explanation.types[0]?.askToSwitchOff,
        patience,
      )
      .toBe(false);

    await writePast(3, 3);
    await settings.reload();
    await settings.getByText('Solche hast du dreimal weggelegt.').waitFor();
    await settings.getByRole('button', { name: 'Abschalten', exact: true }).click();
    await expect.poll(() => toggle(settings, 'Ticket anlegen').isChecked(), patience).toBe(false);
    expect((await nudgeControl(work.browser)).settings.typesOff).toEqual(['create-dialog']);
    await toggle(settings, 'Ticket anlegen').click();
    await expect
      .poll(async () => (await nudgeControl(work.browser)).explanation.types[0]?.halvings, patience)
      .toBe(0);
  });

  it('keep the next moment silent by site, by quiet hours and by a pause', async () => {
    // A site is in the list once somebody has been there.
    await openTab(work.browser, work.at.cloud.board);
    const settings = await openSettings();
    const site = new URL(work.at.cloud.origin).host;
    await toggle(settings, site).click();
    const unwatched = await typeTitle(`${TITLE} für Bestandskund:innen`);
    // Longer than a pause behind a title. Nobody even looks there, so no silence is kept.
    await unwatched.waitForTimeout(4_000);
    expect(cardIn(unwatched)).toBe(null);
    expect((await nudgeControl(work.browser)).explanation.shown).toEqual([]);
    await unwatched.close();
    await toggle(settings, site).click();

    await settings.getByRole('button', { name: 'Ruhezeit hinzufügen' }).click();
    for (const day of ['Sa', 'So'])
      await settings.getByRole('button', { name: day, exact: true }).click();
    await settings.getByLabel('Von', { exact: true }).fill('00:00');
    await settings.getByLabel('Bis', { exact: true }).fill('00:00');
    await settings.getByLabel('Bis', { exact: true }).blur();
    await settings.getByText('Jeden Tag, den ganzen Tag').waitFor();
    await settings.getByText('solange immer Ruhezeit ist').waitFor();
    await keepsSilent('quiet-hours', `${TITLE} für Neukund:innen`);
    await settings.getByText('Ruhezeit bis Mitternacht.').waitFor();
    await settings.getByRole('button', { name: 'Entfernen' }).click();

    await settings.getByRole('radio', { name: '2 Wochen' }).click();
    await settings.getByText('Hinweise machen Pause bis').waitFor();
    await keepsSilent('snoozed', `${TITLE} für Sonderkund:innen`);
    await settings.getByText('Du wolltest zwei Wochen Pause').waitFor();
    await settings.getByRole('button', { name: 'Wieder an' }).click();
    await settings.getByText('Hinweise sind an.').waitFor();
    const last = await typeTitle(`${TITLE} für alle`);
    await nudgeCard(last);
  });

  it('show what was learnt, take it back, and forget everything but the settings', async () => {
    const page = await typeTitle();
    await answerWith(page, 'Passt nicht', 'Falsch erkannt');
    const settings = await openSettings();
    const learnt = settings.getByRole('list', { name: 'Gelernt' });
    await learnt.getByText('„Mahnlauf“').waitFor();
    await learnt.getByRole('button', { name: 'Rückgängig' }).click();
    await learnt.waitFor({ state: 'detached' });
    expect((await nudgeControl(work.browser)).explanation.corrections).toEqual([]);

    // Left open, its form would be a new moment as soon as all is forgotten.
    await page.close();
    await settings.getByRole('radio', { name: 'Vertrieb' }).click();
    await settings.getByRole('radio', { name: '2', exact: true }).click();
    await settings.getByRole('button', { name: 'Alles vergessen …' }).click();
    expect((await nudgeControl(work.browser)).explanation.shown).toHaveLength(1);
    await settings.getByRole('button', { name: 'Ja, vergessen' }).click();
    await settings.getByText('Noch keiner. Hier steht dann').waitFor();
    const { explanation, questions, settings: kept } = await nudgeControl(work.browser);
    expect([explanation.shown, explanation.silences, questions]).toEqual([[], [], {}]);
    expect(kept.perWeek).toBe(2);
    expect((await askAsScreen(work.browser, 'getWorkProfile', null)).role).toBe('sales');
  });

  it('are walked by keyboard alone', async () => {
    const settings = await openSettings();
    // The heading has the focus: the next stop is the switch for everything.
    await settings.keyboard.press('Tab');
    await settings.keyboard.press('Space');
    await settings.getByText('Hinweise sind aus.').waitFor();
    await settings.keyboard.press('Space');
    await settings.getByText('Hinweise sind an.').waitFor();
    await settings.keyboard.press('Tab');
    await settings.keyboard.press('Space');
    await expect.poll(() => toggle(settings, 'Ticket anlegen').isChecked(), patience).toBe(false);
  });
});

/** Everything that can be done about nudges, once. */
async function doEverything(): Promise<void> {
  const page = await typeTitle();
  await answerWith(page, 'Passt nicht', 'Falsch erkannt');
  const settings = await openSettings();
  await settings.getByRole('radio', { name: 'IT-Betrieb' }).click();
  await settings.getByLabel('Dein Arbeitsgebiet').fill('Zahlungsverkehr Geheimprojekt');
  await settings.getByLabel('Dein Arbeitsgebiet').blur();
  await toggle(settings, 'Prozessseite').click();
  await settings.getByRole('radio', { name: 'Heute', exact: true }).click();
  await settings.getByRole('button', { name: 'Wieder an' }).click();
  await settings.getByRole('button', { name: 'Ruhezeit hinzufügen' }).click();
  await settings.getByRole('button', { name: 'Rückgängig' }).first().click();
  await page.bringToFront();
  await typeTitle(`${TITLE}, noch einmal`);
  await expect
    .poll(async () => (await nudgeControl(work.browser)).explanation.silences.length, patience)
    .toBeGreaterThan(0);
}

async function forgetEverything(): Promise<void> {
  const settings = await openSettings();
  await settings.getByRole('button', { name: 'Alles vergessen …' }).click();
  await settings.getByRole('button', { name: 'Ja, vergessen' }).click();
  await settings.getByText('Noch keiner. Hier steht dann').waitFor();
}

describe('what leaves the device', () => {
  const ownHost = () => `cloud.localhost:${work.practice.port}`;

  it('is nothing at all without a team', async () => {
    work.takeHosts();
    await doEverything();
    await forgetEverything();
    expect(work.takeHosts().filter((host) => host !== ownHost())).toEqual([]);
    expect(await work.foreignRequests()).toEqual([]);
  });

  it('is, in a team, what was shared and no word of nudges', async () => {
    const team: LiveTeam = await startLiveTeam();
    try {
      await joinInOptions(work.browser, await team.invite('member'), 'Mara');
      await askAsScreen(work.browser, 'snoozeNudges', { choice: 'hour' });
      const page = await openTab(work.browser, work.at.cloud.issue());
      await shareCheck(page, 'Die Mahnung kommt früher');
      await askAsScreen(work.browser, 'snoozeNudges', { choice: null });
      await doEverything();
      const account = await askAsScreen(work.browser, 'syncNow', { byPerson: true });
      expect(account?.status.problem ?? null).toBe(null);
      await expect.poll(async () => (await team.shown()).notes.length, patience).toBe(1);
      const kept = JSON.stringify(await team.everything());
      expect(kept).toContain('Die Mahnung kommt früher');
      for (const word of [TITLE, 'Geheimprojekt', 'it-operations', 'misread', 'dismissed'])
        expect([word, kept.includes(word)]).toEqual([word, false]);
      const allowed = new Set([ownHost(), `localhost:${team.port}`]);
      expect(work.takeHosts().filter((host) => !allowed.has(host))).toEqual([]);
      await forgetEverything();
      expect(cardIn(page)).toBe(null);
    } finally {
      await team.close();
    }
  });
});
