import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { inboxPageSchema, meSchema } from '../../utils/protocol/dashboard.ts';
import { root } from '../commands/run-tool.ts';
import type { TestClient } from '../postgres/test-client.ts';
import { startTestServer, type TestServer } from '../postgres/test-server.ts';
import { places } from '../practice/places.ts';
import { startPractice, type Practice } from '../practice/start-practice.ts';
import { ASLEEP, viewport } from './firefox-workplace.ts';
import { changing, launchFirefox, untilStill } from './firefox.ts';
import { joinInFirefox } from './join-in-firefox.ts';
import { openPanel } from './panel.ts';

/** Idle for longer than this, the background is suspended: every pause below crosses that. Milliseconds. */
const IDLE = 1_000;
let server: TestServer;
let pate: TestClient;
let practice: Practice;
let browser: Browser;
let page: Page;
const pictures = join(root, '.cache/firefox');

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  [server, practice] = await Promise.all([
    startTestServer({ teamName: 'Rechnung' }),
    startPractice({ port: 0 }),
  ]);
  pate = await server.join('pate', 'Sabine Krüger');
  browser = await launchFirefox({ backgroundIdle: IDLE, viewport });
  page = await browser.newPage();
});
afterEach(async ({ task }) => {
  const name = task.name.replaceAll(/\W+/g, '-');
  await page.screenshot({ path: join(pictures, `${name}.png`) });
});
afterAll(async () => {
  await browser?.close();
  await practice?.close();
  await server?.close();
});

/** What stands in the team's inbox. */
async function inbox() {
  const answer = await pate.get(`/v1/teams/${pate.teamId}/notes`);
  return inboxPageSchema.parse(await answer.json()).items.map(({ note }) => note);
}

async function memberCount(): Promise<number> {
  const { teams } = meSchema.parse(await (await pate.get('/v1/me')).json());
  return teams[0]?.memberCount ?? 0;
}

async function newInvite(): Promise<string> {
  const answer = await pate.post(`/v1/teams/${pate.teamId}/invites`, {
    role: 'member',
    maxUses: 1,
  });
  return ((await answer.json()) as { link: string }).link;
}

// One person's way: each step stands on the one before.
describe('Firefox, its background suspended after a second', () => {
  it('keeps what was typed before the page is left without saving', async () => {
    await page.goto(places(practice.port).cloud.issue());
    await openPanel(page);
    await page.keyboard.type('Mahnungen kommen wöchentlich statt monatlich.', { delay: 3 });
    await wait(ASLEEP);
    await page.reload();
    expect(await inbox()).toEqual([]);
  });

  it('joins a team by an invite pasted into the options', async () => {
    const members = await memberCount();
    await openPanel(page);
    const options = await joinInFirefox(browser, page, {
      link: await newInvite(),
      name: 'Jonas Weber',
      joined: () => expect.poll(memberCount, { timeout: 15_000 }).toBe(members + 1),
    });
    await options.screenshot({ path: join(pictures, 'options-joined.png') });
    await options.close();
    await page.bringToFront();
  });

  it('shares the found draft, completed by keyboard, and it arrives at the team server', async () => {
    await page.reload();
    await openPanel(page);
    await wait(ASLEEP);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Wer gestern gezahlt hat, wird trotzdem gemahnt.', { delay: 3 });
    await wait(ASLEEP);
    // From the last question to the button, back to who can read it, and on to the team.
    await page.keyboard.press('Enter');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await changing(page, () => page.keyboard.press('ArrowRight'));
    await page.screenshot({ path: join(pictures, 'before-sharing.png') });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(inbox, { timeout: 20_000 }).toHaveLength(1);
    expect((await inbox())[0]).toMatchObject({
      content: {
        change: 'Mahnungen kommen wöchentlich statt monatlich.',
        friction: 'Wer gestern gezahlt hat, wird trotzdem gemahnt.',
        place: { product: 'jira', key: 'CXM-12', title: 'Mahnlauf umstellen' },
      },
      authorName: 'Jonas Weber',
    });
  });

  it('shows the answer of the CX-Pate while the panel stands open', async () => {
    const [note] = await inbox();
    const answered = () =>
      pate.post(`/v1/teams/${pate.teamId}/notes/${note?.id}/reviews`, {
        id: randomUUID(),
        action: { kind: 'answered', text: 'Danke! Wir stoppen den Lauf, wenn Geld unterwegs ist.' },
      });
    // Long enough that only the answer can be what changes the screen: the panel asks every few seconds.
    await untilStill(page, 8_000);
    await expect(changing(page, answered)).resolves.toBeUndefined();
  });
});
