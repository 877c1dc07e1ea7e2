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
