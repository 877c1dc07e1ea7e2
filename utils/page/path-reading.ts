import type { ContextKind } from './page-context.ts';

/** What an address alone says, before the document is asked. */
export interface PathReading {
  context: ContextKind;
  /** False for shapes that other software uses, too (`/projects/ABC`): they need a second sign. */
  strong: boolean;
  issueKey?: string;
  pageId?: string;
  container?: string;
  title?: string;
  /** The shape exists only in Atlassian's cloud. */
  cloud?: boolean;
  /** The document may turn it into a single page, e.g. the home page of a space. */
  open?: boolean;
}

/** Places where the panel stays silent. */
export const SILENT: PathReading = { context: 'none', strong: true };
