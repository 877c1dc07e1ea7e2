import type { PageState } from '../../utils/messages/views.ts';
import type { ColorMode } from '../../utils/page/color-mode.ts';
import type { ContextKind, PageContext } from '../../utils/page/page-context.ts';
import { knownBy, placeOf } from '../../utils/page/place-of.ts';

/** The moments of work at which a check makes sense; elsewhere the launcher stays away. */
const moments: ReadonlySet<ContextKind> = new Set(['issue', 'create-issue', 'page', 'edit-page']);

export function wantsLauncher(context: PageContext): boolean {
  return context.createDialog !== null || moments.has(context.context);
}

/** What the panel is told about the page. */
export function readPageState(
  context: PageContext,
  url: string,
  colorMode: ColorMode,
  open: boolean,
): PageState {
  return {
    place: placeOf(context, url),
    knownBy: knownBy(context),
    createDialog: context.createDialog !== null,
    colorMode,
    open,
  };
}
