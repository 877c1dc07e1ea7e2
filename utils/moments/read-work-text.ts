import { fitTitle, placeKeyOf, type Place } from '../domain/place.ts';
import { detectPage } from '../page/detect.ts';
import { placeOf } from '../page/place-of.ts';
import { valueOf } from '../page/read-text.ts';
import { find } from '../page/selectors.ts';
import { findNewIssueForm, findWorkPart } from './find-work-part.ts';
import { textOf } from './text-of.ts';

/** What a person reads or writes at a place; both empty where nothing is written yet. */
export type WorkText = { title: string; body: string };

/** Characters of the body that are read; what decides stands further up. */
const MOST = 12_000;

/** The title of the place in view as it stands now. A form that is a page of its own has it in a field. */
function titleOf(root: Element, shown: Place): string {
  if (shown.title !== '' || shown.kind !== 'new-issue') return shown.title;
  return fitTitle(valueOf(find(findNewIssueForm(root), 'createSummary')?.element));
}

/**
 * Reads title and text of a place as the page shows them at this moment, also in open editors: no comments, no
 * navigation, nothing of ours. Null: the page shows another place. Never throws, whatever the page holds.
 */
export function readWorkText(window: Window, place: Place): WorkText | null {
  const { document, location } = window;
  try {
    const shown = placeOf(detectPage(location.href, document), location.href);
    if (!shown || placeKeyOf(shown) !== placeKeyOf(place)) return null;
    const part = findWorkPart(document, shown);
    return {
      title: titleOf(document.documentElement, shown),
      body: part ? textOf(part, MOST) : '',
    };
  } catch {
    // A page may hide the DOM's own methods behind names of its elements: then nothing is known of it.
    return null;
  }
}
