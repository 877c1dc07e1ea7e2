import type { PolicyView } from '../messages/page-views.ts';

/** Whether people may join teams on this server: where IT has locked the team, only on the preset one. */
export function allowsServer(policy: PolicyView, serverUrl: string): boolean {
  const { locked, teamServer } = policy;
  // A lock without a server would lock everybody out.
  return !locked.includes('team') || teamServer === null || teamServer === serverUrl;
}
