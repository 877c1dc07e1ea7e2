import type { PushResponse } from '../../../utils/protocol/push.ts';
import type { LogEntry } from '../../db/queries/space.ts';
import type { Published } from './write-work.ts';

/**
 * The versions that a push made, for its sender (PUSH-10): of those spaces alone that were told nothing by it but
 * notes of the sender's own. Anything else the sender's device has to be told like everybody.
 */
export function madeBy(
  personId: string,
  published: readonly Published[],
): Pick<PushResponse, 'made'> {
  const isOwnNote = ({ entity, doc, ownerId }: LogEntry) =>
    entity === 'note' && doc !== null && ownerId === personId;
  const own = published.filter(({ entries }) => entries.every(isOwnNote));
  if (own.length === 0) return {};
  const made = own.map(({ spaceId, version, epoch, entries }) => {
    return [spaceId, { after: version - entries.length, version, epoch }] as const;
  });
  return { made: Object.fromEntries(made) };
}
