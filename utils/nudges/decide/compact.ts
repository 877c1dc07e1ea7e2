import { KEPT, pastOf } from '../../domain/nudge-history.ts';
import type { NudgeHistory } from '../../domain/nudge-history.ts';
import { tire } from './tiredness.ts';

/**
 * Cuts every list to its bound. What the oldest nudges did to tiredness goes into `past`, so every later decision
 * is the same as with the full list; only an answer to a nudge that is no longer listed comes too late.
 */
export function compact(history: NudgeHistory): NudgeHistory {
  const surplus = history.shown.slice(0, Math.max(0, history.shown.length - KEPT.shown));
  let { past } = history;
  for (const nudge of surplus) {
    past = {
      all: tire(past.all, nudge),
      types: { ...past.types, [nudge.type]: tire(pastOf({ ...history, past }, nudge.type), nudge) },
    };
  }
  return {
    ...history,
    past,
    shown: surplus.length > 0 ? history.shown.slice(surplus.length) : history.shown,
    places: newest(history.places, KEPT.places),
    corrections: newest(history.corrections, KEPT.corrections),
    silences: newest(history.silences, KEPT.silences),
  };
}

function newest<Item>(list: Item[], most: number): Item[] {
  return list.length > most ? list.slice(list.length - most) : list;
}
