import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';

import type { Place } from '../../utils/domain/place.ts';
import { askAsScreen } from './support/ask-as-screen.ts';
import {
  killBackground,
  launchChromium,
  panelFrame,
  type ExtensionBrowser,
} from './support/chromium.ts';
import { moveSoftly } from './support/follow-panel.ts';
import {
  answerOfNudge,
  beginNudgesAnew,
  cardIn,
  noNudgeCard,
  nudgeCard,
  nudgeControl,
  reportMoment,
  seenMoment,
} from './support/nudges.ts';
import { answerQuestions, launcherOf, openPanelToType } from './support/panel.ts';
import { useWatchedWorkplace } from './support/watched-workplace.ts';
import { openTab, useWorkplace } from './support/workplace.ts';

const TITLE = 'Mahnlauf drei Tage früher starten';
const work = useWorkplace({ nudges: true });
beforeEach(() => beginNudgesAnew(work.browser));

/** The form for a new ticket, its title typed; the watch in the page sees the rest by itself. */
async function typeTitle(page: Page): Promise<Page> {
  await launcherOf(page).waitFor({ state: 'attached' });
  await page.locator('[data-testid="atlassian-navigation--create-button"]').click();
  await page.locator('#summary-field:focus').waitFor();
  await page.keyboard.type(TITLE);
  return page;
}
const openForm = async () => typeTitle(await work.open(work.at.cloud.createDialog()));

/** A ticket that its author has just opened, for who looks from outside. */
function moment(key: string, title: string, origin = work.at.cloud.origin) {
  const place: Place = {
    product: 'jira',
    site: origin,
    kind: 'issue',
    key,
    container: key.split('-')[0] ?? '',
    title,
    url: null,
  };
  return seenMoment(place, { type: 'new-issue', isAuthor: true });
}
const outcomeIn = async (browser: ExtensionBrowser) => (await answerOfNudge(browser))?.outcome;
const outcome = () => outcomeIn(work.browser);

describe('a background that ends whenever the browser likes', () => {
  it('knows the nudge of a card again, and takes its answer', async () => {
    const page = await openForm();
    const card = await nudgeCard(page);
    const later = card.getByRole('button', { name: 'Später' });
    await later.waitFor();
    const question = await card.getByText(TITLE).first().innerText();
    await killBackground(work.browser);
    // Drawn anew, the card asks a background that has just begun.
    await card.evaluate(() => location.reload());
    await later.waitFor();
    expect(await card.getByText(TITLE).first().innerText()).toBe(question);
    await killBackground(work.browser);
    await later.click();
    await expect.poll(outcome).toBe('later');
  });

  it('opens the panel all the same, with the question in it', async () => {
    const page = await openForm();
    const card = await nudgeCard(page);
    const now = card.getByRole('button', { name: 'Jetzt beantworten' });
    await now.waitFor();
    await killBackground(work.browser);
    await now.click();
    const panel = await panelFrame(page);
    await noNudgeCard(page);
    expect(await outcome()).toBe('used');
    const { explanation, questions } = await nudgeControl(work.browser);
    const question = questions[explanation.shown[0]?.id ?? ''] ?? '';
    expect(question).toContain(TITLE);
    await panel.getByText(question).first().waitFor();
  });
});

describe('two tabs', () => {
  it('get one nudge between them, though both ask at the same moment', async () => {
    const first = await work.open(work.at.cloud.issue('CXM-12'));
    const second = await work.open(work.at.cloud.issue('CXM-11'));
    for (const page of [first, second]) await launcherOf(page).waitFor({ state: 'attached' });
    const said = await Promise.all([
      reportMoment(work.browser, first, moment('CXM-12', 'Mahnlauf umstellen')),
      reportMoment(work.browser, second, moment('CXM-11', 'Postrückläufer im Kundenkonto')),
    ]);
    const kinds = said.map((one) => (one.ok ? one.value.kind : one.error.kind));
    expect(kinds.toSorted()).toEqual(['shown', 'silent']);
    await expect.poll(() => [first, second].filter((page) => cardIn(page)).length).toBe(1);
    expect((await nudgeControl(work.browser)).explanation.shown).toHaveLength(1);
  });
});

