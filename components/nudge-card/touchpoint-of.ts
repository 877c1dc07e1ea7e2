import type { Nudge } from '../../utils/domain/nudge.ts';
import type { Touchpoint } from '../../utils/domain/taxonomy.ts';
import { touchpointOfWeek } from '../../utils/programme/touchpoint-of-week.ts';

/**
 * What a nudge is about: what the text says, and in a meeting what everybody looks at in that week.
 * @param shownAt milliseconds since 1970
 */
export function touchpointOf(
  { type, touchpoint }: Pick<Nudge, 'type' | 'touchpoint'>,
  shownAt: number,
): Touchpoint | null {
  return touchpoint ?? (type === 'meeting-page' ? touchpointOfWeek(shownAt) : null);
}
