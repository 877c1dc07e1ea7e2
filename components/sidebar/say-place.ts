import type { Place } from '../../utils/domain/place.ts';
import type { PanelTexts } from '../../utils/i18n/panel/de.ts';

/** The place in words, as its parts: what it is called for short, and its title (a person's own words). */
export function sayPlace(place: Place, texts: PanelTexts): { name: string; title: string } {
  const { kind, key, container, title } = place;
  if (kind === 'new-issue') {
    return { name: container ? texts.newIssue({ container }) : texts.newIssueSomewhere, title };
  }
  if (kind === 'new-page') {
    return { name: container ? texts.newPage({ container }) : texts.newPageSomewhere, title };
  }
  if (kind === 'board' && container) return { name: texts.board({ container }), title };
  if (kind === 'project' && container) return { name: texts.project({ container }), title };
  if (kind === 'issue') return { name: key ?? '', title };
  // A page's id says nothing to people.
  return { name: '', title: title || (key ?? place.site) };
}
