import { useEffect, useState } from 'preact/hooks';

import { placeKeyOf, type Place } from '../../../utils/domain/place.ts';
import type { SuggestedCheck } from '../../../utils/messages/nudge-views.ts';
import type { PlaceView } from '../../../utils/messages/views.ts';
import type { ScreenClient } from '../../note/screen-client.ts';

/** What was put away in this panel; one that had been chosen is not unsaid by it, so nothing else knows. */
const away = new Set<string>();

/**
 * What a nudge asked about this place and no note answers yet; undefined until that is known. Asked anew when
 * nudges change and when notes come: a note saved here answers it.
 */
export function useSuggestedCheck(
  { ask, listen }: ScreenClient,
  place: Place | null,
  view: PlaceView | null,
) {
  const [found, setFound] = useState<{ key: string; check: SuggestedCheck | null }>();
  const key = place ? placeKeyOf(place) : '';
  const newest = view?.own[0]?.note.id;

  useEffect(() => {
    if (!place) return undefined;
    let current = true;
    const look = async () => {
      const answer = await ask('getSuggestedCheck', { place });
      const heard = answer.ok ? answer.value : null;
      const check = heard && !away.has(heard.nudgeId) ? heard : null;
      if (!current) return;
      // The same question in a new object would start everything that hangs on it again.
      setFound((now) =>
        now?.key === key && JSON.stringify(now.check) === JSON.stringify(check)
          ? now
          : { key, check },
      );
    };
    void look();
    const stop = listen({ nudgesChanged: () => void look() });
    return () => {
      current = false;
      stop();
    };
    // A new title or address of the same place changes nothing.
  }, [ask, listen, key, newest]);

  const check = found?.key === key ? found.check : undefined;
  return {
    check,
    putAway: async (): Promise<void> => {
      if (!check) return;
      away.add(check.nudgeId);
      setFound({ key, check: null });
      // An answer given on the card stays what it is.
      if (!check.chosen)
        await ask('answerNudge', { id: check.nudgeId, answer: { kind: 'ignored' } });
    },
  };
}
