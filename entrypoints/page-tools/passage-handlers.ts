import type { Passage } from '../../utils/domain/passage.ts';
import { passageTexts } from '../../utils/i18n/passages/passage-texts.ts';
import { openPanelHere } from '../../utils/messages/arrive.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { followLanguage } from '../../utils/messages/language-in-page.ts';
import { tellPanel } from '../../utils/messages/panel-events.ts';
import { succeeded } from '../../utils/messages/result.ts';
import type { ToolCalls } from '../../utils/messages/script-contract.ts';
import { findReadablePart } from '../../utils/page/readable-part.ts';
import { HOST_TAG } from '../../utils/panel-host/host-element.ts';
import { inSlices } from '../../utils/passages/in-slices.ts';
import { offerNote } from '../../utils/passages/offer-note.ts';
import { readPageText } from '../../utils/passages/page-text.ts';
import { createPassageKeeper } from '../../utils/passages/passage-keeper.ts';
import { readPassage } from '../../utils/passages/read-passage.ts';
import { readableSelection } from '../../utils/passages/readable-selection.ts';
import { spanOf } from '../../utils/passages/text-range.ts';

type PassageCalls = 'markPassages' | 'showPassage' | 'keepPassage' | 'takePassage';

/** Notes on a passage: what is selected becomes one, and passages of notes are marked where they stand. */
export function passageHandlers(
  window: Window,
  signal: AbortSignal,
): Pick<Handlers<ToolCalls>, PassageCalls> {
  const { document } = window;
  /** What the panel is to take; on its way while a long page is read. */
  let kept: Promise<Passage | null> = Promise.resolve(null);
  const keeper = createPassageKeeper(document, signal, (standing) =>
    tellPanel('passagesMoved', { standing }),
  );
  const language = followLanguage(signal);

  async function read(range: Range): Promise<Passage | null> {
    const part = findReadablePart(document);
    if (!part) return null;
    const page = await inSlices(readPageText(part), signal);
    return readPassage(page.text, spanOf(page, range));
  }

  offerNote({
    window,
    signal,
    tag: HOST_TAG,
    text: () => passageTexts(language()).note,
    onChoose(range) {
      kept = read(range);
      openPanelHere();
    },
  });

  return {
    markPassages: async ({ passages }) => succeeded(await keeper.mark(passages)),
    showPassage: async ({ id }) => succeeded(keeper.show(id)),
    async keepPassage() {
      const range = readableSelection(document);
      kept = range ? read(range) : Promise.resolve(null);
      return succeeded((await kept) !== null);
    },
    async takePassage() {
      const passage = await kept;
      kept = Promise.resolve(null);
      return succeeded(passage);
    },
  };
}
