import { speakingLanguage } from '../../utils/domain/settings.ts';
import { programmeTexts } from '../../utils/i18n/programme/programme-texts.ts';
import { useFrame } from '../note/use-frame.ts';
import { useDocumentLanguage } from '../ui/use-document-language.ts';
import { LanguageContext } from '../ui/use-language.ts';
import { useTheme } from '../ui/use-theme.ts';
import type { ProgrammeClient } from './programme-client.ts';
import { ProgrammePage } from './ProgrammePage.tsx';

/** The team's content in the person's language and theme. */
export function ProgrammeRoot({ client }: { client: ProgrammeClient }) {
  const { settings, account, ready } = useFrame(client);
  const language = speakingLanguage(settings?.language ?? 'auto', client.browserLanguage);
  useDocumentLanguage(language, programmeTexts(language).title);
  useTheme(settings?.theme ?? 'auto');
  return (
    <LanguageContext.Provider value={language}>
      <ProgrammePage client={client} account={account} ready={ready} />
    </LanguageContext.Provider>
  );
}
