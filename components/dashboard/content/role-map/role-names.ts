import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import { roleKeys, roleNames, type RoleKey } from '../../../../utils/programme/roles.ts';
import { isOf } from '../model/start-versions.ts';

type Language = 'de' | 'en';

/** Longest key of a role, in UTF-16 units: the schema's limit. */
const MAX_KEY = 80;
const OWN = 'team:';

export function isShippedRole(role: string): role is RoleKey {
  return roleKeys.some((key) => key === role);
}

/** A role as people read it: the shipped name, the name the team gave, else the key made legible. */
export function nameOfRole(
  role: string,
  items: readonly TeamContent[],
  language: Language,
): string {
  if (isShippedRole(role)) return roleNames[language][role];
  const given = items
    .filter(isOf('role-entry'))
    .find(({ body }) => body.role === role && (body.roleName ?? '').trim() !== '');
  if (given?.body.roleName !== undefined) return given.body.roleName.trim();
  const words = role
    .slice(role.lastIndexOf(':') + 1)
    .replaceAll(/[-_/.]+/g, ' ')
    .trim();
  return words === '' ? role : words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

/** The key of a role of this name: the one that has the name already, in either language, else a new one. */
export function keyOfRole(name: string, items: readonly TeamContent[]): string {
  const wanted = plain(name);
  const own = items.filter(isOf('role-entry')).map(({ body }) => body.role);
  const known = [...roleKeys, ...own].find(
    (role) =>
      plain(nameOfRole(role, items, 'de')) === wanted ||
      plain(nameOfRole(role, items, 'en')) === wanted,
  );
  if (known !== undefined) return known;
  const base = `${OWN}${slugOf(name)}`.slice(0, MAX_KEY - 4);
  const taken = new Set(own);
  let key = base;
  for (let n = 2; taken.has(key); n += 1) key = `${base}-${n}`;
  return key;
}

const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

const letters: readonly (readonly [from: RegExp, to: string])[] = [
  [/ä/g, 'ae'],
  [/ö/g, 'oe'],
  [/ü/g, 'ue'],
  [/ß/g, 'ss'],
];

/** What is left of a name in a key: letters and digits. A name in another script leaves nothing of itself. */
function slugOf(name: string): string {
  let slug = plain(name);
  for (const [from, to] of letters) slug = slug.replaceAll(from, to);
  slug = slug
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? 'role' : slug;
}
