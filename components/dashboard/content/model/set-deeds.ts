import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import type { ContentDeed } from '../../model/content-deed.ts';
import { reusableOmission } from './start-versions.ts';

export const retireOf = ({ id }: Pick<TeamContent, 'id'>): ContentDeed => ({ kind: 'retire', id });

/** Uses a piece again that was taken out of use by the change right after `rev`. */
export const restoreOf = ({ id, body, rev }: TeamContent): ContentDeed => ({
  kind: 'put',
  id,
  body,
  baseRev: rev + 1,
});

/** Leaves a shipped piece out, under a piece that did so before where there is one. */
export function omissionOf(
  items: readonly TeamContent[],
  startKey: string,
  newId: () => string,
): ContentDeed & { kind: 'put' } {
  const before = reusableOmission(items, startKey);
  return {
    kind: 'put',
    id: before?.id ?? newId(),
    body: { kind: 'omission', startKey },
    baseRev: before?.rev ?? 0,
  };
}
