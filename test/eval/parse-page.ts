import { Window } from 'happy-dom';

export interface ParsedPage {
  document: Document;
  /** Frees the page's timers and listeners. */
  close(): void;
}

/** Parses saved HTML without running its scripts or loading anything. An empty string is an empty document. */
export function parsePage(html: string): ParsedPage {
  const window = new Window({
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  return {
    // happy-dom's classes mirror the DOM's without being declared as its types.
    document: document as unknown as Document,
    close: () => void window.happyDOM.close(),
  };
}
