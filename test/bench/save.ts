import { randomUUID } from 'node:crypto';

import type { Page } from 'playwright-core';

import { onlyMe } from '../../utils/domain/audience.ts';
import { placeKeyOf } from '../../utils/domain/place.ts';
import type { Lab } from './lab.ts';
import { printFigure, takeTurns } from './measure.ts';
import { ask, contentOn, importNotes } from './own-notes.ts';

const NOTES = 10_000;

/** Sends one message from an extension page and returns how long the answer took, in milliseconds. */
async function timed(page: Page, message: unknown): Promise<number> {
  const { ms, answer } = await page.evaluate(async (sent) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
      }
    )['chrome'];
    const begin = performance.now();
    const received = await runtime.sendMessage(sent);
    return { ms: performance.now() - begin, answer: received };
  }, message);
  if (!answer.ok) throw new Error(`a save failed: ${JSON.stringify(answer)}`);
  return ms;
}

/** A save until it is acknowledged, with 10,000 notes in the database. */
export async function benchSave({ ours, empty, pages }: Lab) {
  const key = (i: number) => `CXM-${1_000 + (i % 500)}`;
  await importNotes(ours, { count: NOTES, site: pages.origin, key });
  const page = await ours.context.newPage();
  await page.goto(ours.screen('options.html'));
  const raw = await empty.context.newPage();
  await raw.goto(empty.screen('options.html'));
  const row = (i: number) => {
    const content = contentOn(pages.origin, key(i), `Nr. ${i}`);
    return { id: randomUUID(), placeKey: placeKeyOf(content.place), content };
  };
  for (let i = 0; i < NOTES; i += 1_000)
    await timed(
      raw,
      Array.from({ length: 1_000 }, (_, k) => row(i + k)),
    );

  const newDraft = (i: number) => {
    const { id, placeKey, content } = row(i);
    return { id, placeKey, content, audience: onlyMe, editsNote: null, rev: 0, updatedAt: 0 };
  };
  const saved = await takeTurns(60, {
    async ours() {
      const draft = await ask(page, 'saveDraft', { draft: newDraft(7) });
      const content = { draft, audience: onlyMe };
      return timed(page, { to: 'background', name: 'saveNote', content });
    },
    raw: () => timed(raw, [row(7)]),
  });
  printFigure('save acknowledged, 10,000 notes stored', saved.ours, 'ms', saved.raw);
  const drafts = await takeTurns(60, {
    ours: () =>
      timed(page, { to: 'background', name: 'saveDraft', content: { draft: newDraft(8) } }),
    raw: () => timed(raw, [row(8)]),
  });
  printFigure('draft kept, 10,000 notes stored', drafts.ours, 'ms', drafts.raw);
  await page.close();
  await raw.close();
}
