import { conceptNames, lexicon } from './lexicon/concepts.ts';
import { stems } from './stems.ts';

/** What a word means: its own concepts and those of the parts of a compound that only narrow it down. */
export type Meaning = {
  /** Concepts of the word itself, or of the last part of a compound. */
  readonly head: readonly number[];
  /** Concepts of the parts before: the "Kunden" of "Kundentabelle". */
  readonly modifiers: readonly number[];
};

const trap = conceptNames.indexOf('trap');
const nothing: Meaning = { head: [], modifiers: [] };
const linking = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ns'];
const shortestCompound = 8;
const longestCompound = 45;
/** Beside an unknown part, a shorter known part is too often chance: "verwendet" does not end. */
const shortestSureHead = 6;
const shortestSureModifier = 5;
const shortHeads = new Set([
  'seite',
  'liste',
  'maske',
  'karte',
  'preis',
  'brief',
  'tarif',
  'konto',
  'kund',
  'mail',
  'test',
]);
const cacheLimit = 4000;
const cache = new Map<string, Meaning>();

/**
 * Looks a folded word up: as it stands, without its ending, or split into known parts.
 * @param splits whether German compounds are to be taken apart
 */
export function lookUp(form: string, splits: boolean): Meaning {
  const key = splits ? form : `${form}|`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const meaning = find(form, splits);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(key, meaning);
  return meaning;
}

function find(form: string, splits: boolean): Meaning {
  const whole = direct(form)?.concepts;
  const splittable = splits && form.length >= shortestCompound && form.length <= longestCompound;
  if (whole === undefined) return splittable ? (split(form, 3) ?? nothing) : nothing;
  if (!splittable) return { head: whole, modifiers: [] };
  const parts = split(form, 3);
  if (parts === undefined || parts.head.length === 0 || parts.modifiers.length === 0)
    return { head: whole, modifiers: [] };
  return {
    head: whole,
    modifiers: parts.modifiers.filter((concept) => !whole.includes(concept)),
  };
}

/** An entry of the lexicon with the concepts of the form that was looked up. */
type Entry = { readonly stem: string; readonly concepts: readonly number[] };

/**
 * Finds a word that stands in the lexicon in this or another inflection. The concepts of the form and of all its
 * stems are put together, unless the exact form is a trap.
 */
function direct(form: string): Entry | undefined {
  const { exact, words } = lexicon();
  const same = exact.get(form);
  if (same?.includes(trap) === true) return { stem: form, concepts: same };
  if (form.length < 4) {
    const own = words.get(form);
    return same === undefined && own === undefined
      ? undefined
      : { stem: form, concepts: [...(same ?? []), ...(own ?? [])] };
  }
  let first: string | undefined;
  let concepts: readonly number[] = same ?? [];
  for (const stem of stems(form)) {
    const own = words.get(stem);
    if (own === undefined) continue;
    first ??= stem;
    concepts = concepts.length === 0 ? own : [...new Set([...concepts, ...own])];
  }
  return concepts.length === 0 ? undefined : { stem: first ?? form, concepts };
}

/** Takes a compound apart from its last part; the longest known last part wins. */
function split(form: string, depth: number): Meaning | undefined {
  const { openings } = lexicon();
  const opens = openings.has(form.slice(0, 4));
  let headOnly: Meaning | undefined;
  let modifierOnly: Meaning | undefined;
  for (let at = 3; at <= form.length - 4; at += 1) {
    const right = openings.has(form.slice(at, at + 4)) ? direct(form.slice(at)) : undefined;
    if (!opens && right === undefined) continue;
    const left = opens && at >= 4 ? modifierOf(form.slice(0, at)) : undefined;
    if (right !== undefined) {
      const deeper = left === undefined && depth > 1 && at >= shortestCompound;
      const parts = deeper
        ? split(form.slice(0, at), depth - 1)
        : left && { head: left.concepts, modifiers: [] };
      if (parts !== undefined) {
        return { head: right.concepts, modifiers: [...parts.head, ...parts.modifiers] };
      }
      const sure = right.stem.length >= shortestSureHead || shortHeads.has(right.stem);
      if (sure) headOnly ??= { head: right.concepts, modifiers: [] };
    }
    if (left !== undefined && left.stem.length >= shortestSureModifier) {
      modifierOnly = { head: [], modifiers: left.concepts };
    }
  }
  return headOnly ?? modifierOnly;
}

function modifierOf(part: string): Entry | undefined {
  for (const link of linking) {
    if (!part.endsWith(link)) continue;
    const stem = part.slice(0, part.length - link.length);
    const concepts = lexicon().words.get(stem);
    if (concepts !== undefined) return { stem, concepts };
  }
  return undefined;
}
