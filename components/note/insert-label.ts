import type { Place } from '../../utils/domain/place.ts';
import type { NoteTexts } from '../../utils/i18n/note/de.ts';

/** What putting a note of this place into Jira or Confluence is called; null where there is nothing to put it into. */
export function insertLabel({ kind }: Pick<Place, 'kind'>, texts: NoteTexts): string | null {
  const labels: Partial<Record<Place['kind'], string>> = texts.insert;
  return labels[kind] ?? null;
}
