import './Shell.css';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';

import type { Team } from '../../../utils/domain/team.ts';
import { Toaster } from '../../ui/Toaster.tsx';
import { useToasts } from '../../ui/use-toasts.ts';
import { contentView } from '../content/content-view.ts';
import type { SignedOutReason } from '../entry/SignedOut.tsx';
import { heatMapView } from '../heat-map/heat-map-view.ts';
import { InboxView } from '../inbox/InboxView.tsx';
import { LatePart } from '../LatePart.tsx';
import type { Preferences, World } from '../model/dashboard-port.ts';
import { startRoute, type Route } from '../model/route.ts';
import { teamView } from '../team/team-view.ts';
import { useTexts } from '../use-texts.ts';
import { WorkspaceContext, type Workspace } from '../use-workspace.ts';
import { ConnectionLine } from './ConnectionLine.tsx';
import { LookDialog } from './LookDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { SideBar } from './SideBar.tsx';
import { useLive } from './use-live.ts';

export type ShellProps = {
  world: World;
  preferences: Preferences;
  setPreferences: (change: Partial<Preferences>) => void;
  teams: readonly Team[];
  team: Team;
  route: Route;
  go: Workspace['go'];
  onLeft: (teamId: string) => void;
  onSignedOut: (reason: SignedOutReason) => void;
};

/** The frame of a team: areas on the left, the chosen one beside it. */
export function Shell(props: ShellProps) {
  const { world, teams, team, route, go, preferences, setPreferences } = props;
  const { onLeft, onSignedOut } = props;
  const { t } = useTexts();
  const { toasts, show, dismiss } = useToasts();
  const [dialog, setDialog] = useState<'shortcuts' | 'look' | null>(null);
  const expired = useCallback(() => onSignedOut('expired'), [onSignedOut]);
  const { broken, report, onPoke } = useLive(world, team.id, expired);
  const help = useCallback(() => setDialog('shortcuts'), []);

  useEffect(() => {
    document.title = t.pageTitle({ view: t.nav[route.view], team: team.name });
  }, [t, route.view, team.name]);

  useEffect(() => {
    if (preferences.team !== team.id) setPreferences({ team: team.id });
  }, [preferences.team, team.id, setPreferences]);

  const workspace: Workspace = useMemo(
    () => ({
      world,
      team,
      route,
      go,
      preferences,
      setPreferences,
      onPoke,
      report,
      toast: show,
    }),
    [world, team, route, go, preferences, setPreferences, onPoke, report, show],
  );
  async function signOut(): Promise<void> {
    const outcome = await world.port.signOut();
    if (outcome.ok) onSignedOut('left');
    else show(`${t.problems[outcome.problem.kind].title}.`);
  }
  function leave(): void {
    go(startRoute, 'replace');
    onLeft(team.id);
  }
  return (
    <WorkspaceContext.Provider value={workspace}>
      <div class="shell">
        <a class="shell-skip" href="#content" onClick={focusContent}>
          {t.skipToContent}
        </a>
        <SideBar
          teams={teams}
          team={team}
          view={route.view}
          onTeam={(teamId) => go({ ...startRoute, view: route.view, teamId })}
          onView={(view) => go({ view, noteId: null, item: null })}
          onHelp={help}
          onLook={() => setDialog('look')}
          onSignOut={() => void signOut()}
        />
        <main class="shell-main" id="content" tabIndex={-1}>
          <ConnectionLine broken={broken} />
          <div class="shell-view">
            {route.view === 'inbox' && <InboxView onHelp={help} />}
            {route.view === 'map' && (
              <LatePart key="map" load={heatMapView} props={{ onHelp: help }} />
            )}
            {route.view === 'content' && (
              <LatePart key="content" load={contentView} props={{ onHelp: help }} />
            )}
            {route.view === 'team' && (
              <LatePart key="team" load={teamView} props={{ onHelp: help, onLeft: leave }} />
            )}
          </div>
        </main>
        {dialog === 'shortcuts' && <ShortcutsDialog onClose={() => setDialog(null)} />}
        {dialog === 'look' && <LookDialog onClose={() => setDialog(null)} />}
        <Toaster toasts={toasts} dismiss={dismiss} dismissLabel={t.dismiss} />
      </div>
    </WorkspaceContext.Provider>
  );
}

/** The address holds the route, so the skip link must not write into it. */
function focusContent(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
