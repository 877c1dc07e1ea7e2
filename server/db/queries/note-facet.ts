import type { TeamState } from '../../../utils/domain/note-state.ts';
import { allAnswers } from '../all-answers.ts';
import { execute, type Queryable } from '../client.ts';
import type { NoteRecord } from './note.ts';

/** What the inbox filters by. '' is every touchpoint, no step, no direction. */
export type Facet = {
  teamId: string;
  touchpoint: string;
  state: TeamState;
  journeyStep: string;
  direction: string;
  product: string;
};

/** One note under one facet. */
export type FacetRow = Facet & { sharedAt: number; noteId: string; ownerId: string };

/** Where a note is found: under each of its touchpoints and under '', which is all; nowhere when it is not shared. */
export function facetsOf(note: NoteRecord): FacetRow[] {
  const { content, teamId, state, sharedAt, id: noteId, ownerId } = note;
  if (content === null) return [];
  const journeyStep = content.journeyStep ?? '';
  const direction = content.direction ?? '';
  const { product } = content.place;
  return ['', ...new Set<string>(content.touchpoints)].map((touchpoint) => {
    return {
      teamId,
      touchpoint,
      state,
      journeyStep,
      direction,
      product,
      sharedAt,
      noteId,
      ownerId,
    };
  });
}

const keyColumns = [
  ['team_id', 'teamId', 'uuid'],
  ['touchpoint', 'touchpoint', 'text'],
  ['state', 'state', 'text'],
  ['journey_step', 'journeyStep', 'text'],
  ['direction', 'direction', 'text'],
  ['product', 'product', 'text'],
  ['shared_at', 'sharedAt', 'bigint'],
  ['note_id', 'noteId', 'uuid'],
] as const;
const recordType = [...keyColumns, ['owner_id', 'ownerId', 'uuid'] as const]
  .map(([, field, type]) => `"${field}" ${type}`)
  .join(', ');
const sameKey = keyColumns.map(([column, field]) => `f.${column} = r."${field}"`).join(' AND ');

/** Takes known notes out of where they were found and puts them where they are found now. */
export async function moveFacets(
  db: Queryable,
  { gone, came }: { gone: readonly FacetRow[]; came: readonly FacetRow[] },
): Promise<void> {
  const move = (text: string, facets: readonly FacetRow[]) =>
    facets.length > 0 && execute(db, text, [JSON.stringify(facets)]);
  await allAnswers([
    move(
      `DELETE FROM note_facet f USING jsonb_to_recordset($1) AS r(${recordType}) WHERE ${sameKey}`,
      gone,
    ),
    move(
      `INSERT INTO note_facet (${keyColumns.map(([column]) => column).join(', ')}, owner_id)
       SELECT * FROM jsonb_to_recordset($1) AS r(${recordType})`,
      came,
    ),
  ]);
}
