import cardStyles from './card.css?inline';

/** Tag of the card's element. It stands within the launcher's shadow root, where no page sees it. */
export const CARD_TAG = 'kundenblick-karte';

/** What its borders add to the height of what is in it, in CSS pixels. */
export const CARD_BORDERS = 2;

/** The card's element with its frame, in a shadow root of its own; only a practice build can be looked into. */
export function mountCard(document: Document, frameUrl: string): HTMLElement {
  const element = document.createElement(CARD_TAG);
  const shadow = element.attachShadow({
    mode: import.meta.env.MODE === 'practice' ? 'open' : 'closed',
  });
  const style = document.createElement('style');
  style.textContent = cardStyles;
  const frame = document.createElement('iframe');
  frame.title = 'Kundenblick';
  frame.src = frameUrl;
  shadow.append(style, frame);
  return element;
}
