import { useCallback, useEffect, useState } from 'preact/hooks';

import { speakingLanguage } from '../../../utils/domain/settings.ts';
import type { Team } from '../../../utils/domain/team.ts';
import { LanguageContext } from '../../ui/use-language.ts';
import { useTheme } from '../../ui/use-theme.ts';
import { JoinView } from '../entry/JoinView.tsx';
import { SignedOut, type SignedOutReason } from '../entry/SignedOut.tsx';
import { Starting } from '../entry/Starting.tsx';
import type { Preferences, World } from '../model/dashboard-port.ts';
import { TeamApp } from './TeamApp.tsx';

/** How the person came: with a code of the extension, with an invite, or simply so. */
export type Entry =
  | { kind: 'handoff'; code: string }
  | { kind: 'join'; code: string }
  | { kind: 'plain' };

export type DashboardAppProps = {
  world: World;
  entry: Entry;
  browserLanguage: string;
  startPreferences: Preferences;
  onPreferences: (preferences: Preferences) => void;
};

type Phase =
  | { kind: 'starting'; handoff: string | null }
  | { kind: 'joining'; code: string }
  | { kind: 'signed-out'; reason: SignedOutReason }
  | { kind: 'in'; teams: Team[] };

function firstPhase(entry: Entry): Phase {
  if (entry.kind === 'join') return { kind: 'joining', code: entry.code };
  return { kind: 'starting', handoff: entry.kind === 'handoff' ? entry.code : null };
}

/** The dashboard: the way in, and behind it the teams. */
export function DashboardApp(props: DashboardAppProps) {
  const { world, entry, browserLanguage, startPreferences, onPreferences } = props;
  const [phase, setPhase] = useState<Phase>(() => firstPhase(entry));
  const [preferences, setAll] = useState(startPreferences);
  const setPreferences = useCallback(
    (change: Partial<Preferences>) => {
      const next = { ...preferences, ...change };
      setAll(next);
      onPreferences(next);
    },
    [preferences, onPreferences],
  );
  const language = speakingLanguage(preferences.language, browserLanguage);
  useTheme(preferences.theme);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const enter = useCallback((teams: Team[]) => setPhase({ kind: 'in', teams }), []);
  const signOut = useCallback(
    (reason: SignedOutReason) => setPhase({ kind: 'signed-out', reason }),
    [],
  );
  const join = useCallback((code: string) => setPhase({ kind: 'joining', code }), []);
  const start = useCallback(() => setPhase({ kind: 'starting', handoff: null }), []);

  return (
    <LanguageContext.Provider value={language}>
      {phase.kind === 'starting' && (
        <Starting
          port={world.port}
          handoff={phase.handoff}
          onIn={enter}
          onSignedOut={() => signOut(phase.handoff === null ? 'new' : 'code-used')}
        />
      )}
      {phase.kind === 'joining' && (
        <JoinView
          key={phase.code}
          port={world.port}
          code={phase.code}
          onJoined={start}
          onNotNow={start}
        />
      )}
      {phase.kind === 'signed-out' && <SignedOut reason={phase.reason} onInvite={join} />}
      {phase.kind === 'in' && (
        <TeamApp
          world={world}
          startTeams={phase.teams}
          preferences={preferences}
          setPreferences={setPreferences}
          onSignedOut={signOut}
          onInvite={join}
        />
      )}
    </LanguageContext.Provider>
  );
}
