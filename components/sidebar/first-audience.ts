import type { Audience } from '../../utils/domain/audience.ts';
import type { Settings } from '../../utils/domain/settings.ts';
import type { Account } from '../../utils/messages/views.ts';

/** The audience a new note begins with: oneself, unless the person prefers their team. */
export function firstAudience(settings: Settings | null, account: Account | null): Audience {
  const team = account?.teams[0];
  const wantsTeam = settings?.defaultAudience === 'team';
  return wantsTeam && team ? { kind: 'team', teamId: team.id } : { kind: 'me' };
}
