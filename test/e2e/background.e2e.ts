import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Draft } from '../../utils/domain/draft.ts';
import type { BackgroundCalls, Result } from '../../utils/messages/contract.ts';
import { buildDraft, place } from '../extension/build-notes.ts';
import { killBackground, launchChromium, type ExtensionBrowser } from './support/chromium.ts';

let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.context.newPage();
  // A page of the extension that itself asks the background nothing.
  await page.goto(browser.screen('manifest.json'));
});
afterAll(() => browser.close());

type Call = <Name extends keyof BackgroundCalls>(
  name: Name,
  content: Parameters<BackgroundCalls[Name]>[0],
) => Promise<Result<ReturnType<BackgroundCalls[Name]>>>;

/** Says once what `callBackground` says, and hears at most one answer: null when it got lost. */
async function say(name: string, content: unknown): Promise<unknown> {
  return page.evaluate(
    (message) =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } };
        }
      ).chrome.runtime
        .sendMessage(message)
        .then((answer) => answer ?? null)
        .catch(() => null),
    { to: 'background', name, content },
  );
}

/** Repeats until an answer comes, as every screen does. */
const call: Call = async (name, content) => {
  for (let i = 0; i < 50; i += 1) {
    const answer = await say(name, content);
    if (answer !== null) return answer as Awaited<ReturnType<typeof call<typeof name>>>;
    await page.waitForTimeout(30);
  }
  throw new Error(`${name}: no answer`);
};

async function value<T>(result: Promise<Result<T>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled.error));
  return settled.value;
}

const everything = { text: '', state: 'all', product: 'all' } as const;

describe('the background in a real browser', () => {
  it('loses nothing and doubles nothing when it is ended at any moment', async () => {
    const drafts: Draft[] = [];
    for (let i = 0; i < 15; i += 1) {
      const draft = buildDraft(`bei Ende ${i}`);
      drafts.push(draft);
      const typed = say('saveDraft', { draft });
      // The end comes a little later each time: before, while and after the database writes.
      await page.waitForTimeout(i);
      await killBackground(browser);
      await typed;
      const kept = await value(call('saveDraft', { draft }));
      const saving = say('saveNote', { draft: kept, audience: { kind: 'me' } });
      await page.waitForTimeout(i);
      await killBackground(browser);
      await saving;
      await value(call('saveNote', { draft: kept, audience: { kind: 'me' } }));
    }
    const list = await value(call('listNotes', { filter: everything, offset: 0, limit: 100 }));
    const texts = list.notes.map(({ note }) => note.content.change).sort();
    expect(texts).toEqual(drafts.map(({ content }) => content.change).sort());
    expect(list.drafts).toEqual([]);
    const opened = await value(call('openPlace', { place }));
    expect(opened.own).toHaveLength(15);
    expect(opened.drafts).toEqual([]);
  });

  it('holds a deletion back for its ten seconds, and carries it out although it was ended', async () => {
    const draft = buildDraft('gleich weg');
    const { note } = await value(call('saveNote', { draft, audience: { kind: 'me' } }));
    await value(call('deleteNote', { noteId: note.id }));
    await killBackground(browser);
    const back = await value(call('undoDelete', { noteId: note.id }));
    expect(back.note).toEqual(note);
  });

  it('answers its own pages inside a web page, and nobody else there', async () => {
    const site = await browser.context.newPage();
    await site.route('http://shop.localhost/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Shop</title><p>Hi' }),
    );
    await site.goto('http://shop.localhost/');
    const reached = await site.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome?: { runtime?: { sendMessage?: unknown } };
      };
      return typeof chrome?.runtime?.sendMessage;
    });
    expect(reached).toBe('undefined');
    const worker = await browser.worker();
    const url = await worker.evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { getURL(p: string): string } } }
      ).chrome.runtime.getURL('sidebar.html'),
    );
    await site.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, url);
    const deadline = Date.now() + 10_000;
    const find = () => site.frames().find((one) => one.url().includes('/sidebar.html'));
    while (!find() && Date.now() < deadline) await site.waitForTimeout(50);
    const answer = await find()?.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } };
        }
      ).chrome.runtime.sendMessage({
        to: 'background',
        name: 'getAccount',
        content: null,
      }),
    );
    expect(answer).toEqual({ ok: true, value: null });
    await site.close();
  });

  it('keeps 2,000 notes through export and import, whole', async () => {
    const notes = Array.from({ length: 2_000 }, (_, i) => {
      const { id, content, audience } = buildDraft(`Notiz ${i} 😀 <script>`);
      return { id, content, audience, createdAt: i, editedAt: i };
    });
    const file = { format: 'kundenblick-notes', version: 1, exportedAt: 1, notes, drafts: [] };
    const report = await value(call('importNotes', { text: JSON.stringify(file) }));
    expect(report).toEqual({ added: 2_000, unchanged: 0, refused: [] });
    const { text } = await value(call('exportNotes', { format: 'json' }));
    const exported = (JSON.parse(text) as { notes: { id: string }[] }).notes;
    const imported = new Set(notes.map(({ id }) => id));
    expect(exported.filter(({ id }) => imported.has(id))).toEqual(notes);
    const markdown = await value(call('exportNotes', { format: 'markdown' }));
    const again = await value(call('importNotes', { text: markdown.text }));
    expect(again).toMatchObject({ added: 0, refused: [] });
  });
});
