import { isOf } from '../atlassian/ask-site.ts';
import type { InsertTarget } from '../domain/insertion.ts';
import type { Place } from '../domain/place.ts';
import { speakingLanguage } from '../domain/settings.ts';
import type { InsertOffer } from '../messages/page-views.ts';
import { tellLanguage } from '../ticket-text/tell-language.ts';
import { askArticle } from './ask-article.ts';
import { askIssue } from './ask-issue.ts';
import { currentPage } from './current-page.ts';
import { type Editor, findEditors, holdsCaret } from './find-editors.ts';
import type { InsertWorld } from './insert-world.ts';

/** Enough of a page to tell its language. Characters. */
const READ = 5_000;

/** What can be said about writing by REST. */
export type SiteOffer = Pick<InsertOffer, 'targets' | 'problem'> & {
  /** The site's own text about the place, to tell its language. */
  text: string;
};

const noOffer: SiteOffer = { targets: [], problem: null, text: '' };

function editorTargets(
  world: InsertWorld,
  editors: readonly Editor[],
  place: Place | null,
): InsertTarget[] {
  return editors
    .toSorted((one, other) => Number(holdsCaret(other)) - Number(holdsCaret(one)))
    .map((editor) => ({
      way: 'editor',
      id: world.nameOf(editor),
      place: editor.inDialog || !place?.key ? null : place,
      editor: editor.purpose,
      hindrance: null,
    }));
}

/** Text of the page that tells its language: what is shown, and what is being written. */
function shownText(document: Document, editors: readonly Editor[]): string {
  const parts = [
    ...editors.map(({ element }) => element.textContent),
    ...Array.from(
      document.querySelectorAll('#main-content, .ak-renderer-document, #description-val'),
      (element) => element.textContent,
    ),
  ];
  return parts.join(' ').slice(0, READ);
}

async function askForSite(
  world: InsertWorld,
  place: Place,
  editors: readonly Editor[],
): Promise<SiteOffer> {
  const { deployment } = currentPage(world.window);
  const isDialog = editors.some(({ inDialog }) => inDialog);
  if (place.key === null || isDialog || !isOf(world.origin, place.site)) return noOffer;
  if (place.kind === 'issue') return askIssue(world, place, place.key, deployment, editors);
  if (place.kind === 'page') return askArticle(world, place, place.key, deployment);
  return noOffer;
}

/**
 * Where a note of this place can go: into an open editor first, then through the site, which is asked what this
 * person may do. In a form for something new only its own editors are left.
 */
export async function listTargets(world: InsertWorld, place: Place): Promise<InsertOffer> {
  const { document } = world.window;
  const shown = currentPage(world.window);
  const editors = findEditors(document);
  const open = editorTargets(world, editors, shown.place);
  const site = await askForSite(world, place, editors);
  const words = `${place.title} ${site.text || shownText(document, editors)}`;
  return {
    targets: [...open, ...site.targets],
    language: tellLanguage(words, speakingLanguage('auto', shown.uiLanguage)),
    problem: site.problem,
  };
}
