import { textIn, type ContentBody } from '../../../utils/domain/team-content.ts';

/** A piece of content in one line, as its author recognises it. */
export function sayBody(body: ContentBody, language: 'de' | 'en'): string {
  if (body.kind === 'omission') return body.startKey;
  if (body.kind === 'role-entry')
    return joined(textIn(body.process, language), ' → ', textIn(body.notices, language));
  if (body.kind === 'term')
    return joined(textIn(body.term, language), ': ', textIn(body.meaning, language));
  return textIn(body.text, language);
}

/** Something begun may lack one of the two. */
const joined = (first: string, between: string, second: string): string =>
  [first, second].filter((text) => text !== '').join(between);
