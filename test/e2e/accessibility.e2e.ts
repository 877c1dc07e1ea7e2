import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findBarriers, findUnreachable, sidewaysScroll } from './support/find-barriers.ts';
import { joinInOptions } from './support/join-team.ts';
import { startLiveTeam, type LiveTeam } from './support/live-team.ts';
import { answerQuestions, noteCard, openPanelToType, shareCheck } from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();
let team: LiveTeam;

beforeAll(async () => {
  team = await startLiveTeam();
  await joinInOptions(work.browser, await team.invite('member'), 'Mara');
  const page = await work.open(work.at.cloud.issue());
  await shareCheck(page, 'Eine geteilte Notiz', 'mit einem Haken');
  await answerQuestions(page, 'Noch ein Entwurf');
});
afterAll(() => team.close());

const looks = [
  { language: 'Deutsch', theme: 1 },
  { language: 'English', theme: 2 },
  { language: 'English', theme: 1 },
  { language: 'Deutsch', theme: 2 },
] as const;

/** Chooses language and colours where a person does. */
async function choose({ language, theme }: (typeof looks)[number]): Promise<Page> {
  const options = await work.open(work.browser.screen('options.html'));
  await options.getByRole('radio', { name: language }).click();
  const colours = options.getByRole('radiogroup', {
    name: language === 'Deutsch' ? 'Farben' : /colou?r/i,
  });
  await colours.getByRole('radio').nth(theme).click();
  await options.locator(`html[lang=${language === 'Deutsch' ? 'de' : 'en'}]`).waitFor();
  return options;
}

describe.each(looks)('in $language, theme $theme', (look) => {
  it('panel, my notes and options have no barriers', async () => {
    const found: Record<string, string[]> = {};
    const check = async (name: string, screen: Page | Frame) => {
      found[name] = await findBarriers(screen);
    };
    const options = await choose(look);
    await check('options', options);
    const notes = await work.open(work.browser.screen('notes.html'));
    await noteCard(notes, 'Eine geteilte Notiz').waitFor();
    await check('notes', notes);
    await notes.getByRole('button', { expanded: false }).first().click();
    await check('notes, menu', notes);
    const page = await work.open(work.at.cloud.issue());
    const panel = await openPanelToType(page);
    await check('panel', panel);
    await panel.locator('.disclosure-button').first().click();
    await panel.locator('.note-details').waitFor();
    await panel.locator('.context button').first().click();
    await panel.locator('.correction').waitFor();
    await check('panel, everything open', panel);
    await noteCard(panel, 'Eine geteilte Notiz').getByRole('button').first().click();
    await check('panel, menu', panel);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });
});

describe('by keyboard alone', () => {
  it.each(['options.html', 'notes.html'])('all of %s is reached', async (name) => {
    const screen = await work.open(work.browser.screen(name));
    await screen.locator('main button').first().waitFor();
    expect(await findUnreachable(screen, screen)).toEqual([]);
  });

  it('all of the panel is reached', async () => {
    const page = await work.open(work.at.cloud.issue());
    const panel = await openPanelToType(page);
    await panel.locator('.disclosure-button').first().click();
    await panel.locator('.note-details').waitFor();
    // What fits the text is worked out a moment later, and brings a button of its own.
    await panel.getByRole('button', { name: 'Alle zeigen' }).waitFor();
    // From the top: behind the last stop the page's own ones begin.
    await panel.locator('.panel-header button').first().focus();
    expect(await findUnreachable(page, panel)).toEqual([]);
  });
});

describe('at 320 pixels, which is 400 % zoom of a usual window', () => {
  it('nothing scrolls sideways', async () => {
    for (const name of ['options.html', 'notes.html']) {
      const screen = await work.open(work.browser.screen(name));
      await screen.setViewportSize({ width: 320, height: 256 });
      await screen.locator('main button').first().waitFor();
      expect([name, await sidewaysScroll(screen)]).toEqual([name, 0]);
    }
    const page = await work.open(work.at.cloud.issue());
    await page.setViewportSize({ width: 320, height: 512 });
    const panel = await openPanelToType(page);
    await panel.locator('.disclosure-button').first().click();
    expect(['panel', await sidewaysScroll(panel)]).toEqual(['panel', 0]);
  });
});

describe('the way into the dashboard', () => {
  it.each(['light', 'dark'] as const)('has no barriers, %s', async (colorScheme) => {
    const page = await work.open(team.url);
    await page.emulateMedia({ colorScheme });
    for (const address of [team.url, await team.invite('pate')]) {
      await page.goto('about:blank');
      await page.goto(address);
      await page.getByRole('textbox').waitFor();
      expect([address, await findBarriers(page)]).toEqual([address, []]);
      await page.setViewportSize({ width: 320, height: 512 });
      expect([address, await sidewaysScroll(page)]).toEqual([address, 0]);
    }
  });
});
