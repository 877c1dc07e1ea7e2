import { lexicon } from './lexicon/concepts.ts';
import { stems } from './stems.ts';

/** What a word means: its own concepts and those of the parts of a compound that only narrow it down. */
export type Meaning = {
  /** Concepts of the word itself, or of the last part of a compound. */
  readonly head: readonly number[];
  /** Concepts of the parts before: the "Kunden" of "Kundentabelle". */
  readonly modifiers: readonly number[];
};

const nothing: Meaning = { head: [], modifiers: [] };
const linking = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ns'];
const shortestCompound = 8;
const longestCompound = 45;
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
  const whole = direct(form);
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

/** Concepts of a word that stands in the lexicon in this or another inflection. */
export function direct(form: string): readonly number[] | undefined {
  const { exact, words } = lexicon();
  const same = exact.get(form);
  const own = words.get(form);
  if (same !== undefined || own !== undefined)
    return own === undefined ? same : same === undefined ? own : [...same, ...own];
  if (form.length < 4) return undefined;
  for (const stem of stems(form)) {
    const found = words.get(stem);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Takes a compound apart from its last part; the longest known last part wins. */
function split(form: string, depth: number): Meaning | undefined {
  const { openings } = lexicon();
  let headOnly: Meaning | undefined;
  let modifierOnly: Meaning | undefined;
  for (let at = 3; at <= form.length - 4; at += 1) {
    if (!openings.has(form.slice(at, at + 4)) && !openings.has(form.slice(0, 4))) continue;
    const right = openings.has(form.slice(at, at + 4)) ? direct(form.slice(at)) : undefined;
    const left =
      openings.has(form.slice(0, 4)) && at >= 4 ? modifierOf(form.slice(0, at)) : undefined;
    if (right !== undefined) {
      const parts =
        left ??
        (depth > 1 && at >= shortestCompound ? split(form.slice(0, at), depth - 1) : undefined);
      if (parts !== undefined)
        return { head: right, modifiers: [...parts.head, ...parts.modifiers] };
      if (headOnly === undefined && form.length - at >= 5)
        headOnly = { head: right, modifiers: [] };
    }
    if (left !== undefined && at >= 5) modifierOnly = { head: [], modifiers: left.head };
  }
  return headOnly ?? modifierOnly;
}

function modifierOf(part: string): Meaning | undefined {
  for (const link of linking) {
    if (!part.endsWith(link)) continue;
    const found = lexicon().words.get(part.slice(0, part.length - link.length));
    if (found !== undefined) return { head: found, modifiers: [] };
  }
  return undefined;
}
