import type { ContextKind } from './page-context.ts';

/** What an address alone says, before the document is asked. */
export interface PathReading {
  context: ContextKind;
  /** True for shapes that other software uses, too (`/projects/ABC`): they need a second sign. */
  weak?: boolean;
  issueKey?: string;
  pageId?: string;
  container?: string;
  title?: string;
  /** The shape exists only in Atlassian's cloud. */
  cloud?: boolean;
  /** The document may turn it into a single page, e.g. the home page of a space. */
  open?: boolean;
}

/** For routes that other software has, too. */
export const weak = { weak: true };

/** What the words of a shape stand for; a word may hold those below it. */
const words = {
  /** All ways to the views of a Jira project. Bitbucket has /projects/KEY/repos/…. */
  TREE: '(?:servicedesk/agent(?!/all\\b)|(?:jira/\\w+/(?:c/)?)?projects)/PROJECT(?!/repos)',
  PROJECT: '(?<container>[a-z]\\w*)',
  KEY: '(?<issueKey>[a-z]\\w*-\\d+)',
  /** Personal spaces are `~name` or, on Cloud, `~accountid`, which may hold colons and hyphens. */
  SPACE: '(?<container>(?:~|%7E)[^/]+|[a-z\\d]+)',
  ID: '(?<pageId>\\d{1,19})',
  TITLE: '(?<title>[^/]+)',
  DAY: '\\d{4}/\\d\\d/\\d\\d',
};

/** Writes the beginning of a path as a regular expression with the words above in capitals. */
export function shape(text: string): RegExp {
  let source = text;
  for (const [word, meaning] of Object.entries(words)) source = source.replace(word, meaning);
  return new RegExp(`^(?:${source})(?:/|$)`, 'i');
}

/**
 * One shape of a path behind the context path, without slashes at its ends. Named groups become
 * fields of the reading. Of a table the first shape that fits counts.
 */
export type Route = readonly [
  shape: RegExp,
  context: ContextKind,
  more?: Omit<PathReading, 'context'>,
];

/** Reads a path by a table; null when no shape fits. */
export function readRoute(routes: readonly Route[], path: string): PathReading | null {
  for (const [shape, context, more] of routes) {
    const match = shape.exec(path);
    if (match) return { context, ...more, ...match.groups };
  }
  return null;
}
