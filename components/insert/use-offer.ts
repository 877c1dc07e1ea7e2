import { useCallback, useEffect, useState } from 'preact/hooks';

import type { Place } from '../../utils/domain/place.ts';
import type { CallError, Result } from '../../utils/messages/contract.ts';
import type { InsertOffer } from '../../utils/messages/page-views.ts';
import type { InsertClient } from './insert-client.ts';

export type OfferState = {
  /** Null while the page is asked, and when it could not be. */
  offer: InsertOffer | null;
  error: CallError | null;
  asking: boolean;
  askAgain: () => void;
};

/** In a form for something new, its open editor is what the person has before them. */
function editorsFirst(offer: InsertOffer, { kind }: Place): InsertOffer {
  if (kind !== 'new-issue' && kind !== 'new-page') return offer;
  const isEditor = ({ way }: InsertOffer['targets'][number]) => way === 'editor';
  const { targets } = offer;
  return {
    ...offer,
    targets: [...targets.filter(isEditor), ...targets.filter((one) => !isEditor(one))],
  };
}

/** Asks the page where a note of this place can go. An answer to an older question is not looked at. */
export function useOffer(client: InsertClient, place: Place): OfferState {
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<Result<InsertOffer> | null>(null);

  useEffect(() => {
    let current = true;
    setAnswer(null);
    async function ask() {
      const next = await client.askTools('listTargets', { place });
      if (current) setAnswer(next);
    }
    void ask();
    return () => {
      current = false;
    };
    // A new title of the same place is no reason to ask again; the dialog lives with one place.
  }, [client, turn]);

  return {
    offer: answer?.ok ? editorsFirst(answer.value, place) : null,
    error: answer && !answer.ok ? answer.error : null,
    asking: answer === null,
    askAgain: useCallback(() => setTurn((n) => n + 1), []),
  };
}
