import type { Phrase } from './lexicon/concepts.ts';
import { lexicon } from './lexicon/concepts.ts';
import { negations } from './lexicon/effects.ts';
import type { Meaning } from './look-up.ts';
import { lookUp } from './look-up.ts';
import { stems } from './stems.ts';

/** All that is known of a folded form, worked out once. */
export type Word = {
  readonly meaning: Meaning;
  readonly stems: readonly string[];
  /** Phrases that may begin here, longest first. */
  readonly phrases: readonly Phrase[];
  readonly negates: boolean;
  /** Stands in the lexicon as it is: "e2e" looks like an identifier and is none. */
  readonly listed: boolean;
};

const negating = new Set(negations.split(' '));
const cacheLimit = 6000;
const known = { split: new Map<string, Word>(), whole: new Map<string, Word>() };

/**
 * Looks a form up. Texts repeat their words, so answers are kept; the store is emptied when it is full.
 * @param splits whether German compounds are to be taken apart
 */
export function wordOf(form: string, splits: boolean): Word {
  const cache = splits ? known.split : known.whole;
  const found = cache.get(form);
  if (found !== undefined) return found;
  const forms = stems(form);
  const { phrases, words } = lexicon();
  const word: Word = {
    meaning: lookUp(form, splits),
    stems: forms,
    phrases: forms
      .flatMap((stem) => phrases.get(stem) ?? [])
      .sort((a, b) => b.rest.length - a.rest.length),
    negates: negating.has(form) || form.endsWith("n't") || form === 'cannot' || form === 'cant',
    listed: words.has(form),
  };
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(form, word);
  return word;
}
