import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import { roleKeys } from '../../../../utils/programme/roles.ts';
import { isOf } from '../model/start-versions.ts';
import { isShippedRole, nameOfRole } from './role-names.ts';

/** In the address: the form for a role that does not exist yet. No role's key has a blank. */
export const NEW_ROLE = 'new role';

/** A role in the list. */
export type RoleItem = {
  key: string;
  name: string;
  /** Lines in the team's own words that are in use. */
  own: number;
  /** Proposals for this role that wait for an answer. */
  waiting: number;
};

/** The shipped roles in their order, then the team's own by name. */
export function roleList(items: readonly TeamContent[], language: 'de' | 'en'): RoleItem[] {
  const entries = items.filter(isOf('role-entry'));
  const added = new Set(entries.map(({ body }) => body.role).filter((key) => !isShippedRole(key)));
  const toItem = (key: string): RoleItem => {
    const here = entries.filter(({ body }) => body.role === key);
    return {
      key,
      name: nameOfRole(key, items, language),
      own: here.filter(({ state }) => state === 'active').length,
      waiting: here.filter(({ state }) => state === 'proposed').length,
    };
  };
  const byName = new Intl.Collator(language).compare;
  return [
    ...roleKeys.map(toItem),
    ...[...added].map(toItem).toSorted((a, b) => byName(a.name, b.name)),
  ];
}
