import { useRef } from 'preact/hooks';

import { nudgeCardTexts } from '../../utils/i18n/nudge-card/nudge-card-texts.ts';
import { useDocumentLanguage } from '../ui/use-document-language.ts';
import { useKeys } from '../ui/use-keys.ts';
import { LanguageContext } from '../ui/use-language.ts';
import { useTheme } from '../ui/use-theme.ts';
import type { CardClient } from './card-client.ts';
import { NudgeCard } from './NudgeCard.tsx';
import { useAnswers } from './use-answers.ts';
import { useFit } from './use-fit.ts';
import { useNudge, type AskedNudge } from './use-nudge.ts';

/** The card in its frame: nothing at all as long as there is no nudge for this tab. */
export function NudgeCardRoot({ client }: { client: CardClient }) {
  const asked = useNudge(client);
  return asked && <Frame client={client} asked={asked} />;
}

function Frame({ client, asked }: { client: CardClient; asked: AskedNudge }) {
  const { view, language, words, colorMode } = asked;
  const card = useRef<HTMLElement>(null);
  const answers = useAnswers(client, view);
  const shown = useFit(card, client);
  useDocumentLanguage(language, 'Kundenblick');
  useTheme(view.settings.theme, colorMode);
  useKeys(null, (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) void answers.close();
  });
  return (
    <LanguageContext.Provider value={language}>
      <main class="nudge-card" ref={card} aria-label="Kundenblick">
        <NudgeCard
          view={view}
          words={words}
          answers={answers}
          now={client.now()}
          onSettings={(screen) => void client.ask('openScreen', { screen })}
        />
      </main>
      {/* Screen readers hear what changes in a place they know, so the place is there before the words. */}
      <p class="sr-only" role="status">
        {shown && nudgeCardTexts(language).says({ question: words.question.text })}
      </p>
    </LanguageContext.Provider>
  );
}
