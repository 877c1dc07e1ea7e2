/**
 * Styles inside the closed shadow root. Sizes in px: the page's root font size is none of our business.
 * Layers: docked below Jira's dialogs (300+), beside them (550) while one is open, never over flags (600).
 */
export const hostStyles = `
:host {
  all: initial;
  --accent: #0f766e; --accent-soft: #e3f3f1; --surface: #ffffff; --border: #cfd6d5; --shadow: 0 2px 8px rgb(16 33 31 / 16%);
  color-scheme: light;
}
:host([data-theme='dark']) {
  --accent: #4cc9bb; --accent-soft: #123a37; --surface: #1f2626; --border: #3a4646; --shadow: 0 2px 8px rgb(0 0 0 / 50%);
  color-scheme: dark;
}
.launcher {
  position: fixed; z-index: 290; top: 42%; right: 0;
  display: grid; place-items: center; box-sizing: border-box; width: 28px; height: 44px; margin: 0; padding: 0;
  border: 1px solid var(--border); border-right: 0; border-radius: 10px 0 0 10px;
  background: var(--surface); color: var(--accent); box-shadow: var(--shadow); cursor: pointer;
  transition: width 120ms ease-out;
}
.launcher::before { content: ''; position: absolute; inset: -14px 0 -14px -18px; }
.launcher:hover, .launcher:focus-visible { width: 40px; background: var(--accent-soft); }
.launcher:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.launcher svg { position: relative; width: 18px; height: 18px; pointer-events: none; }
.frame {
  position: fixed; z-index: 290; right: 0; bottom: 0; box-sizing: border-box;
  top: calc(var(--topNavigationHeight, 0px) + var(--bannerHeight, 0px));
  height: calc(100% - var(--topNavigationHeight, 0px) - var(--bannerHeight, 0px));
  width: min(var(--panel-width, 400px), 100vw);
  border: 0; border-left: 1px solid var(--border); background: var(--surface);
}
:host([data-side='left']) .launcher { right: auto; left: 0; border: 1px solid var(--border); border-left: 0; border-radius: 0 10px 10px 0; }
:host([data-side='left']) .launcher::before { inset: -14px -18px -14px 0; }
:host([data-side='left']) .frame { right: auto; left: 0; border-left: 0; border-right: 1px solid var(--border); }
:host([data-beside-dialog]) .launcher, :host([data-beside-dialog]) .frame { z-index: 550; }
[hidden] { display: none; }
/* Kept alive but out of sight: a hidden frame would have to be painted anew. */
.frame[data-folded] { visibility: hidden; pointer-events: none; }
@media (prefers-reduced-motion: reduce) { .launcher { transition: none; } }
@media (forced-colors: active) { .launcher { border: 1px solid ButtonText; } }
@media print { :host { display: none; } }
`;
