import { setTimeout as wait } from 'node:timers/promises';

import type { Browser, Page } from 'puppeteer-core';

import { meSchema } from '../../../utils/protocol/dashboard.ts';
import { viewport } from '../../firefox/firefox-workplace.ts';
import { changing, launchFirefox } from '../../firefox/firefox.ts';
import { joinInFirefox } from '../../firefox/join-in-firefox.ts';
import { openPanel, tab } from '../../firefox/panel.ts';
import { createRandom, type Random } from '../../simulator/random.ts';
import type { Series, SeriesInput, SeriesOutcome } from '../series.ts';
import type { Backdrop } from './backdrop.ts';
import { openBooks, type Books } from './books.ts';
import { conclude } from './conclude.ts';
import { countingSleeps } from './count-sleeps.ts';
import type { Eye } from './eye.ts';
import { findLosses } from './find-losses.ts';
import { openFirefoxEye } from './firefox-eye.ts';
import { onBackdrop } from './on-stage.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';
import { ticketAt } from './tickets.ts';

/** Firefox suspends a background that is idle for this long; it takes 30,000 by itself. Milliseconds. */
const IDLE_MS = 1_000;
/** Somebody stops to think for up to this long; often the background is suspended meanwhile. Milliseconds. */
const THOUGHT_MS = 3_000;
/** What was typed or saved is stored within this time, in milliseconds. */
const KEPT_MS = 8_000;
/** After so many notes the person goes on to the next ticket, and everything is compared. */
const NOTES_HERE = 6;

type Desk = {
  backdrop: Backdrop;
  browser: Browser;
  page: Page;
  books: Books;
  eye: Eye;
  clock: Stopwatch;
  random: Random;
};

/** By keyboard from the first question to who can read it, and to the team. */
async function chooseTeam(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await tab(page, -1);
  await page.keyboard.press('ArrowRight');
}

async function countMembers({ team }: Backdrop): Promise<number> {
  const { teams } = meSchema.parse(await (await team.admin.get('/v1/me')).json());
  return teams[0]?.memberCount ?? 0;
}

/** Joins from a page with a begun draft: whoever has begun to write is no longer asked to begin. */
async function settleIn({ backdrop, browser, page, books, eye }: Desk): Promise<void> {
  const { at, team } = backdrop;
  await page.goto(at.cloud.issue());
  await openPanel(page);
  const begun = books.newText();
  await page.keyboard.type(begun, { delay: 3 });
  await eye.until(
    ({ drafts }) => drafts.some((one) => one.draft.content.change === begun),
    KEPT_MS,
  );
  books.drafts.push({ text: begun, address: page.url() });
  await page.reload();
  await openPanel(page);
  const options = await joinInFirefox(browser, page, {
    link: await team.invite('member'),
    name: 'Jonas Weber',
    joined: async () => {
      while ((await countMembers(backdrop)) < 2) await wait(100);
    },
  });
  await options.close();
  await page.bringToFront();
}

/** One note by keyboard, with pauses in which the background is suspended. Returns what was lost. */
async function writeNote(desk: Desk, address: string): Promise<string[]> {
  const { backdrop, page, books, eye, clock, random } = desk;
  const lost: string[] = [];
  const text = books.newText();
  const isShared = random.chance(0.5);
  if (isShared) books.ledger.allow(text, backdrop.team.admin.teamId);
  await page.keyboard.type(text, { delay: random.int(12) });
  const isDraft = await eye.until(
    ({ drafts }) => drafts.some(({ draft }) => draft.content.change === text),
    KEPT_MS,
  );
  if (isDraft === null) lost.push(`a draft was not kept: ${text}`);
  await wait(random.int(THOUGHT_MS));
  if (isShared) await chooseTeam(page);
  await wait(random.int(THOUGHT_MS));
  // The note is on the screen as soon as it is stored, and the cursor is back in an empty question.
  await changing(page, async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    const after = await clock.measure('save', () =>
      eye.until(({ notes }) => notes.some(({ note }) => note.content.change === text), KEPT_MS),
    );
    if (after === null) lost.push(`a note was not saved: ${text}`);
  });
  books.notes.push({ text, isShared, isBinned: false, address });
  return lost;
}

/** Somebody writes `times` notes in a Firefox that suspends the background whenever it can. */
export async function playFirefoxSleeps(
  backdrop: Backdrop,
  { times, seed, say }: SeriesInput,
): Promise<SeriesOutcome> {
  const browser = await launchFirefox({ backgroundIdle: IDLE_MS, viewport, within: true });
  try {
    const desk: Desk = {
      backdrop,
      browser,
      page: await browser.newPage(),
      books: openBooks(),
      eye: openFirefoxEye(browser),
      clock: createStopwatch(),
      random: createRandom(seed),
    };
    const { books, eye } = desk;
    await settleIn(desk);
    const broken: string[] = [];
    const asleep = await countingSleeps(browser, async (soFar) => {
      let address = '';
      for (let turn = 0; turn < times && broken.length === 0; turn += 1) {
        if (turn % NOTES_HERE === 0) {
          broken.push(...findLosses(await eye.read(), books));
          say(`${soFar()} suspended, ${books.notes.length} notes, ${broken.length} broken`);
          address = ticketAt(backdrop, turn / NOTES_HERE);
          // A tab that is closed and a new one: whatever the old one still knew is gone.
          await desk.page.close();
          desk.page = await browser.newPage();
          await desk.page.goto(address);
          await openPanel(desk.page);
        }
        broken.push(...(await writeNote(desk, address)));
      }
      return soFar();
    });
    const counted = [['background suspended', asleep]] as const;
    return await conclude(
      { stage: backdrop, books, eye, person: null, clock: desk.clock },
      { counted, broken, last: 'note' },
    );
  } finally {
    await browser.close();
  }
}

export const firefoxSleeps: Series = {
  name: 'firefox',
  says: 'Firefox suspends the background after one second while notes are written',
  times: 60,
  run: (input) => onBackdrop((backdrop) => playFirefoxSleeps(backdrop, input)),
};
