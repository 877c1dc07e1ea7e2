/** Life of one copy of a script in a page: ends when a newer one starts. The event says nothing to the page. */
export function startLife({ document }: Window, script: 'tools' | 'watch' | 'nudge'): AbortSignal {
  const started = `kundenblick:${script}-started`;
  const life = new AbortController();
  document.dispatchEvent(new Event(started));
  document.addEventListener(started, () => life.abort(), { once: true, signal: life.signal });
  return life.signal;
}
