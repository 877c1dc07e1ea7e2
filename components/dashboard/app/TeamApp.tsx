import type { Team } from '../../../utils/domain/team.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { iconTeam } from '../../ui/icons.ts';
import { EntryPage } from '../entry/EntryPage.tsx';
import { InvitePaste } from '../entry/InvitePaste.tsx';
import type { SignedOutReason } from '../entry/SignedOut.tsx';
import { useTexts } from '../use-texts.ts';
import { Shell, type ShellProps } from './Shell.tsx';
import { useRoute } from './use-route.ts';
import { useTeams } from './use-teams.ts';

export type TeamAppProps = Pick<ShellProps, 'world' | 'preferences' | 'setPreferences'> & {
  startTeams: Team[];
  onSignedOut: (reason: SignedOutReason) => void;
  onInvite: (code: string) => void;
};

/** Signed in: chooses the team the address names, else the one looked at last, else the first. */
export function TeamApp(props: TeamAppProps) {
  const { world, startTeams, preferences, setPreferences, onSignedOut, onInvite } = props;
  const { t } = useTexts();
  const { route, go } = useRoute(world.address);
  const { teams, forget } = useTeams(startTeams);

  const teamById = (id: string | null) => teams.find((one) => one.id === id);
  const team = teamById(route.teamId) ?? teamById(preferences.team) ?? teams[0];
  if (!team)
    return (
      <EntryPage>
        <h1 class="sr-only">{t.product}</h1>
        <EmptyState icon={iconTeam} title={t.noTeam.title}>
          {t.noTeam.text}
        </EmptyState>
        <InvitePaste onInvite={onInvite} />
      </EntryPage>
    );
  return (
    <Shell
      key={team.id}
      world={world}
      teams={teams}
      team={team}
      route={route}
      go={go}
      preferences={preferences}
      setPreferences={setPreferences}
      onLeft={forget}
      onSignedOut={onSignedOut}
    />
  );
}
