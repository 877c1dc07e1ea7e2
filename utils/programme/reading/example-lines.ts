import { touchpointKeys, type Touchpoint } from '../../domain/taxonomy.ts';
import type { LocalText } from '../../domain/team-content.ts';
import { shippedExamples } from '../shipped-examples.ts';
import { inUse, type Piece } from './piece.ts';

/** The place for examples at one touchpoint. */
export type ExampleSlotLines<Item> = {
  readonly slot: Touchpoint;
  /** Asks for an example of the company's own. */
  readonly wanted: LocalText;
  /** Stands there until the team has one. */
  readonly general: LocalText;
  readonly own: readonly { readonly text: LocalText; readonly item: Item }[];
};

/** A place for examples at every touchpoint, with what the team has put there. */
export function exampleLines<Item extends Piece>(items: readonly Item[]): ExampleSlotLines<Item>[] {
  const own = inUse(items, 'example');
  return touchpointKeys.map((slot) => {
    const { de, en } = shippedExamples[slot];
    return {
      slot,
      wanted: { de: de.wanted, en: en.wanted },
      general: { de: de.general, en: en.general },
      own: own
        .filter(({ body }) => body.slot === slot)
        .map(({ item, body }) => ({ text: body.text, item })),
    };
  });
}
