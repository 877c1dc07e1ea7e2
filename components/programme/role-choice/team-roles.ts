import type { WorkProfile } from '../../../utils/domain/work-profile.ts';
import type { Language } from '../../../utils/i18n/language.ts';
import type { TeamContentView } from '../../../utils/messages/content-views.ts';
import { roleKeys, roleNames, type RoleKey } from '../../../utils/programme/roles.ts';

/** Roles and work areas as the teams' role maps have them. */
export type TeamRoles = {
  /** Keys of roles that do not ship, each once. */
  readonly roles: readonly string[];
  /** Each once a role. */
  readonly workAreas: readonly { readonly role: string; readonly name: string }[];
};

export const noTeamRoles: TeamRoles = { roles: [], workAreas: [] };

/** Reads them out of all content that is in use. */
export function teamRolesOf(items: readonly TeamContentView[]): TeamRoles {
  const roles = new Set<string>();
  const workAreas = new Map<string, { role: string; name: string }>();
  for (const { body, state } of items) {
    if (body.kind !== 'role-entry' || state !== 'active') continue;
    if (!isShipped(body.role)) roles.add(body.role);
    const name = body.workArea?.trim() ?? '';
    if (name !== '') workAreas.set(`${body.role} ${name.toLowerCase()}`, { role: body.role, name });
  }
  return { roles: [...roles], workAreas: [...workAreas.values()] };
}

/** Work areas to suggest: those of the chosen role, or all as long as none is chosen. Sorted, each once. */
export function workAreasFor(
  { workAreas }: TeamRoles,
  role: WorkProfile['role'],
  language: Language,
): string[] {
  const fitting = workAreas.filter((area) => role === null || area.role === role);
  const names = new Map(fitting.map(({ name }) => [name.toLowerCase(), name]));
  return [...names.values()].toSorted(new Intl.Collator(language).compare);
}

/** A role as people read it. One of the team's own bears its key, made legible. */
export function sayRole(role: string, language: Language): string {
  if (isShipped(role)) return roleNames[language][role];
  const words = role
    .slice(role.lastIndexOf(':') + 1)
    .replace(/[-_/.]+/g, ' ')
    .trim();
  return words === '' ? role : words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

function isShipped(role: string): role is RoleKey {
  return roleKeys.some((key) => key === role);
}
