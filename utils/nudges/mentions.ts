import { conceptNames, lexicon } from './lexicon/concepts.ts';
import { negations } from './lexicon/effects.ts';
import { lookUp } from './look-up.ts';
import { stems } from './stems.ts';
import type { Token } from './tokenize.ts';

/**
 * How a concept is meant: said outright, as the first part of a compound, taken back by a technical noun
 * ("Kundentabelle", "invoice service"), or negated ("keine Kunden betroffen").
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

const numbered = new Map(conceptNames.map((name, number) => [name, number]));
const numbersOf = (names: readonly string[]): ReadonlySet<number> =>
  new Set(names.flatMap((name) => numbered.get(name) ?? []));

const technicalNouns = numbersOf([
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
const actorsOutside = numbersOf(['customer', 'user', 'client']);
const affected = numbersOf(['affected']);
const isTouchpoint = conceptNames.map((name) => name.startsWith('t:'));
/** Phrases of these concepts say something about their words, they do not replace them: "wrong amount" stays an amount. */
const opensUp = conceptNames.map(
  (name) =>
    name.startsWith('f:') ||
    name === 'perceives' ||
    name === 'impossible' ||
    name === 'enables' ||
    name === 'repro',
);
const insiders = numbersOf(['staff', 'employeeTopic', 'administration', 'supplier', 'developer']);
const places = numbersOf(['publicPlace', 't:digital_access']);
/** Troubles that "no" and "without" take away; "without alt text" and "no information" are troubles themselves. */
const resolvable = numbersOf([
  'f:waiting_time',
  'f:process_error',
  'f:price_surprise',
  'f:privacy_trust',
  'f:downtime',
]);
const missingInfo = numbered.get('f:missing_info') ?? 0;
const openVerb =
  /^(?:kann|koennen|konnten?|laesst|lassen|liess|liessen|darf|duerfen|funktionierte?n?|funktioniert|geht|ging|gingen|klappt|klappte|wird|werden|wurden?)$/;
const impossible = numbered.get('impossible') ?? 0;
const noImpact = numbered.get('noImpact') ?? 0;
const negating = new Set(negations.split(' '));
const articleNegations = new Set([
  'kein',
  'keine',
  'keinen',
  'keiner',
  'keinem',
  'keinerlei',
  'ohne',
  'no',
  'without',
  'none',
]);
const modalAfter =
  /^(?:can|could|kann|koennen|konnte|gets|receive|receives|received|erhaelt|bekommt|bekommen|erhalten|is|was)$/;
const verbLike =
  /^(?:reports?|reported|queries|logs?|tests?|builds?|caches?|indexes|hooks?|runs?|commits?|adapts?)$/;

const isNegation = (form: string): boolean =>
  negating.has(form) || form.endsWith("n't") || form === 'cannot' || form === 'cant';

/** Finds the concepts of a field. */
export function readMentions(tokens: readonly Token[], splits: boolean): Reading {
  const mentions: Mention[] = [];
  const negatedAt: number[] = [];
  for (let at = 0; at < tokens.length;) at = readToken(tokens, at, splits, mentions, negatedAt);
  demote(tokens, mentions);
  takeInside(tokens, mentions);
  negate(tokens, mentions, negatedAt);
  findSplitNegation(tokens, mentions, negatedAt);
  return { tokens, mentions, negatedAt };
}

function readToken(
  tokens: readonly Token[],
  at: number,
  splits: boolean,
  mentions: Mention[],
  negatedAt: number[],
): number {
  const token = tokens[at];
  if (token === undefined) return at + 1;
  if (isNegation(token.form)) negatedAt.push(at);
  const phrase = findPhrase(tokens, at);
  if (phrase !== undefined) {
    for (const concept of phrase.concepts)
      mentions.push({ concept, from: at, to: phrase.to, manner: 'said' });
    if (phrase.concepts.every((concept) => opensUp[concept] !== true)) {
      for (let inner = at + 1; inner <= phrase.to; inner += 1)
        if (isNegation(tokens[inner]?.form ?? '')) negatedAt.push(inner);
      return phrase.to + 1;
    }
  }
  if (token.identifier) return at + 1;
  const { head, modifiers } = lookUp(token.form, splits);
  const technical = head.some((concept) => technicalNouns.has(concept));
  for (const concept of head) mentions.push({ concept, from: at, to: at, manner: 'said' });
  for (const concept of modifiers)
    mentions.push({ concept, from: at, to: at, manner: technical ? 'demoted' : 'modifier' });
  return at + 1;
}

