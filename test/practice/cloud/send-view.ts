import type { Context } from 'hono';

import { markup } from '../markup/markup.ts';
import { PARTS_HEADER, type View } from '../markup/view.ts';
import type { Visit } from '../server/visit.ts';
import { renderCloudDocument } from './cloud-document.ts';
import { cloudPolicy } from './cloud-head.ts';
import type { CloudProduct } from './top-nav.ts';

/** The parts of a view as the client script receives them. */
export type ViewParts = {
  title: string;
  nav: string | null;
  main: string;
  layer: string;
  aside: string;
};

/** Answers with a whole document, or with its parts when the client script asks for them. */
export function sendView(c: Context, visit: Visit, product: CloudProduct, view: View): Response {
  c.header('Content-Security-Policy', cloudPolicy(visit.nonce));
  c.header('Vary', PARTS_HEADER);
  c.header('Cache-Control', 'no-store');
  if (c.req.header(PARTS_HEADER) !== undefined) {
    const parts: ViewParts = {
      title: view.title,
      nav: view.nav ?? null,
      main: view.main.text,
      layer: (view.layer ?? markup``).text,
      aside: (view.aside ?? markup``).text,
    };
    return c.json(parts, view.status ?? 200);
  }
  return c.html(renderCloudDocument(visit, product, view).text, view.status ?? 200);
}
