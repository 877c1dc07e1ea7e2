import type { WorkProfile } from '../../../utils/domain/work-profile.ts';
import type { Language } from '../../../utils/i18n/language.ts';
import type { TeamContentView } from '../../../utils/messages/content-views.ts';
import { roleKeys, roleNames, type RoleKey } from '../../../utils/programme/roles.ts';

/** Roles and work areas as the teams' role maps have them. */
export type TeamRoles = {
  /** Roles that do not ship, each once. */
  readonly roles: readonly { readonly key: string; readonly name: string }[];
  /** Each once a role. */
  readonly workAreas: readonly { readonly role: string; readonly name: string }[];
};

export const noTeamRoles: TeamRoles = { roles: [], workAreas: [] };

/** Reads them out of all content that is in use. */
export function teamRolesOf(items: readonly TeamContentView[]): TeamRoles {
  const roles = new Map<string, string>();
  const workAreas = new Map<string, { role: string; name: string }>();
  for (const { body, state } of items) {
    if (body.kind !== 'role-entry' || state !== 'active') continue;
    if (!isShipped(body.role)) {
      const given = body.roleName?.trim() ?? '';
      // One line that bears the name is enough for all of its role.
      roles.set(body.role, given === '' ? (roles.get(body.role) ?? '') : given);
    }
    const name = body.workArea?.trim() ?? '';
    if (name !== '') workAreas.set(`${body.role} ${name.toLowerCase()}`, { role: body.role, name });
  }
  return {
    roles: [...roles].map(([key, name]) => ({ key, name: name === '' ? legible(key) : name })),
    workAreas: [...workAreas.values()],
  };
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

/** A role as people read it: what ships by its name, the team's own by the name that the team gave it. */
export function sayRole(role: string, { roles }: TeamRoles, language: Language): string {
  if (isShipped(role)) return roleNames[language][role];
  return roles.find(({ key }) => key === role)?.name ?? legible(role);
}

/** A key without its beginning and its marks, for a role whose name nobody knows. */
function legible(key: string): string {
  const words = key
    .slice(key.lastIndexOf(':') + 1)
    .replace(/[-_/.]+/g, ' ')
    .trim();
  return words === '' ? key : words.charAt(0).toUpperCase() + words.slice(1);
}

function isShipped(role: string): role is RoleKey {
  return roleKeys.some((key) => key === role);
}
