import type { World } from './world.ts';

/** What one may be allowed to do; Jira's names, then Confluence's operations as `operation:target`. */
export const PERMISSIONS = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'ADD_COMMENTS',
  'EDIT_ISSUES',
  'LINK_ISSUES',
  'DELETE_OWN_COMMENTS',
  'read:page',
  'update:page',
  'create:comment',
  'delete:comment',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

/** The complete list of what is allowed at one issue (key) or page (id), or everywhere (null). */
export type PermissionRule = { allow: readonly Permission[]; at: string | null };

/** The newest rule of the place itself counts, then the newest general one; without any, all is allowed. */
export function isAllowed(world: World, permission: Permission, at: string | null): boolean {
  const newest = (place: string | null) => world.permissions.findLast((rule) => rule.at === place);
  const rule = (at === null ? undefined : newest(at)) ?? newest(null);
  return rule === undefined || rule.allow.includes(permission);
}
