import { markup } from '../markup/markup.ts';
import type { Visit } from '../server/visit.ts';
import type { DcView } from './dc-document.ts';

export function missingView(visit: Visit): DcView {
  return {
    title: visit.words.notFound,
    status: 404,
    bodyClass: 'page-type-message',
    main: markup`<div class="empty"><h1>${visit.words.notFound}</h1><p>${visit.words.notFoundHint}</p></div>`,
  };
}
