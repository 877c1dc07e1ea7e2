import type { Op } from '../../../utils/protocol/pull.ts';
import type { LogRow } from '../../db/queries/space.ts';

/**
 * A row of the log as an operation for its reader. Documents were checked when they were written, so
 * they are not parsed again.
 */
export function toOp(row: LogRow): Op {
  const { entity, id, why, doc, mine } = row;
  if (why !== null) return { op: 'remove', entity, id, why };
  if (entity === 'note') return { op: 'put', entity, id, doc: { ...doc, mine } as NoteDocument };
  if (entity === 'content')
    return { op: 'put', entity, id, doc: { ...doc, mine } as ContentDocument };
  return { op: 'put', entity, id, doc: doc as ReviewDocument };
}

type NoteDocument = Extract<Op, { op: 'put'; entity: 'note' }>['doc'];
type ContentDocument = Extract<Op, { op: 'put'; entity: 'content' }>['doc'];
type ReviewDocument = Extract<Op, { op: 'put'; entity: 'review' }>['doc'];
