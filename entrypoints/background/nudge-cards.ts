import browser from 'webextension-polyfill';

import { placeKeyOf, type Place } from '../../utils/domain/place.ts';
import { askScript, tellScript } from '../../utils/messages/relay-scripts.ts';
import { tellScreens } from '../../utils/messages/screen-events.ts';
import { letNudgeGo } from '../../utils/nudge-keeper/let-nudge-go.ts';
import type { NudgeBook } from '../../utils/nudge-keeper/nudge-book.ts';
import type { CardInTab, TabVisit, TabVisits } from './tab-visits.ts';
import { unasked } from './unasked.ts';

/** Whether a tab is at a place. A form is one thing, whichever project is chosen in it. */
function isAt({ placeKey, form }: TabVisit, place: Place): boolean {
  const key = placeKeyOf(place);
  const isSameForm = (one: string) => form?.placeKeys.includes(one) === true;
  return placeKey === key || (placeKey !== null && isSameForm(placeKey) && isSameForm(key));
}

/** Whether what holds the card is still in the page: a page that was loaded anew has lost it. */
async function isHeld(tabId: number): Promise<boolean> {
  const question = { to: 'nudge', name: '', content: null };
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, question, { frameId: 0 });
    return answer !== undefined && answer !== null;
  } catch {
    return false; // nobody hears anything in that page
  }
}

/**
 * The cards in tabs. Which nudge stands where is kept with the tab's visit, so that a card finds its nudge again
 * after the background was ended.
 */
export function createNudgeCards(book: NudgeBook, visits: TabVisits) {
  /** The card is gone, or has to go. */
  async function end(tabId: number): Promise<void> {
    const { card } = await visits.of(tabId);
    if (!card) return;
    await visits.change(tabId, (visit) =>
      visit.card?.id === card.id ? { ...visit, card: null } : visit,
    );
    tellScript('nudge', tabId, 'hideCard', null);
    await letNudgeGo(book, card.id, card.nudge.place);
    tellScreens('nudgesChanged', null);
  }

  /** The page around says that it stands, or cannot be reached any more; then the card is gone with it. */
  async function put(tabId: number, card: CardInTab) {
    await visits.change(tabId, (visit) => ({ ...visit, card }));
    const shown = await askScript('nudge', tabId, 'showCard', null);
    if (!shown.ok) return end(tabId);
    await visits.change(tabId, (visit) =>
      visit.card?.id === card.id ? { ...visit, card: { ...visit.card, stands: true } } : visit,
    );
    // It may have gone on while the card was being put there.
    if (!isAt(await visits.of(tabId), card.nudge.place)) await end(tabId);
  }

  return {
    end,
    /** Whether the page in a tab shows this place, as far as it has said. */
    isAt: async (tabId: number, place: Place): Promise<boolean> =>
      isAt(await visits.of(tabId), place),
    /** Shows a nudge that is stored already; it counts, whatever becomes of its card. */
    async show(tabId: number, nudge: Pick<CardInTab, 'id' | 'nudge' | 'shownAt'>): Promise<void> {
      await end(tabId);
      await put(tabId, { ...nudge, stands: false });
    },
    /** The page in this tab said where it is. */
    async arrived(tabId: number): Promise<void> {
      const visit = await visits.of(tabId);
      if (!visit.card) return;
      const isOver =
        !isAt(visit, visit.card.nudge.place) || (visit.card.stands && !(await isHeld(tabId)));
      if (isOver) await end(tabId);
    },
    /** Takes all cards away but the one in `spared`, whose screen goes on by itself. */
    async endAll(spared: number | undefined): Promise<void> {
      for (const [tabId, { card }] of await visits.all())
        if (card && tabId !== spared) await end(tabId);
    },
  };
}

export type NudgeCards = ReturnType<typeof createNudgeCards>;

/** A card that goes with its tab goes unanswered. Must run in the first turn of the background. */
export function endCardsWithTabs(cards: Pick<NudgeCards, 'end'>): void {
  browser.tabs.onRemoved.addListener((tabId) => unasked(cards.end(tabId)));
}
