import type { Role } from '../domain/team.ts';

/** What an invite link leads to, shown before the person joins. */
export type InvitePreviewView = {
  serverUrl: string;
  teamName: string;
  memberCount: number;
  role: Role;
};
