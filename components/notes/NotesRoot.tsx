import { speakingLanguage } from '../../utils/domain/settings.ts';
import { notesTexts } from '../../utils/i18n/notes/notes-texts.ts';
import type { ScreenClient } from '../note/screen-client.ts';
import { useFrame } from '../note/use-frame.ts';
import { useDocumentLanguage } from '../ui/use-document-language.ts';
import { LanguageContext } from '../ui/use-language.ts';
import { useTheme } from '../ui/use-theme.ts';
import { NotesPage } from './NotesPage.tsx';

export type NotesRootProps = { client: ScreenClient; browserLanguage: string };

/** "Meine Notizen" in its language and theme. */
export function NotesRoot({ client, browserLanguage }: NotesRootProps) {
  const { settings, account } = useFrame(client);
  const language = speakingLanguage(settings?.language ?? 'auto', browserLanguage);
  useDocumentLanguage(language, notesTexts(language).title);
  useTheme(settings?.theme ?? 'auto');
  return (
    <LanguageContext.Provider value={language}>
      <NotesPage client={client} account={account} />
    </LanguageContext.Provider>
  );
}
