import { useCallback, useMemo } from 'preact/hooks';

import { speakingLanguage } from '../../utils/domain/settings.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import { useDocumentLanguage } from '../ui/use-document-language.ts';
import { LanguageContext } from '../ui/use-language.ts';
import { useTheme } from '../ui/use-theme.ts';
import type { PanelClient } from './panel-client.ts';
import { createPanelSession } from './panel-session.ts';
import { Panel } from './Panel.tsx';
import { useCommands } from './use-commands.ts';
import { useLook } from './use-look.ts';
import { usePanel } from './use-panel.ts';

/** The panel in its language and theme. */
export function PanelRoot({ client }: { client: PanelClient }) {
  const session = useMemo(() => createPanelSession(client), [client]);
  const state = usePanel(session);
  const language = speakingLanguage(state.settings?.language ?? 'auto', client.browserLanguage);
  useDocumentLanguage(language);
  useTheme(state.settings?.theme ?? 'auto', state.page?.colorMode ?? null);
  const { page, settings } = state;
  const onFailure = useCallback((error: CallError) => void session.noteFailure(error), [session]);
  const look = useLook(client.ask, settings, page?.address ?? '', onFailure);
  useCommands(client.listenToCommands, page?.open ?? false);
  return (
    <LanguageContext.Provider value={language}>
      <Panel client={client} session={session} state={state} look={look} />
    </LanguageContext.Provider>
  );
}
