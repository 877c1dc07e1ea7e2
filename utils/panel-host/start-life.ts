const STARTED = 'kundenblick:tools-started';

/** Life of one copy of the page tools: ends when a newer one starts. The event says nothing to the page. */
export function startLife({ document }: Window): AbortSignal {
  const life = new AbortController();
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, () => life.abort(), { once: true, signal: life.signal });
  return life.signal;
}
