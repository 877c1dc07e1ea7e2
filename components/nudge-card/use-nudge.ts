import { useEffect, useState } from 'preact/hooks';

import { speakingLanguage } from '../../utils/domain/settings.ts';
import type { Language } from '../../utils/i18n/language.ts';
import type { NudgeView } from '../../utils/messages/nudge-views.ts';
import type { CardClient } from './card-client.ts';
import type { CardWords } from './card-words.ts';

export type AskedNudge = {
  view: NudgeView;
  language: Language;
  words: CardWords;
  /** How the page around looks; null where it does not say. */
  colorMode: 'light' | 'dark' | null;
};

/** The nudge of this tab with its question; null while it is on its way, and where there is none. */
export function useNudge(client: CardClient): AskedNudge | null {
  const [asked, setAsked] = useState<AskedNudge | null>(null);

  useEffect(() => {
    let current = true;
    async function load() {
      const answer = await client.ask('getNudge', null);
      // Somebody else's page may have put this frame there: without a nudge it stays empty and asks for nothing.
      if (!answer.ok || !answer.value || !current) return;
      const view = answer.value;
      const language = speakingLanguage(view.settings.language, client.browserLanguage);
      const { cardWordsOf } = await import('./card-words.ts');
      const [words, page] = await Promise.all([
        cardWordsOf(view, language),
        client.askPage('getPageState', null),
      ]);
      if (!current) return;
      const colorMode = page.ok ? page.value.colorMode : null;
      setAsked({ view, language, words, colorMode });
      // Where it could not be kept, the next drawing of this card composes the same one.
      if (!view.question) void client.ask('keepQuestion', { id: view.id, ...words.question });
    }
    void load();
    return () => {
      current = false;
    };
  }, [client]);

  return asked;
}
