import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import de from '../../utils/i18n/common/de.ts';
import en from '../../utils/i18n/common/en.ts';
import { codeOf } from '../postgres/test-client.ts';
import {
  RETRY_AFTER_S,
  startFaultyProxy,
  type FaultyProxy,
  type ServerFault,
} from './support/faulty-proxy.ts';
import { joinInOptions } from './support/join-team.ts';
import { startLiveTeam, type LiveTeam } from './support/live-team.ts';
import { answerQuestions, chooseTeam, noteCard, openPanelToType } from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();
let team: LiveTeam;
let proxy: FaultyProxy;
let page: Page;
let panel: Frame;
let options: Page;

beforeAll(async () => {
  team = await startLiveTeam();
  proxy = await startFaultyProxy(team.port);
  const link = `${proxy.url}/join#${codeOf(await team.invite('member'))}`;
  await joinInOptions(work.browser, link, 'Mara');
});
afterAll(async () => {
  await proxy?.close();
  await team?.close();
});

afterEach(() => proxy.setFault('none'));

/** What is said about each fault, in both languages. */
const said: Record<Exclude<ServerFault, 'none'>, (words: typeof de.syncProblem) => string> = {
  refused: (words) => words.unreachable,
  html: (words) => words['not-our-server'],
  '401': (words) => words['signed-out'],
  '413': (words) => words['too-large'],
  '426': (words) => words['upgrade-required'],
  '429': (words) => words['rate-limited']({ time: '#' }).split('#')[0] ?? '',
  '500': (words) => words['server-error']({ status: 500 }),
  truncated: (words) => words['bad-answer'],
  silent: (words) => words.timeout,
};

async function speak(language: 'Deutsch' | 'English') {
  await options.bringToFront();
  await options.getByRole('radio', { name: language }).click();
  await options.locator(`html[lang=${language === 'Deutsch' ? 'de' : 'en'}]`).waitFor();
  await page.bringToFront();
}

describe.each(Object.entries(said))('a server that fails with "%s"', (fault, sentence) => {
  it(
    'is named in both languages; the note is safe, and arrives exactly once',
    { timeout: 120_000 },
    async () => {
      const change = `Geschrieben bei ${fault}`;
      options = await work.open(work.browser.screen('options.html'));
      page = await work.open(work.at.cloud.issue());
      panel = await openPanelToType(page);
      await panel.getByText(de.sync.allShared).waitFor();
      await proxy.setFault(fault as ServerFault);
      await answerQuestions(page, change);
      await chooseTeam(panel);
      await page.keyboard.press('Control+Enter');
      const card = noteCard(panel, change);
      await card.locator('.note-card-top', { hasText: de.noteState.waiting }).waitFor();
      // A request that nobody answers is given up after 20 seconds.
      const patience = { timeout: 45_000 };
      await panel.locator('.sync-line-button .state-pill-warn').waitFor(patience);
      await panel.locator('.sync-line-button').click();
      await panel.getByText(sentence(de.syncProblem)).waitFor(patience);
      await panel.getByText(de.sync.safe).waitFor();
      await speak('English');
      await panel.getByText(sentence(en.syncProblem)).waitFor();
      await panel.getByText(en.sync.safe).waitFor();
      await speak('Deutsch');
      // A reload of everything shows it again.
      await page.reload();
      panel = await openPanelToType(page);
      await noteCard(panel, change).waitFor();

      await proxy.setFault('none');
      const arrived = async () => {
        const again = panel.getByRole('button', { name: de.sync.tryNow });
        if (await again.isVisible()) await again.click({ timeout: 1_000 }).catch(() => undefined);
        return noteCard(panel, change).locator('.note-card-top').innerText();
      };
      await expect
        .poll(arrived, { interval: 500, timeout: 30_000 + RETRY_AFTER_S * 1_000 })
        .toContain(de.noteState.shared);
      await panel.getByText(de.sync.allShared).waitFor();
      const { notes } = await team.shown();
      expect(notes.filter((note) => note.content.change === change)).toHaveLength(1);
      expect(await noteCard(panel, change).count()).toBe(1);
    },
  );
});
