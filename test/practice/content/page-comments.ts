import { isAllowed, type Permission } from './permissions.ts';
import type { Comment, Page, World } from './world.ts';

/** A comment together with the page under which it stands. */
export function findPageComment(
  world: World,
  id: string,
): { page: Page; comment: Comment } | undefined {
  for (const page of world.pages) {
    const comment = page.comments.find((one) => one.id === id);
    if (comment) return { page, comment };
  }
  return undefined;
}

/** Takes one's own comment away; false when it is somebody else's or deleting is forbidden. */
export function deletePageComment(world: World, page: Page, comment: Comment): boolean {
  if (comment.author !== world.me || !isAllowed(world, 'delete:comment', page.id)) return false;
  page.comments.splice(page.comments.indexOf(comment), 1);
  return true;
}

/** The operations one may do at a page, as both products' REST list them. */
export function permittedOperations(
  world: World,
  page: Page,
): { operation: string; targetType: string }[] {
  const kind = page.kind === 'blog' ? 'blogpost' : 'page';
  const names: Permission[] = ['read:page', 'update:page', 'create:comment', 'delete:comment'];
  return names
    .filter((name) => isAllowed(world, name, page.id))
    .map((name) => {
      const [operation = '', target = ''] = name.split(':');
      return { operation, targetType: target === 'page' ? kind : target };
    });
}
