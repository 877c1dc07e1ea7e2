import type { Touchpoint } from '../domain/taxonomy.ts';
import { textIn } from '../domain/team-content.ts';
import type { ContentBody, ContentState } from '../domain/team-content.ts';
import type { Language } from '../i18n/language.ts';
import { takenKeys } from './start-keys.ts';
import type { TeamEntry } from './team-candidates.ts';

/** A piece of the team's content, as far as words are made of it. */
export type TeamPiece = {
  readonly id: string;
  readonly state: ContentState;
  readonly body: ContentBody;
};

/** What a team's content says to `composeQuestion`. */
export type TeamWords = { readonly teamEntries: TeamEntry[]; readonly omitted: string[] };

/** The team's lines of the role map in one language, and the shipped lines that it does without. */
export function teamWords(pieces: readonly TeamPiece[], language: Language): TeamWords {
  const teamEntries = pieces.flatMap(({ id, state, body }): TeamEntry[] => {
    if (state !== 'active' || body.kind !== 'role-entry') return [];
    const { role, workArea = null, touchpoint, frictions } = body;
    const process = textIn(body.process, language);
    const notice = textIn(body.notices, language);
    return [{ id, role, workArea, process, notice, touchpoint, frictions }];
  });
  return { teamEntries, omitted: [...takenKeys(pieces)] };
}

/** The team's own example for a touchpoint, and the piece it stands in; null as long as there is none. */
export function teamExample<Piece extends TeamPiece>(
  pieces: readonly Piece[],
  touchpoint: Touchpoint,
  language: Language,
): { text: string; piece: Piece } | null {
  for (const piece of pieces) {
    const { state, body } = piece;
    if (state !== 'active' || body.kind !== 'example' || body.slot !== touchpoint) continue;
    const text = textIn(body.text, language).trim();
    if (text !== '') return { text, piece };
  }
  return null;
}
