import { fold } from '../fold.ts';
import { actors } from './actors.ts';
import { effects } from './effects.ts';
import { frictionWords, weakFrictionWords } from './frictions.ts';
import { surface } from './surface.ts';
import { technical } from './technical.ts';
import { strongTouchpoints, weakTouchpoints } from './touchpoints.ts';
import { traps } from './traps.ts';
import { work } from './work.ts';

/** A phrase that starts with a given word: the following words and the concept they mean together. */
export type Phrase = { readonly rest: readonly string[]; readonly concepts: number[] };

export type Lexicon = {
  /** Name of each concept; its place is its number. */
  readonly names: readonly string[];
  /** Stem -> concept numbers, for forms with or without endings. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Exact form -> concept numbers. */
  readonly exact: ReadonlyMap<string, readonly number[]>;
  /** First word -> phrases, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** First four letters of every stem: most splits of a compound are refused by this set alone. */
  readonly openings: ReadonlySet<string>;
};

const prefixed = (prefix: string, group: Record<string, string>): [string, string][] =>
  Object.entries(group).map(([name, words]) => [`${prefix}${name}`, words]);

const groups: [string, string][] = [
  ...prefixed('', actors),
  ...prefixed('', technical),
  ...prefixed('', work),
  ...prefixed('', surface),
  ...prefixed('', effects),
  ...prefixed('', traps),
  ...prefixed('t:', strongTouchpoints),
  ...prefixed('w:', weakTouchpoints),
  ...prefixed('f:', frictionWords),
  ...prefixed('g:', weakFrictionWords),
];

/** Names of all concepts, in the order of their numbers. */
export const conceptNames: readonly string[] = groups.map(([name]) => name);

let built: Lexicon | undefined;

/** The lexicon, built on first use (about 5,000 entries). */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const words = new Map<string, number[]>();
  const exact = new Map<string, number[]>();
  const phrases = new Map<string, { rest: string[]; concepts: number[] }[]>();
  const openings = new Set<string>();
  for (const [number, [, text]] of groups.entries()) {
    for (const entry of fold(text).split(/\s+/)) {
      if (entry === '') continue;
      if (entry.startsWith('!')) {
        add(exact, entry.slice(1), number);
        continue;
      }
      const [first = '', ...rest] = entry.split(/[_-]/);
      if (rest.length > 0) {
        addPhrase(phrases, first, rest, number);
        continue;
      }
      add(words, entry, number);
      const root = verbRoot(entry);
      if (root !== undefined) add(words, root, number);
      openings.add(entry.slice(0, 4));
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return { names: conceptNames, words, exact, phrases, openings };
}

const shortestVerb = 7;
/** Plurals that look like infinitives. */
const nounPlural = /(?:ung|heit|keit|schaft|ion|ei)en$/;

/** German verbs stand in the infinitive: "bezahlen" also finds "bezahlt" and "Bezahlung". */
function verbRoot(entry: string): string | undefined {
  if (entry.length < shortestVerb || nounPlural.test(entry)) return undefined;
  if (entry.endsWith('en')) return entry.slice(0, -2);
  return entry.endsWith('ern') || entry.endsWith('eln') ? entry.slice(0, -1) : undefined;
}

function add(map: Map<string, number[]>, key: string, number: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [number]);
  else if (!known.includes(number)) known.push(number);
}

function addPhrase(
  phrases: Map<string, { rest: string[]; concepts: number[] }[]>,
  first: string,
  rest: string[],
  number: number,
): void {
  const list = phrases.get(first) ?? [];
  const same = list.find((phrase) => phrase.rest.join('_') === rest.join('_'));
  if (same === undefined) list.push({ rest, concepts: [number] });
  else if (!same.concepts.includes(number)) same.concepts.push(number);
  phrases.set(first, list);
}
