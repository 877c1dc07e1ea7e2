import type { Issue, Page, World } from './world.ts';

/** Lower case and without accents, so that "kundigung" finds "Kündigung". */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** A query that looks for these words anywhere, as the search box writes it. */
export function toTextQuery(words: string): string {
  return `text ~ "${words.replaceAll('"', ' ').trim()}"`;
}

/** The small part of the query language that the workplace understands: `project = KEY` and `text ~ "words"`. */
export function findIssues(world: World, jql: string): Issue[] {
  const project = /project\s*=\s*"?([A-Za-z][A-Za-z0-9_]*)/.exec(jql)?.[1]?.toUpperCase();
  const words = fold(/text\s*~\s*"([^"]*)"/.exec(jql)?.[1] ?? '');
  return world.issues.filter(
    (issue) =>
      (project === undefined || issue.projectKey === project) &&
      fold(`${issue.key} ${issue.summary} ${issue.description}`).includes(words),
  );
}

/** Published pages that contain the words in title or text. */
export function findPages(world: World, words: string): Page[] {
  return world.pages.filter(
    (page) => page.status === 'current' && fold(`${page.title} ${page.body}`).includes(fold(words)),
  );
}
