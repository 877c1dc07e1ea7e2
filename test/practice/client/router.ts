import { refreshEditors } from './adf-editors.ts';
import { askServer } from './ask-server.ts';
import { setHtml } from './trusted-html.ts';

type ViewParts = { title: string; nav: string | null; main: string; layer: string; aside: string };

/** The document's title follows its content a little later, as in the products. */
const TITLE_LAG_MS = 90;

let latest = 0;
let closeLayer: (() => void) | null = null;
let onLayer: (layer: HTMLElement) => () => void = () => () => {};

/** Says what is to be done when a modal appears; it returns what is to be done when it goes. */
export function whenLayerOpens(open: (layer: HTMLElement) => () => void): void {
  onLayer = open;
}

function place(selector: string, html: string): HTMLElement | null {
  const target = document.querySelector<HTMLElement>(selector);
  if (target) setHtml(target, html);
  return target;
}

/** Takes over a modal that came with the document or was just put in. */
export function adoptLayer(): void {
  closeLayer?.();
  const layer = document.querySelector<HTMLElement>('[data-layer="issue"] [role="dialog"]');
  closeLayer = layer ? onLayer(layer) : null;
}

/** Fetches the view of the current address and puts it in; an overtaken answer is dropped. */
export async function renderCurrent(keepMain: boolean): Promise<void> {
  latest += 1;
  const turn = latest;
  const response = await askServer(location.pathname + location.search, {
    headers: { 'x-practice-parts': '1' },
  });
  if (response.redirected) return location.assign(response.url);
  const parts = (await response.json()) as ViewParts;
  if (turn !== latest) return;
  if (!keepMain) {
    place('main', parts.main)?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }
  place('[data-layer="issue"]', parts.layer);
  place('[data-testid="page-layout.aside"]', parts.aside);
  for (const link of document.querySelectorAll('[data-nav]')) {
    if (link.getAttribute('data-nav') === parts.nav) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  adoptLayer();
  refreshEditors();
  setTimeout(() => {
    if (turn === latest) document.title = parts.title;
  }, TITLE_LAG_MS);
}

/** Goes to another address of the same product without a reload. */
export async function navigate(address: string): Promise<void> {
  const target = new URL(address, location.href);
  const keepMain = target.pathname === location.pathname;
  history.pushState(null, '', target);
  await renderCurrent(keepMain);
}

/** Turns clicks on the product's own links into navigation without reload. */
export function activateRouter(isOwn: (path: string) => boolean): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link || !isPlain || event.defaultPrevented || link.dataset['reload'] !== undefined) return;
    const target = new URL(link.href);
    if (
      target.origin !== location.origin ||
      !isOwn(target.pathname) ||
      link.getAttribute('href')?.startsWith('#')
    )
      return;
    event.preventDefault();
    void navigate(target.href);
  });
  window.addEventListener('popstate', () => void renderCurrent(false));
}
