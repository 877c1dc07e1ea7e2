import type { PageState } from '../../utils/messages/views.ts';
import type { ColorMode } from '../../utils/page/color-mode.ts';
import type { PageContext } from '../../utils/page/page-context.ts';
import { knownBy, placeOf } from '../../utils/page/place-of.ts';

/** Whether a check makes sense here: an issue or a page, seen, edited or about to be created. */
export function wantsLauncher({ context, createDialog }: PageContext): boolean {
  return createDialog !== null || /issue|page/.test(context);
}

/** What the panel is told about the page. */
export function readPageState(
  context: PageContext,
  url: string,
  colorMode: ColorMode,
  host: { isOpen: () => boolean; renewed: NonNullable<PageState['renewed']> | null },
): PageState {
  return {
    place: placeOf(context, url),
    // Without the fragment, which changes while the page stays.
    address: url.replace(/#.*$/, ''),
    knownBy: knownBy(context),
    createDialog: context.createDialog !== null,
    colorMode,
    open: host.isOpen(),
    renewed: host.renewed,
  };
}
