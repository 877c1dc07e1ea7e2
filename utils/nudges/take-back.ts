import type { Mention } from './mention.ts';
import { conceptsWhere } from './mention.ts';
import type { Token } from './tokenize.ts';

const technical = new Set([
  'refactoring',
  'code',
  'build',
  'testing',
  'data',
  'infrastructure',
  'api',
  'reporting',
  'process',
  'internalDocs',
]);
/** Concepts whose nouns make what stands before them technical. */
export const isTechnicalNoun = conceptsWhere((name) => technical.has(name));

const isDemotable = conceptsWhere(
  (name) => name.startsWith('t:') || ['customer', 'user', 'client'].includes(name),
);
const isInsider = conceptsWhere((name) =>
  ['staff', 'employeeTopic', 'administration', 'supplier', 'developer'].includes(name),
);
const isPlace = conceptsWhere((name) => name === 'publicPlace' || name === 't:digital_access');

/** Technical nouns that are as often verbs: "customers report", "the page logs people out". */
const verbLike = new Set(
  'report reports reported queries log logs test tests build builds cache caches indexes hook hooks run runs commit commits adapts'.split(
    ' ',
  ),
);

/** Nouns that pass on what follows them: in "invoice service refactoring" the refactoring reaches the invoice. */
const carriers = new Set(
  'service services module modules component components system systems engine layer logic flow job process feature model integration adapter backend modul komponente logik'.split(
    ' ',
  ),
);

/** Takes back what the company of a word takes back: customers in front of a table, places that insiders use. */
export function takeBack(tokens: readonly Token[], mentions: readonly Mention[]): void {
  const endingAt = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = endingAt.get(mention.to);
    if (list === undefined) endingAt.set(mention.to, [mention]);
    else list.push(mention);
  }
  demote(tokens, mentions, endingAt);
  takeInside(tokens, mentions, endingAt);
}

/** "invoice service", "customer table migration": the noun that follows decides, from the right to the left. */
function demote(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  endingAt: ReadonlyMap<number, Mention[]>,
): void {
  const technicalAt = new Set<number>();
  for (const { concept, from, manner } of mentions) {
    const noun = manner === 'said' && isTechnicalNoun[concept] === true;
    if (noun && !verbLike.has(tokens[from]?.form ?? '')) technicalAt.add(from);
  }
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    const token = tokens[at];
    if (token?.joined !== true || !(technicalAt.has(at) || token.identifier)) continue;
    if (carriers.has(tokens[at - 1]?.form ?? '')) technicalAt.add(at - 1);
    for (const mention of endingAt.get(at - 1) ?? []) {
      if (isDemotable[mention.concept] !== true) continue;
      mention.manner = 'demoted';
      technicalAt.add(mention.from);
    }
  }
}

/** "Fahrer-App", "staff portal": a place that insiders use is no public place. */
function takeInside(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  endingAt: ReadonlyMap<number, Mention[]>,
): void {
  const insiderAt = (at: number): boolean =>
    endingAt.get(at)?.some(({ concept }) => isInsider[concept] === true) === true;
  for (const mention of mentions) {
    if (mention.manner !== 'said' || isPlace[mention.concept] !== true) continue;
    const joined = tokens[mention.from]?.joined === true;
    if (insiderAt(mention.from) || (joined && insiderAt(mention.from - 1)))
      mention.manner = 'demoted';
  }
}
