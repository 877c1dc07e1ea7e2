import { useEffect, useRef } from 'preact/hooks';

import type { ReviewEvent } from '../../../utils/domain/review.ts';

/**
 * Ends a draft whose send broke off but arrived: its event stands in the note's history, so sending
 * it again is not needed.
 */
export function useDeliveredDraft(
  { events }: { events: readonly ReviewEvent[] },
  sentAs: string | null,
  onDelivered: () => void,
): void {
  const callback = useRef(onDelivered);
  callback.current = onDelivered;
  const delivered = sentAs !== null && events.some((event) => event.id === sentAs);
  useEffect(() => {
    if (delivered) callback.current();
  }, [delivered]);
}
