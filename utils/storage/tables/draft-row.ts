import type { Draft } from '../../domain/draft.ts';
import type { Place } from '../../domain/place.ts';

/** A draft as stored: beside it, the version of the note it started from (null for a new note). */
export type DraftRow = {
  id: string;
  v: 1;
  placeKey: string;
  updatedAt: number;
  /** Id of the note it edits; an empty text for none, because null cannot be indexed. */
  editsNote: string;
  draft: Draft;
  baseVersion: number | null;
  /** Key of the place it was moved away from; who still writes it there has not heard of it. */
  leftPlace?: string;
  /** The form for a new ticket in which it was begun, when it was moved to the ticket. */
  cameFrom?: Place;
};

/** The stored form of a draft. */
export function toDraftRow(draft: Draft, baseVersion: number | null): DraftRow {
  const { id, placeKey, updatedAt, editsNote } = draft;
  return { id, v: 1, placeKey, updatedAt, editsNote: editsNote ?? '', draft, baseVersion };
}
