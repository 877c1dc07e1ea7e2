import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Team } from '../../utils/domain/team.ts';
import type { Preferences, World } from './model/dashboard-port.ts';
import type { Outcome } from './model/dashboard-problem.ts';
import type { Route } from './model/route.ts';

/** What every view inside a team can use. */
export type Workspace = {
  world: World;
  team: Team;
  route: Route;
  /** Goes somewhere; `replace` leaves no step for the browser's back button. */
  go: (change: Partial<Route>, how?: 'push' | 'replace') => void;
  preferences: Preferences;
  setPreferences: (change: Partial<Preferences>) => void;
  /** Calls back at once whenever something in the team may have changed; returns the way to stop. */
  onPoke: (listener: () => void) => () => void;
  /** Tells the connection line how a request went; an expired sign-in leads to the sign-in page. */
  report: (outcome: Outcome<unknown>) => void;
  toast: (text: string, action?: { label: string; run: () => void }) => void;
};

export const WorkspaceContext = createContext<Workspace | null>(null);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('useWorkspace is used outside of a workspace');
  return workspace;
}
