import { randomUUID } from 'node:crypto';

import type { Page } from 'playwright-core';

import { onlyMe } from '../../utils/domain/audience.ts';
import { emptyContent, type NoteContent } from '../../utils/domain/note-content.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from '../../utils/export/collection.ts';
import type { BackgroundCalls, Result } from '../../utils/messages/contract.ts';
import type { ExtensionBrowser } from '../e2e/support/chromium.ts';

type ExtensionApi = { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
type Input<Name extends keyof BackgroundCalls> = Parameters<BackgroundCalls[Name]>[0];
type Output<Name extends keyof BackgroundCalls> = ReturnType<BackgroundCalls[Name]>;

const text =
  'Die erste Mahnung geht künftig früher raus, auch an alle, deren Geld schon unterwegs ist. ';

/** A believable note on an issue. */
export function contentOn(site: string, key: string, mark: string): NoteContent {
  const container = key.replace(/-.*/, '');
  const place = { product: 'jira', site, kind: 'issue', key, container } as const;
  const title = 'Mahnlauf umstellen';
  const content = emptyContent('check', { ...place, title, url: `${site}/browse/${key}` });
  return { ...content, change: `${text}${mark}`, friction: text, touchpoints: ['billing'] };
}

/** Asks the background from one of the extension's own pages. */
export async function ask<Name extends keyof BackgroundCalls>(
  page: Page,
  name: Name,
  content: Input<Name>,
): Promise<Output<Name>> {
  const answer = await page.evaluate(
    (message) => {
      const { runtime } = (globalThis as unknown as ExtensionApi)['chrome'];
      return runtime.sendMessage(message);
    },
    { to: 'background', name, content },
  );
  const result = answer as Result<Output<Name>>;
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Fills the extension's database the way a person would: by importing a file. */
export async function importNotes(
  browser: ExtensionBrowser,
  { count, site, key }: { count: number; site: string; key: (i: number) => string },
): Promise<void> {
  const notes = Array.from({ length: count }, (_, i) => ({
    id: randomUUID(),
    content: contentOn(site, key(i), `Nr. ${i}`),
    audience: onlyMe,
    createdAt: 1_790_000_000_000 + i,
    editedAt: 1_790_000_000_000 + i,
  }));
  const page = await browser.context.newPage();
  await page.goto(browser.screen('options.html'));
  const file = { format: EXPORT_FORMAT, version: EXPORT_VERSION, exportedAt: 0, notes, drafts: [] };
  const report = await ask(page, 'importNotes', { text: JSON.stringify(file) });
  if (report.added !== count) throw new Error(`imported ${report.added} of ${count}`);
  await page.close();
}
