import { teamSpace } from '../../../utils/protocol/pull.ts';
import { facetsOf, type Facet, type FacetRow } from '../../db/queries/note-facet.ts';
import type { TallyChange } from '../../db/queries/space.ts';
import type { Work } from './note-work.ts';
import { changedNotes } from './project-work.ts';

/** Where notes of a batch are no longer found, and where they are found from now on. */
export type FacetWork = { gone: FacetRow[]; came: FacetRow[] };

/** What a batch changes in where its notes are found. A new text alone changes nothing. */
export function changedFacets(work: Work): FacetWork {
  const gone: FacetRow[] = [];
  const came: FacetRow[] = [];
  for (const note of changedNotes(work)) {
    const known = work.before.get(note.id);
    const before = byKey(known === undefined ? [] : facetsOf(known));
    const after = byKey(facetsOf(note));
    for (const [key, facet] of before) if (!after.has(key)) gone.push(facet);
    for (const [key, facet] of after) if (!before.has(key)) came.push(facet);
  }
  return { gone, came };
}

/**
 * By how much the counts change, by space; what comes out even is left out. No trigger does this: one would
 * count note by note, and before the space is locked, so that two pushes could wait for each other's counts.
 */
export function changedTally({ gone, came }: FacetWork): Map<string, TallyChange[]> {
  const changes = new Map<string, TallyChange>();
  const count = (facet: Facet, by: number) => {
    const { teamId, touchpoint, state, journeyStep, direction, product } = facet;
    const key = [teamId, touchpoint, state, journeyStep, direction, product].join('\n');
    const known = changes.get(key);
    if (known) known.by += by;
    else changes.set(key, { teamId, touchpoint, state, journeyStep, direction, product, by });
  };
  for (const facet of gone) count(facet, -1);
  for (const facet of came) count(facet, 1);
  const spaces = new Map<string, TallyChange[]>();
  for (const change of changes.values()) {
    if (change.by === 0) continue;
    const space = teamSpace(change.teamId);
    spaces.set(space, [...(spaces.get(space) ?? []), change]);
  }
  return spaces;
}

function byKey(facets: readonly FacetRow[]): Map<string, FacetRow> {
  return new Map(facets.map((facet) => [Object.values(facet).join('\n'), facet]));
}
