import browser from 'webextension-polyfill';

import { speakingLanguage, type Language } from '../domain/settings.ts';
import { askLanguage } from './arrive.ts';
import type { TabEvents } from './contract.ts';
import { listen } from './listen.ts';
import { isFromBackground } from './sender.ts';

/** The person's language as it is now, for code in a page; the browser's until the background has answered. */
export function followLanguage(signal: AbortSignal): () => Language {
  const ofBrowser = browser.i18n.getUILanguage();
  let language = speakingLanguage('auto', ofBrowser);
  let isTold = false;
  listen<TabEvents>(
    'tab',
    {
      settingsChanged({ settings }) {
        language = speakingLanguage(settings.language, ofBrowser);
        isTold = true;
      },
    },
    isFromBackground,
    signal,
  );
  async function askFirst() {
    const answer = await askLanguage();
    if (answer && !isTold) language = speakingLanguage(answer, ofBrowser);
  }
  void askFirst();
  return () => language;
}
