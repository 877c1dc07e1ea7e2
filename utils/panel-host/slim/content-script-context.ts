const STARTED = 'kundenblick:started';

/**
 * Life of one content script in one page: ends when a newer copy starts, as after an update of the
 * extension. The event carries nothing and says nothing to the page.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor() {
    const life = new AbortController();
    this.signal = life.signal;
    document.dispatchEvent(new Event(STARTED));
    document.addEventListener(STARTED, () => life.abort(), { once: true, signal: this.signal });
  }
}
