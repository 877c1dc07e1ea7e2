import { join } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import type { InsertWay } from '../../utils/domain/insertion.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { TicketText } from '../../utils/domain/ticket-text.ts';
import { root } from '../commands/run-tool.ts';
import { askPractice } from '../practice/ask-practice.ts';
import { places } from '../practice/places.ts';
import { type Practice, startPractice } from '../practice/start-practice.ts';
import { violations } from '../practice/steer-practice.ts';
import { launchFirefox } from './firefox.ts';

const viewport = { width: 1360, height: 860 };
const text: TicketText = [
  { kind: 'heading', text: 'Kundensicht' },
  {
    kind: 'paragraph',
    runs: [{ text: 'Was sich ändert:', strong: true }, { text: ' Fünf Tage früher 😀' }],
  },
];

let practice: Practice;
let at: ReturnType<typeof places>;
let browser: Browser;
let page: Page;
let script: string;

/** The tools' code for inserting as one script that leaves `tools.insertInPage` behind. */
async function bundle(): Promise<string> {
  const entry = join(root, 'test/firefox/insert-in-page.ts');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'tools', fileName: 'tools' } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('Nothing was built.');
  return first.output[0].code;
}

beforeAll(async () => {
  [practice, script] = await Promise.all([startPractice({ port: 0 }), bundle()]);
  at = places(practice.port);
  browser = await launchFirefox({ backgroundIdle: 30_000, viewport });
  page = await browser.newPage();
});
afterEach(async () => {
  const wrong = await violations(at);
  if (wrong.length > 0) throw new Error(wrong.join('; '));
});
afterAll(async () => {
  await browser?.close();
  await practice?.close();
});

type Sandbox = { evaluate: (code: string) => Promise<unknown> };

/**
 * Runs the tools where Firefox runs content scripts, too: in a sandbox that sees the page through Xray
 * wrappers. The driver cannot ask the extension itself for anything.
 */
async function insertInPage(place: Place, way: InsertWay) {
  const frame = page.mainFrame() as unknown as { isolatedRealm: () => Sandbox };
  const input = [place, way, text].map((part) => JSON.stringify(part)).join(', ');
  return (await frame
    .isolatedRealm()
    .evaluate(`(() => { ${script}; return tools.insertInPage(${input}); })()`)) as {
    offer: { targets: { way: string; editor: string | null }[]; problem: unknown };
    outcome: unknown;
  };
}

const issue = (deployment: 'cloud' | 'dc', key: string | null = 'CXM-12'): Place => ({
  product: 'jira',
  site: deployment === 'cloud' ? at.cloud.origin : `${at.dc.origin}/jira`,
  kind: key === null ? 'new-issue' : 'issue',
  key,
  container: 'CXM',
  title: 'Mahnlauf umstellen',
  url: null,
});

describe('in Firefox', () => {
  it('a comment is sent as the signed-in person, from the page itself', async () => {
    await page.goto(at.cloud.issue());
    const { outcome } = await insertInPage(issue('cloud'), 'comment');
    expect(outcome).toMatchObject({ kind: 'done', undo: { kind: 'delete-comment' } });
    const { text: comments } = await askPractice(
      `${at.cloud.origin}/rest/api/3/issue/CXM-12/comment`,
    );
    expect(comments).toContain('Fünf Tage früher 😀');
  });

  it('the editor of documents takes the text at the cursor', async () => {
    await page.goto(at.cloud.createDialog());
    await page.click('[data-testid="atlassian-navigation--create-button"]');
    const editor = await page.waitForSelector('[role=dialog] .ProseMirror[contenteditable=true]');
    await editor?.click();
    await page.keyboard.type('Vorher');
    await page.click('#summary-field');
    const { offer, outcome } = await insertInPage(issue('cloud', null), 'editor');
    expect(offer.targets).toMatchObject([{ way: 'editor', editor: 'description' }]);
    expect(outcome).toEqual({ kind: 'done', url: null, undo: null });
    const lines = await editor?.$$eval(':scope > *', (blocks) => blocks.map((b) => b.textContent));
    expect(lines).toEqual(['Vorher', 'Kundensicht', 'Was sich ändert: Fünf Tage früher 😀']);
  });

  it("Data Center's text area takes wiki markup at the cursor, and its undo takes it back", async () => {
    await page.goto(at.dc.createDialog);
    await page.click('#create_link');
    const area = await page.waitForSelector('#create-issue-dialog textarea#description');
    await area?.type('Vorher');
    await page.click('#create-issue-dialog #summary');
    const { outcome } = await insertInPage(issue('dc', null), 'editor');
    expect(outcome).toMatchObject({ kind: 'done' });
    const value = () => area?.evaluate((field) => field.value);
    expect(await value()).toBe(
      'Vorher\n\nh3. Kundensicht\n\n*Was sich ändert:* Fünf Tage früher 😀',
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await value()).toBe('Vorher');
  });

  it("Data Center's frame takes the text as paragraphs", async () => {
    await page.goto(at.dc.editor());
    await page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('#wysiwygTextarea_ifr');
      return frame?.contentDocument?.querySelector('#tinymce')?.textContent;
    });
    const place: Place = {
      ...issue('dc'),
      product: 'confluence',
      site: `${at.dc.origin}/confluence`,
      kind: 'page',
      key: '98312',
    };
    const { offer, outcome } = await insertInPage(place, 'editor');
    expect(offer.targets).toMatchObject([
      { way: 'editor', editor: 'page' },
      { way: 'footer-comment' },
    ]);
    expect(outcome).toMatchObject({ kind: 'done' });
    const body = await page.evaluate(
      () =>
        document.querySelector<HTMLIFrameElement>('#wysiwygTextarea_ifr')?.contentDocument?.body
          .innerHTML,
    );
    expect(body).toContain('<p>Kundensicht</p>');
  });
});
