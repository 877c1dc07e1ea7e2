import { fold, readJql } from './jql.ts';
import type { Issue, Page, World } from './world.ts';

/** A query that looks for these words anywhere, as the search box writes it. */
export function toTextQuery(words: string): string {
  return `text ~ "${words.replaceAll('"', ' ').trim()}"`;
}

/** What a list in the pages shows for a query; clauses that are not understood do not restrict it. */
export function findIssues(world: World, jql: string, now = Date.now()): Issue[] {
  const { matches, compare } = readJql(world, jql, now);
  const found = world.issues.filter(matches);
  return compare ? found.toSorted(compare) : found;
}

/** Published pages that contain the words in title or text. */
export function findPages(world: World, words: string): Page[] {
  return world.pages.filter(
    (page) => page.status === 'current' && fold(`${page.title} ${page.body}`).includes(fold(words)),
  );
}
