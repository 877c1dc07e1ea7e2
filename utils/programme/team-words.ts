import type { Touchpoint } from '../domain/taxonomy.ts';
import { textIn } from '../domain/team-content.ts';
import type { Language } from '../i18n/language.ts';
import { inUse } from './reading/piece.ts';
import type { Piece } from './reading/piece.ts';
import { takenKeys } from './start-keys.ts';
import type { TeamEntry } from './team-candidates.ts';

/** What a team's content says to `composeQuestion`. */
export type TeamWords = { readonly teamEntries: TeamEntry[]; readonly omitted: string[] };

/** The team's lines of the role map in one language, and the shipped lines that it does without. */
export function teamWords(pieces: readonly Piece[], language: Language): TeamWords {
  const teamEntries = inUse(pieces, 'role-entry').map(({ item, body }): TeamEntry => {
    const { role, workArea = null, touchpoint, frictions } = body;
    const process = textIn(body.process, language);
    const notice = textIn(body.notices, language);
    return { id: item.id, role, workArea, process, notice, touchpoint, frictions };
  });
  return { teamEntries, omitted: [...takenKeys(pieces)] };
}

/** The team's own example for a touchpoint, and the piece it stands in; null as long as there is none. */
export function teamExample<Item extends Piece>(
  pieces: readonly Item[],
  touchpoint: Touchpoint,
  language: Language,
): { text: string; piece: Item } | null {
  for (const { item, body } of inUse(pieces, 'example')) {
    const text = textIn(body.text, language).trim();
    if (body.slot === touchpoint && text !== '') return { text, piece: item };
  }
  return null;
}
