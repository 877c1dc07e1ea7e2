/** What a person's tab is doing right now; nothing is asked while any but the first holds. */
export type StateAtHand = { visible: boolean; fullscreen: boolean; presenting: boolean };

/** Addresses of pages that are shown on a wall or to an audience. */
const SHOWN_AT =
  /\/(?:wallboards?|presentation|presenter|present|slides?|slideshow)(?:\/|\.action|$)|[?&](?:presentation(?:mode)?|present|slideshow|wallboard|kiosk)(?:=(?!false|0|off)|&|$)|[?&](?:mode|view)=(?:present|presentation|presenter|slides?|slideshow|wallboard|kiosk|fullscreen)\b/i;

/** Marks of the views that are made for it, in Atlassian's products and in the usual apps for slides. */
const SHOWN_BY =
  'body:is([class*="presentation-mode"], [class*="presenting"], [class*="slideshow"], [class*="kiosk"], [class*="wallboard"]), html:is([class*="presentation-mode"], [class*="kiosk"]), [data-testid*="presentation-mode"], [data-testid*="presenter-mode"], #wallboard, .reveal > .slides';

function isFullscreen(window: Window): boolean {
  // Sizes tell nothing: browsers that hide their traces report the window as the screen.
  return (
    Boolean(window.document.fullscreenElement) ||
    window.matchMedia('(display-mode: fullscreen)').matches ||
    ('fullScreen' in window && window.fullScreen === true)
  );
}

/** Reads it off the page; cheap enough for every look. */
export function stateAtHand(window: Window): StateAtHand {
  const { document, location } = window;
  return {
    visible: document.visibilityState !== 'hidden',
    fullscreen: isFullscreen(window),
    presenting:
      SHOWN_AT.test(location.pathname + location.search) ||
      document.querySelector(SHOWN_BY) !== null,
  };
}