function findPhrase(
  tokens: readonly Token[],
  at: number,
): { concepts: readonly number[]; to: number } | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const { phrases } = lexicon();
  let best: { concepts: readonly number[]; to: number } | undefined;
  for (const stem of stems(first.form)) {
    for (const phrase of phrases.get(stem) ?? []) {
      const to = at + phrase.rest.length;
      if (best !== undefined && to <= best.to) break;
      if (
        phrase.rest.every((part, index) => follows(tokens[at + index + 1], first.sentence, part))
      ) {
        best = { concepts: phrase.concepts, to };
        break;
      }
    }
  }
  return best;
}

const follows = (token: Token | undefined, sentence: number, part: string): boolean =>
  token !== undefined &&
  token.sentence === sentence &&
  (token.form === part ||
    (token.form.startsWith(part.slice(0, 3)) && stems(token.form).includes(part)));

/** "Fahrer-App", "staff portal": a place that insiders use is no public place. */
function takeInside(tokens: readonly Token[], mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    if (mention.manner !== 'said' || !places.has(mention.concept)) continue;
    const joined = tokens[mention.from]?.joined === true;
    const inside = mentions.some(
      ({ concept, to }) =>
        insiders.has(concept) && (to === mention.from || (joined && to === mention.from - 1)),
    );
    if (inside) mention.manner = 'demoted';
  }
}

/** "invoice service", "customer table migration": the noun that follows decides, from the right to the left. */
function demote(tokens: readonly Token[], mentions: Mention[]): void {
  const technicalAt = new Set<number>();
  for (const { concept, from, manner } of mentions) {
    if (
      manner === 'said' &&
      technicalNouns.has(concept) &&
      !verbLike.test(tokens[from]?.form ?? '')
    )
      technicalAt.add(from);
  }
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    const linked =
      tokens[at]?.joined === true && (technicalAt.has(at) || tokens[at]?.identifier === true);
    if (!linked) continue;
    const before = mentions.filter((mention) => mention.to === at - 1);
    for (const mention of before) {
      if (isTouchpoint[mention.concept] !== true && !actorsOutside.has(mention.concept)) continue;
      mention.manner = 'demoted';
      technicalAt.add(mention.from);
    }
  }
}

/** "lässt sich online nicht erfassen", "konnten wir nicht absenden": German puts words between the verb and its negation. */
function findSplitNegation(
  tokens: readonly Token[],
  mentions: Mention[],
  negatedAt: readonly number[],
): void {
  for (const at of negatedAt) {
    const token = tokens[at];
    if (token?.form !== 'nicht') continue;
    for (let before = at - 1; before >= Math.max(0, at - 9); before -= 1) {
      const verb = tokens[before];
      if (verb === undefined || verb.sentence !== token.sentence) break;
      if (!openVerb.test(verb.form)) continue;
      mentions.push({ concept: impossible, from: before, to: before, manner: 'said' });
      break;
    }
  }
}

/** "keine Kunden betroffen", "without downtime", "does not affect users", "no confirmation". */
function negate(tokens: readonly Token[], mentions: Mention[], negatedAt: readonly number[]): void {
  for (const at of negatedAt) {
    const token = tokens[at];
    if (token === undefined) continue;
    const near = mentions.filter(
      ({ from }) => from > at && from <= at + 3 && tokens[from]?.sentence === token.sentence,
    );
    const reach = articleNegations.has(token.form) ? { back: 0, on: 5 } : { back: 2, on: 2 };
    const isAffected = mentions.some(
      ({ concept, from }) =>
        affected.has(concept) &&
        from >= at - reach.back &&
        from <= at + reach.on &&
        tokens[from]?.sentence === token.sentence,
    );
    if (isAffected) {
      mentions.push({ concept: noImpact, from: at, to: at, manner: 'said' });
      for (const mention of mentions) {
        const inside = actorsOutside.has(mention.concept) || isTouchpoint[mention.concept] === true;
        if (
          inside &&
          tokens[mention.from]?.sentence === token.sentence &&
          Math.abs(mention.from - at) <= 6
        )
          mention.manner = 'negated';
      }
      continue;
    }
    if (!articleNegations.has(token.form)) continue;
    for (const mention of near) {
      const follower = tokens[mention.to + 1];
      if (actorsOutside.has(mention.concept)) {
        if (follower === undefined || !modalAfter.test(follower.form)) mention.manner = 'negated';
      } else if (resolvable.has(mention.concept) && mention.from <= at + 2)
        mention.manner = 'negated';
      else if (isTouchpoint[mention.concept] === true && mention.from <= at + 2) {
        mentions.push({ concept: missingInfo, from: at, to: mention.to, manner: 'said' });
      }
    }
  }
}