describe('a card', () => {
  async function onIssue() {
    const page = await work.open(work.at.cloud.issue('CXM-12'));
    await launcherOf(page).waitFor({ state: 'attached' });
    await reportMoment(work.browser, page, moment('CXM-12', 'Mahnlauf umstellen'));
    await nudgeCard(page);
    return page;
  }

  it('goes with its place, unanswered', async () => {
    const page = await onIssue();
    await moveSoftly(page, work.at.cloud.issue('CXM-11'));
    await noNudgeCard(page);
    await expect.poll(outcome).toBe('ignored');
  });

  it('goes with its tab, unanswered', async () => {
    const page = await onIssue();
    await page.close();
    await expect.poll(outcome).toBe('ignored');
  });

  it('is gone after a reload, and does not come again', async () => {
    const page = await onIssue();
    await page.reload();
    await expect.poll(outcome).toBe('ignored');
    const again = await reportMoment(work.browser, page, moment('CXM-12', 'Mahnlauf umstellen'));
    expect(again).toMatchObject({ value: { kind: 'silent', why: 'same-place' } });
    expect(cardIn(page)).toBeNull();
  });

  it('was of use when the person noted something there on their own', async () => {
    const page = await onIssue();
    const panel = await openPanelToType(page);
    await answerQuestions(page, 'Mahnung trotz Zahlung');
    await page.keyboard.press('Control+Enter');
    await panel.locator('.note-card', { hasText: 'Mahnung trotz Zahlung' }).waitFor();
    await moveSoftly(page, work.at.cloud.issue('CXM-11'));
    await expect.poll(outcome).toBe('used');
  });
});

describe('switched off', () => {
  it('watches nothing any more, in tabs that stand open, too; switched on it goes on', async () => {
    const page = await work.open(work.at.cloud.createDialog());
    await askAsScreen(work.browser, 'changeNudgeSettings', { change: { allOff: true } });
    await page.bringToFront();
    await typeTitle(page);
    await page.waitForTimeout(5_000);
    expect(cardIn(page)).toBeNull();
    const { explanation } = await nudgeControl(work.browser);
    expect([explanation.shown, explanation.silences]).toEqual([[], []]);
    await askAsScreen(work.browser, 'changeNudgeSettings', { change: { allOff: false } });
    await page.bringToFront();
    await page.keyboard.type(' und prüfen');
    await nudgeCard(page);
  });
});

describe('the browser begun anew with the same profile', () => {
  it('holds the caps, and knows what was asked', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'kundenblick-nudges-'));
    const [one, other] = [work.at.cloud.issue('CXM-12'), work.at.cloud.issue('CXM-11')];
    const first = await launchChromium({ profile, nudges: true });
    try {
      const page = await openTab(first, one);
      await launcherOf(page).waitFor({ state: 'attached' });
      const said = await reportMoment(first, page, moment('CXM-12', 'Mahnlauf umstellen'));
      expect(said).toMatchObject({ value: { kind: 'shown' } });
      await nudgeCard(page);
    } finally {
      await first.close();
    }
    const second = await launchChromium({ profile, nudges: true });
    try {
      const page = await openTab(second, other);
      await launcherOf(page).waitFor({ state: 'attached' });
      const title = 'Postrückläufer im Kundenkonto';
      const said = await reportMoment(second, page, moment('CXM-11', title));
      expect(said).toMatchObject({ value: { kind: 'silent', why: 'day-cap' } });
      const same = await reportMoment(second, page, moment('CXM-12', 'Mahnlauf umstellen'));
      expect(same).toMatchObject({ value: { kind: 'silent', why: 'same-place' } });
      expect((await nudgeControl(second)).explanation.caps.today).toEqual({ count: 1, most: 1 });
    } finally {
      await second.close();
      await rm(profile, { recursive: true, force: true });
    }
  });
});

describe('what leaves the device', () => {
  const watched = useWatchedWorkplace({ nudges: true });

  it('is nothing: not with the card, its answers, the settings or the profile', async () => {
    const page = await openTab(watched.browser, watched.at.cloud.createDialog());
    await typeTitle(page);
    const card = await nudgeCard(page);
    await card.getByRole('button', { name: 'Passt nicht' }).click();
    await expect.poll(() => outcomeIn(watched.browser)).toBe('dismissed');
    await askAsScreen(watched.browser, 'changeWorkProfile', { change: { workArea: 'Mahnwesen' } });
    await askAsScreen(watched.browser, 'snoozeNudges', { choice: 'today' });
    await askAsScreen(watched.browser, 'forgetNudges', null);
    await page.waitForTimeout(1_000);
    const own = new URL(watched.at.cloud.origin).host;
    expect(watched.takeHosts().filter((host) => host !== own)).toEqual([]);
    expect(await watched.foreignRequests()).toEqual([]);
  });
});
