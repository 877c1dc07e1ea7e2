import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';

import { type DialogGeneration, KNOWN, places } from '../practice/places.ts';
import { beginNudgesAnew, cardIn, nudgeCard, nudgeControl } from './support/nudges.ts';
import { launcherOf, openPanelToType } from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace({ nudges: true });
const { moments } = KNOWN;

/** The watch looks for the last time 10 s after a place has come into view. */
const LAST_LOOK = 11_000;
/** A pause is 2.5 s without a key; somebody who types on has shorter ones. */
const PAUSE = 2500;

beforeEach(() => beginNudgesAnew(work.browser));

const told = async () => (await nudgeControl(work.browser)).explanation;
/** Titles of the places that were asked about, newest first. */
const asked = async () => (await told()).shown.map(({ type, title }) => ({ type, title }));
const silences = async () => (await told()).silences.map(({ silence }) => silence.kind);

/** The tab in view, as the practice workplace and a person have it. */
async function openInFront(address: string): Promise<Page> {
  const page = await work.open(address);
  await page.bringToFront();
  return page;
}

describe('a page or issue in view', () => {
  const vPage = (page: { id: string; title: string }) => ({
    cloud: () => work.at.cloud.page(page, 'VER'),
    dc: () => work.at.dc.pageById(page),
  });
  const issue = (key: string) => ({
    cloud: () => work.at.cloud.issue(key),
    dc: () => work.at.dc.issue(key),
  });
  const cases = [
    ['new-issue', 'one’s own new issue', issue(moments.ownNew)],
    ['new-issue', 'the same in English', issue(moments.ownNewEnglish)],
    ['announcement', 'a go-live', issue(moments.goLive)],
    ['announcement', 'a shutdown', issue(moments.shutdown)],
    ['announcement', 'a shutdown in English', issue(moments.shutdownEnglish)],
    ['announcement', 'a page that tells of a go-live', vPage(moments.goLivePage)],
    ['announcement', 'an English page that tells of an end', vPage(moments.shutdownPageEnglish)],
    ['process-page', 'a process page', vPage(moments.processPage)],
    ['process-page', 'an English how-to', vPage(moments.processPageEnglish)],
    ['meeting-page', 'the notes of a meeting', vPage(moments.meetingPage)],
    ['meeting-page', 'the same in English', vPage(moments.meetingPageEnglish)],
  ] as const;

  it.each(
    cases.flatMap(([type, name, at]) => [
      { type, name: `Cloud: ${name}`, address: at.cloud },
      { type, name: `Data Center: ${name}`, address: at.dc },
    ]),
  )('$name is a moment ($type)', async ({ type, address }) => {
    const page = await openInFront(address());
    await nudgeCard(page);
    expect(await asked()).toMatchObject([{ type }]);
  });

  it('speaks to people whose Jira speaks English', async () => {
    const english = places(Number(new URL(work.at.start).port), { lang: 'en' });
    for (const address of [english.cloud.issue(moments.ownNew), english.dc.issue(moments.ownNew)]) {
      await beginNudgesAnew(work.browser);
      const page = await openInFront(address);
      await nudgeCard(page);
      expect(await asked()).toMatchObject([{ type: 'new-issue' }]);
      await page.close();
    }
    await (
      await work.open(places(Number(new URL(work.at.start).port), { lang: 'de' }).cloud.home)
    ).close();
  });

  it('is none for somebody else’s or an old issue, nor for what only looks like one: nobody hears of it', async () => {
    // Side by side: what the watch tells of a tab behind is written down, too.
    const pages: Page[] = [];
    for (const address of [
      work.at.cloud.issue(moments.foreignNew),
      work.at.dc.issue(moments.foreignNew),
      work.at.cloud.issue(moments.ownOld),
      work.at.dc.issue(moments.ownOld),
      work.at.cloud.issue(moments.longGone),
      work.at.dc.pageById(moments.protocolOfMachines),
      work.at.cloud.page(moments.canteenPlan, 'VER'),
    ])
      pages.push(await work.open(address));
    await pages.at(-1)?.waitForTimeout(LAST_LOOK + 2000);
    expect([await asked(), await silences()]).toEqual([[], []]);
    expect(pages.map(cardIn)).toEqual(pages.map(() => null));
  });

  it('is silent about one’s own new issue when it is internal', async () => {
    const page = await openInFront(work.at.cloud.issue(moments.ownNewInternal));
    await expect.poll(silences, { timeout: 15_000 }).toEqual(['internal']);
    expect(cardIn(page)).toBeNull();
  });
});

