import type { WorkProfile } from '../../utils/domain/work-profile.ts';
import type { Language } from '../../utils/i18n/language.ts';
import type { TeamContentView } from '../../utils/messages/content-views.ts';
import { roleKeys } from '../../utils/programme/roles.ts';
import { sayRole, teamRolesOf } from './role-choice/team-roles.ts';

/** All roles, one's own first, then those that ship, then the team's. */
export function roleOptions(
  items: readonly TeamContentView[],
  profile: WorkProfile | null,
  language: Language,
): { value: string; label: string }[] {
  const own = profile?.role ?? null;
  const team = teamRolesOf(items);
  const all = [...(own === null ? [] : [own]), ...roleKeys, ...team.roles.map(({ key }) => key)];
  return [...new Set(all)].map((value) => ({ value, label: sayRole(value, team, language) }));
}
