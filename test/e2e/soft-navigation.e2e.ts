import { beforeAll, describe, expect, it } from 'vitest';

import { importNotes } from '../bench/own-notes.ts';
import { askBackground } from './support/background.ts';
import { followedAfter, followPanel, momentsOf, moveSoftly } from './support/follow-panel.ts';
import { noteCard, openPanelToType, typedTexts } from './support/panel.ts';
import { useWorkplace } from './support/workplace.ts';

const work = useWorkplace();

/**
 * Milliseconds from the new address to the panel's new context line. The best of several moves counts: a pause of ours
 * would delay them all, a busy machine now one and now another. How long it takes is measured by `npm run bench`.
 */
const FOLLOWS_WITHIN = 300;
const keys = ['CXM-1', 'CXM-9', 'CXM-3', 'CXM-5'];
/** Each of these issues has one note, whose text ends with its place in the list. */
const noteOf = (key: string) => `Nr. ${keys.indexOf(key)}`;

beforeAll(async () => {
  await importNotes(work.browser, {
    count: keys.length,
    site: work.at.cloud.origin,
    key: (i) => keys[i] ?? '',
  });
});

const plain = (address: string) => address.replace(/[?&]$/, '');
const issue = (key: string) => plain(work.at.cloud.issue(key));

/** Keeps the background busy for most of the time, as on a weak machine with many tabs. */
const slowDown = `globalThis.brake = setInterval(() => {
  const until = performance.now() + 120;
  while (performance.now() < until);
}, 150)`;
const speedUp = 'clearInterval(globalThis.brake)';

describe('the panel', () => {
  it('follows a soft navigation within 300 ms', async () => {
    const page = await work.open(issue('CXM-1'));
    const panel = await openPanelToType(page);
    await followPanel(panel);
    const waits: number[] = [];
    for (const key of ['CXM-9', 'CXM-3', 'CXM-5', 'CXM-1', 'CXM-9', 'CXM-3']) {
      waits.push(await followedAfter(panel, await moveSoftly(page, issue(key)), key));
      await noteCard(panel, noteOf(key)).waitFor();
    }
    expect(Math.min(...waits)).toBeLessThan(FOLLOWS_WITHIN);
  });

  it('never shows the notes of one issue under the name of another, however slow the background', async () => {
    const page = await work.open(issue('CXM-1'));
    const panel = await openPanelToType(page);
    await noteCard(panel, noteOf('CXM-1')).waitFor();
    await followPanel(panel);
    await askBackground(work.browser, slowDown);
    try {
      for (let round = 0; round < 6; round += 1) {
        for (const key of keys.toReversed()) {
          await moveSoftly(page, issue(key));
          await page.waitForTimeout(40 + 35 * round);
        }
      }
    } finally {
      await askBackground(work.browser, speedUp);
    }
    await noteCard(panel, noteOf('CXM-1')).waitFor();
    const moments = await momentsOf(panel);
    const wrong = moments.filter(
      ({ name, cards }) =>
        keys.includes(name) && cards.some((text) => !text.includes(noteOf(name))),
    );
    expect(wrong).toEqual([]);
    // It did show notes on the way, and more than one place.
    const seen = new Set(moments.filter(({ cards }) => cards.length > 0).map(({ name }) => name));
    expect(seen.size).toBeGreaterThan(1);
  });

  it('keeps the draft of each place apart while somebody types and moves on', async () => {
    const page = await work.open(issue('CXM-21'));
    const panel = await openPanelToType(page);
    await followPanel(panel);
    const moves = ['CXM-22', 'CXM-21', 'CXM-22', 'CXM-21'];
    await page.keyboard.type('zu CXM-21 ');
    for (const key of moves) {
      await moveSoftly(page, issue(key));
      await panel.locator('.context-name', { hasText: key }).waitFor();
      await panel.locator('.note-form textarea').first().click();
      await expect
        .poll(async () => (await typedTexts(panel))[0])
        .not.toContain(key === 'CXM-21' ? 'CXM-22' : 'CXM-21');
      await page.keyboard.press('Control+End');
      await page.keyboard.type(`zu ${key} `);
    }
    const other = { 'CXM-21': 'CXM-22', 'CXM-22': 'CXM-21' };
    const mixed = (await momentsOf(panel)).filter(
      ({ name, typed }) => name in other && typed.includes(other[name as keyof typeof other]),
    );
    expect(mixed).toEqual([]);
    await moveSoftly(page, issue('CXM-22'));
    await panel.locator('.context-name', { hasText: 'CXM-22' }).waitFor();
    await expect.poll(async () => (await typedTexts(panel))[0]).toMatch(/^(zu CXM-22 ){2}$/);
  });

  it('goes back and forward with the page', async () => {
    const page = await work.open(issue('CXM-1'));
    const panel = await openPanelToType(page);
    const shows = (key: string) => noteCard(panel, noteOf(key)).waitFor();
    await shows('CXM-1');
    await moveSoftly(page, issue('CXM-9'));
    await shows('CXM-9');
    await moveSoftly(page, issue('CXM-3'));
    await shows('CXM-3');
    await page.goBack();
    await shows('CXM-9');
    await page.goBack();
    await shows('CXM-1');
    await page.goForward();
    await shows('CXM-9');
    expect(await panel.locator('.notes-here .note-card').count()).toBe(1);
  });

  it('follows an issue over its board, another one, and its closing', async () => {
    const page = await work.open(work.at.cloud.boardWithIssue('CXM-1'));
    const panel = await openPanelToType(page);
    await noteCard(panel, noteOf('CXM-1')).waitFor();
    await moveSoftly(page, work.at.cloud.boardWithIssue('CXM-9'));
    await panel.locator('.context-name', { hasText: 'CXM-9' }).waitFor();
    await noteCard(panel, noteOf('CXM-9')).waitFor();
    await moveSoftly(page, work.at.cloud.board);
    await panel.locator('.context-name', { hasText: 'Board von CXM' }).waitFor();
    await noteCard(panel, noteOf('CXM-9')).waitFor({ state: 'detached' });
    expect(await panel.locator('.notes-here .note-card').count()).toBe(0);
  });

  it('follows the preview panel beside a backlog', async () => {
    const page = await work.open(work.at.cloud.backlogWithIssue('CXM-3'));
    const panel = await openPanelToType(page);
    await noteCard(panel, noteOf('CXM-3')).waitFor();
    await followPanel(panel);
    const waits: number[] = [];
    for (const [key, other] of [
      ['CXM-5', 'CXM-3'],
      ['CXM-3', 'CXM-5'],
      ['CXM-5', 'CXM-3'],
    ] as const) {
      const moved = await moveSoftly(page, work.at.cloud.backlogWithIssue(key));
      waits.push(await followedAfter(panel, moved, key));
      await noteCard(panel, noteOf(key)).waitFor();
      expect(await noteCard(panel, noteOf(other)).count()).toBe(0);
    }
    expect(Math.min(...waits)).toBeLessThan(FOLLOWS_WITHIN);
  });
});
