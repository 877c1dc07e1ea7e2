import { AREAS, FRAME_BODY, PROSE, PURPOSES } from '../../utils/insert/editor-hooks.ts';
import { tryHooks, type TriedHook } from '../../utils/page/diagnose-page.ts';
import { FLAGS } from '../../utils/page/find-created-flag.ts';
import { READABLE } from '../../utils/page/readable-part.ts';

/** The document, and those of its frames that may be looked into: rich text editors stand in frames. */
function documentsOf(document: Document): Document[] {
  const frames = [...document.querySelectorAll('iframe')].map(
    ({ contentDocument }) => contentDocument,
  );
  return [document, ...frames.filter((inner) => inner !== null)];
}

/** Each alternative by itself: these lists have none within others. */
const apart = (lists: readonly string[]) => lists.flatMap((css) => css.split(', '));

/** What the page tools look for, beside what every page is recognised by; each with its matches. */
export function toolHooks(document: Document): TriedHook[] {
  return [
    ...tryHooks([document], 'readablePart', READABLE),
    ...tryHooks([document], 'createdFlag', apart(FLAGS)),
    ...tryHooks(documentsOf(document), 'openEditor', apart([PROSE, AREAS, FRAME_BODY])),
    ...tryHooks([document], 'editorPurpose', apart(PURPOSES.map(([around]) => around))),
  ];
}
