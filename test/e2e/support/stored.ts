import type { DraftRow } from '../../../utils/storage/tables/draft-row.ts';
import { askBackground } from './background.ts';
import type { ExtensionBrowser } from './chromium.ts';

/** What was typed in all drafts, as it lies in the database: read past all of our code. */
export async function storedTexts(browser: ExtensionBrowser): Promise<string[]> {
  const rows = (await askBackground(
    browser,
    `new Promise((resolve, reject) => {
    const opening = indexedDB.open('kundenblick');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
      reading.onerror = () => reject(reading.error);
    };
  })`,
  )) as DraftRow[];
  return rows.map(({ draft }) => draft.content.change);
}
