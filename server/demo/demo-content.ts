import { emptyContent, type NoteContent } from '../../utils/domain/note-content.ts';
import type { DemoPlaces } from '../config.ts';
import type { DemoNote } from './demo-note.ts';
import { placeAt } from './demo-places.ts';

/** A demo note as its author would have filled the form. */
export function contentOf(note: DemoNote, places: DemoPlaces): NoteContent {
  const empty = emptyContent(note.kind, placeAt(note.at, places));
  const namesSomebody = note.detail !== undefined;
  return {
    ...empty,
    change: note.change,
    friction: note.friction ?? '',
    chip: note.chip ?? null,
    direction: note.direction ?? null,
    touchpoints: note.touchpoints,
    frictions: note.frictions ?? [],
    journeyStep: note.step,
    evidence: note.evidence ?? null,
    forWhom: {
      scope: namesSomebody ? 'group' : 'everyone',
      detail: note.detail ?? '',
      differentFor: note.differentFor ?? '',
    },
    lenses: { ...empty.lenses, ...note.lenses },
  };
}
