import type { SiteWorld } from '../atlassian/ask-site.ts';
import type { Editor } from './find-editors.ts';

/** What inserting needs of the page it stands in. */
export type InsertWorld = SiteWorld & {
  /** The page itself; its address is read anew each time, for it changes without a reload. */
  window: Window;
  /** The name of an editor, for as long as it stands. */
  nameOf: (editor: Editor) => string;
  wait: (ms: number) => Promise<void>;
};