describe('the form of a new issue', () => {
  const title = 'Mahnung an Kund:innen erst nach sieben Tagen verschicken';
  const generations: DialogGeneration[] = [
    'modernised',
    'ui-modal',
    'modal-form',
    'native',
    'focus-lock',
  ];

  async function openDialog(address: string, create: string, field: string): Promise<Page> {
    const page = await openInFront(address);
    await page.locator('kundenblick-leiste').waitFor({ state: 'attached' });
    await page.locator(create).click();
    await page.locator(`${field}:focus`).waitFor();
    return page;
  }
  const openCloud = (generation: DialogGeneration) =>
    openDialog(
      work.at.cloud.createDialog(generation),
      '[data-testid="atlassian-navigation--create-button"]',
      '#summary-field',
    );
  const openDc = () => openDialog(work.at.dc.createDialog, '#create_link', '#summary');

  /** Types for a good while without a pause. How many milliseconds after the last words the question came. */
  async function typeOnAndOn(page: Page, words: string): Promise<number> {
    let lastKey = 0;
    for (let waited = 0; waited < 3 * PAUSE; waited += 1000) {
      // Before the first of these keys: that they are typed is heard late on a busy machine.
      lastKey = Date.now();
      await page.keyboard.type(words);
      await page.waitForTimeout(1000);
    }
    await nudgeCard(page);
    const [newest] = (await told()).shown;
    return (newest?.at ?? 0) - lastKey;
  }

  it.each(generations)('Cloud, %s: comes after a pause behind the title', async (generation) => {
    const page = await openCloud(generation);
    await page.keyboard.type(title, { delay: 20 });
    await nudgeCard(page);
    expect(await asked()).toEqual([{ type: 'create-dialog', title }]);
  });

  it('Data Center: comes after a pause behind the title', async () => {
    const page = await openDc();
    await page.keyboard.type(title, { delay: 20 });
    await nudgeCard(page);
    expect(await asked()).toEqual([{ type: 'create-dialog', title }]);
  });

  it('Data Center, as a page of its own', async () => {
    const page = await openInFront(work.at.dc.createPageForIssue);
    await page.locator('#summary').click();
    await page.keyboard.type('Customers get a reminder before we block their account');
    await nudgeCard(page);
    expect(await asked()).toMatchObject([{ type: 'create-dialog' }]);
  });

  it('never comes while somebody types, however long', async () => {
    const page = await openCloud('modernised');
    await page.keyboard.type('Mahnung an Kund:innen früher verschicken');
    expect(await typeOnAndOn(page, ' und so')).toBeGreaterThan(PAUSE - 100);
  });

  it('counts keys in the frame of Data Center’s editor as typing', async () => {
    const page = await openInFront(`${work.at.dc.createDialog}?richText=visual`);
    await page.locator('kundenblick-leiste').waitFor({ state: 'attached' });
    await page.locator('#create_link').click();
    await page.locator('#summary:focus').waitFor();
    await page.keyboard.type(title);
    await page.frameLocator('iframe[id^="mce_description"]').locator('#tinymce').click();
    expect(await typeOnAndOn(page, ' Ganz genau.')).toBeGreaterThan(PAUSE - 100);
  });

  it('is judged again when the text has become another one, and only then', async () => {
    const page = await openCloud('modernised');
    await page.keyboard.type('Unit-Tests der Pipeline parallel ausführen');
    await expect.poll(silences, { timeout: 15_000 }).toEqual(['internal']);
    await page.keyboard.type('.');
    await page.waitForTimeout(2 * PAUSE);
    expect(await silences()).toHaveLength(1);
    await page.locator('#summary-field').fill('');
    await page.keyboard.type(title);
    await nudgeCard(page);
    expect(await asked()).toMatchObject([{ title }]);
  });

  it('tells of what it announces', async () => {
    const page = await openCloud('modernised');
    await page.keyboard.type('Faxempfang für Kündigungen unserer Kund:innen wird abgeschaltet');
    await nudgeCard(page);
    expect(await asked()).toMatchObject([{ type: 'announcement' }]);
  });
});

describe('a place that had its question', () => {
  it('has no second one on the way back, nor after it was loaded anew', async () => {
    const page = await openInFront(work.at.cloud.issue(moments.ownNew));
    await nudgeCard(page);
    await page.evaluate(`history.pushState(null, '', '/browse/CXM-24')`);
    await page.waitForTimeout(2000);
    await page.goBack();
    await page.waitForTimeout(LAST_LOOK);
    expect(await asked()).toHaveLength(1);
    await page.reload();
    await page.waitForTimeout(4000);
    expect(await asked()).toHaveLength(1);
  });
});

describe('what stands in the way', () => {
  it('an open panel: it comes after the panel was closed', async () => {
    const page = await work.browser.context.newPage();
    await page.goto(work.at.cloud.issue(moments.ownNew));
    await openPanelToType(page);
    await expect.poll(silences, { timeout: 15_000 }).toEqual(['panel-open']);
    expect(await asked()).toEqual([]);
    await page.keyboard.press('Escape');
    await launcherOf(page).waitFor();
    await nudgeCard(page);
    expect(await asked()).toMatchObject([{ type: 'new-issue' }]);
  });

  it('full screen: it comes when it has ended', async () => {
    const page = await openInFront(work.at.cloud.page(moments.processPage, 'VER'));
    await page.evaluate('document.documentElement.requestFullscreen()');
    await expect.poll(silences, { timeout: 15_000 }).toEqual(['fullscreen']);
    await page.waitForTimeout(2000);
    expect(await asked()).toEqual([]);
    await page.evaluate('document.exitFullscreen()');
    await nudgeCard(page);
    expect(await asked()).toMatchObject([{ type: 'process-page' }]);
  });

  it('a presentation', async () => {
    const address = new URL(work.at.cloud.page(moments.processPage, 'VER'));
    address.searchParams.set('presentation', 'true');
    const page = await openInFront(address.href);
    await expect.poll(silences, { timeout: 15_000 }).toEqual(['presenting']);
    await page.waitForTimeout(3000);
    expect(await asked()).toEqual([]);
  });
});
