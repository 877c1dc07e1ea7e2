import { conceptNames } from './lexicon/concepts.ts';
import type { Token } from './tokenize.ts';

/**
 * How a concept is meant: said outright, as the first part of a compound, taken back by its company
 * ("Kundentabelle", "invoice service", "Fahrer-App"), or negated ("keine Kunden betroffen").
 */
export type Manner = 'said' | 'modifier' | 'demoted' | 'negated';

/** A concept at a place of the text. */
export type Mention = {
  readonly concept: number;
  /** Numbers of the first and last token. */
  readonly from: number;
  readonly to: number;
  manner: Manner;
};

/** What stands in one field (title or body). */
export type Reading = {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Token numbers of negating words. */
  readonly negatedAt: readonly number[];
};

const numbers = new Map(conceptNames.map((name, number) => [name, number]));

/** Number of a concept; throws when there is none, which only a programming error can cause. */
export function conceptNumber(name: string): number {
  const number = numbers.get(name);
  if (number === undefined) throw new Error(`no concept is called ${name}`);
  return number;
}

/** For each concept number, whether its name passes. */
export const conceptsWhere = (passes: (name: string) => boolean): readonly boolean[] =>
  conceptNames.map((name) => passes(name));
