import browser from 'webextension-polyfill';

import { speakingLanguage, type Language } from '../../utils/domain/settings.ts';
import type { Database } from '../../utils/storage/database.ts';
import { readSettings } from '../../utils/storage/settings-store.ts';

/** The language in which the person is spoken to. */
export async function readLanguage(db: Database): Promise<Language> {
  const { language } = await readSettings(db);
  return speakingLanguage(language, browser.i18n.getUILanguage());
}
