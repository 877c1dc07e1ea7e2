import { speakingLanguage } from '../../utils/domain/settings.ts';
import { notesTexts } from '../../utils/i18n/notes/notes-texts.ts';
import type { ScreenClient } from '../note/screen-client.ts';
import { useFrame } from '../note/use-frame.ts';
import { Later } from '../ui/Later.tsx';
import { useDocumentLanguage } from '../ui/use-document-language.ts';
import { LanguageContext } from '../ui/use-language.ts';
import { useTheme } from '../ui/use-theme.ts';
import { NotesPage } from './NotesPage.tsx';
import { useRoom } from './use-room.ts';

const loadBin = async () => (await import('./bin/BinPage.tsx')).BinPage;

export type NotesRootProps = { client: ScreenClient; browserLanguage: string };

/** "Meine Notizen" and its bin, in its language and theme. */
export function NotesRoot({ client, browserLanguage }: NotesRootProps) {
  const { settings, account } = useFrame(client);
  const room = useRoom();
  const language = speakingLanguage(settings?.language ?? 'auto', browserLanguage);
  useDocumentLanguage(language, notesTexts(language).title);
  useTheme(settings?.theme ?? 'auto');
  return (
    <LanguageContext.Provider value={language}>
      {room === 'bin' ? (
        <Later load={loadBin} props={{ client }} />
      ) : (
        <NotesPage key={room} client={client} account={account} room={room} />
      )}
    </LanguageContext.Provider>
  );
}
