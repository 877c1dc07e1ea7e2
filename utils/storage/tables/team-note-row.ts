import type { TeamNote } from '../../domain/note.ts';
import { placeKeyOf } from '../../domain/place.ts';

/** A colleague's shared note. Entirely the server's: it can always be fetched again. */
export type TeamNoteRow = {
  id: string;
  v: 1;
  teamId: string;
  placeKey: string;
  note: TeamNote;
};

/** The stored form of a colleague's note. */
export function toTeamNoteRow(note: TeamNote): TeamNoteRow {
  const { id, teamId, content } = note;
  return { id, v: 1, teamId, placeKey: placeKeyOf(content.place), note };
}
