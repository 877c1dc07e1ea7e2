import { markup } from '../markup/markup.ts';
import type { View } from '../markup/view.ts';
import type { Visit } from '../server/visit.ts';

export function notFoundView(visit: Visit): View {
  return {
    title: 'Jira',
    status: 404,
    main: markup`<div class="empty"><h1>${visit.words.notFound}</h1><p>${visit.words.notFoundHint}</p></div>`,
  };
}
