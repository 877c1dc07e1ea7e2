import { textIn, type ContentBody } from '../../../../utils/domain/team-content.ts';

/** The words by which one recognises a piece of content in a list; empty where it has none of its own. */
export function gistOf(body: ContentBody, language: 'de' | 'en'): string {
  if (body.kind === 'omission') return '';
  if (body.kind === 'term') return textIn(body.term, language);
  if (body.kind === 'role-entry')
    return `${textIn(body.process, language)} → ${textIn(body.notices, language)}`;
  return textIn(body.text, language);
}
