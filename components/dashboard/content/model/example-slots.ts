import { touchpointKeys, type Touchpoint } from '../../../../utils/domain/taxonomy.ts';
import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import { shippedExamples, type ExampleSlot } from '../../../../utils/programme/shipped-examples.ts';
import { byAge, isOf, type ContentOf } from './start-versions.ts';

/** A place for an example, and what stands there. */
export type SlotLine = {
  slot: Touchpoint;
  shipped: ExampleSlot;
  /** The company's examples, older first; empty while the general one is shown. */
  own: ContentOf<'example'>[];
};

export type ExampleSlots = {
  lines: SlotLine[];
  /** Examples that are not used any more; only reviewers are told of them. */
  retired: ContentOf<'example'>[];
};

/** Every place for an example, in the order of the taxonomy. */
export function exampleSlots(items: readonly TeamContent[]): ExampleSlots {
  const examples = items.filter(isOf('example')).toSorted(byAge);
  const active = examples.filter(({ state }) => state === 'active');
  return {
    lines: touchpointKeys.map((slot) => ({
      slot,
      shipped: shippedExamples[slot],
      own: active.filter(({ body }) => body.slot === slot),
    })),
    retired: examples.filter(({ state }) => state === 'retired'),
  };
}

/** Whether only the general example is there. */
export const isOpenSlot = ({ own }: SlotLine): boolean => own.length === 0;

/** How many places still show the general example. */
export function countOpen(lines: readonly SlotLine[]): number {
  return lines.filter(isOpenSlot).length;
}
