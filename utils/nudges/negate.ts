import type { Mention } from './mention.ts';
import { conceptNumber, conceptsWhere } from './mention.ts';
import type { Token } from './tokenize.ts';

const isOutside = conceptsWhere((name) => ['customer', 'user', 'client'].includes(name));
const isTouchpoint = conceptsWhere((name) => name.startsWith('t:'));
/** Troubles that "no" and "without" take away; "without alt text" and "no information" are troubles themselves. */
const isResolvable = conceptsWhere((name) =>
  [
    'f:waiting_time',
    'f:process_error',
    'f:price_surprise',
    'f:privacy_trust',
    'f:downtime',
  ].includes(name),
);
const affected = conceptNumber('affected');
const impossible = conceptNumber('impossible');
const missingInfo = conceptNumber('f:missing_info');
const noImpact = conceptNumber('noImpact');

const articles = new Set(
  'kein keine keinen keiner keinem keinerlei ohne no without none'.split(' '),
);
/** "No customer can log in" is no all-clear. */
const deniesTheVerb = new Set(
  'can could kann koennen konnte gets receive receives received erhaelt bekommt bekommen erhalten is was'.split(
    ' ',
  ),
);
/** German verbs that wait for their "nicht". */
const openVerbs = new Set(
  'kann koennen konnte konnten laesst lassen liess liessen darf duerfen funktioniert funktionierte funktionierten geht ging gingen klappt klappte wird werden wurde wurden'.split(
    ' ',
  ),
);

/** How far a negation reaches, in tokens. */
const reach = {
  near: 3,
  object: 2,
  affectedAfterArticle: 5,
  affectedAround: 2,
  allClear: 6,
  openVerb: 9,
};

/** Works out what is negated, what is said not to be affected, and what "nicht" makes impossible. */
export function negate(
  tokens: readonly Token[],
  mentions: Mention[],
  negatedAt: readonly number[],
): void {
  if (negatedAt.length === 0) return;
  const startingAt = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = startingAt.get(mention.from);
    if (list === undefined) startingAt.set(mention.from, [mention]);
    else list.push(mention);
  }
  for (const at of negatedAt) {
    const token = tokens[at];
    if (token === undefined) continue;
    const between = (from: number, to: number): Mention[] => {
      const found: Mention[] = [];
      for (let place = Math.max(0, from); place <= to; place += 1) {
        if (tokens[place]?.sentence === token.sentence)
          found.push(...(startingAt.get(place) ?? []));
      }
      return found;
    };
    const article = articles.has(token.form);
    if (isAllClear(at, article, between)) {
      mentions.push({ concept: noImpact, from: at, to: at, manner: 'said' });
      for (const mention of between(at - reach.allClear, at + reach.allClear)) {
        if (isOutside[mention.concept] === true || isTouchpoint[mention.concept] === true)
          mention.manner = 'negated';
      }
    } else if (article) {
      for (const mention of between(at + 1, at + reach.near))
        denyObject(tokens, mentions, mention, at);
    } else if (token.form === 'nicht') {
      const verb = findOpenVerb(tokens, at);
      if (verb !== undefined)
        mentions.push({ concept: impossible, from: verb, to: verb, manner: 'said' });
    }
  }
}

/** "keine Kunden betroffen", "does not affect users". */
function isAllClear(
  at: number,
  article: boolean,
  between: (from: number, to: number) => Mention[],
): boolean {
  const found = article
    ? between(at, at + reach.affectedAfterArticle)
    : between(at - reach.affectedAround, at + reach.affectedAround);
  return found.some(({ concept }) => concept === affected || concept === noImpact);
}

/** "no confirmation", "without downtime", "keine Kundin". */
function denyObject(
  tokens: readonly Token[],
  mentions: Mention[],
  mention: Mention,
  at: number,
): void {
  const follower = tokens[mention.to + 1];
  const close = mention.from <= at + reach.object;
  if (isOutside[mention.concept] === true) {
    if (follower === undefined || !deniesTheVerb.has(follower.form)) mention.manner = 'negated';
  } else if (close && isResolvable[mention.concept] === true) {
    mention.manner = 'negated';
  } else if (close && isTouchpoint[mention.concept] === true) {
    mentions.push({ concept: missingInfo, from: at, to: mention.to, manner: 'said' });
  }
}

/** "lässt sich online nicht erfassen": German puts words between the verb and its negation. */
function findOpenVerb(tokens: readonly Token[], at: number): number | undefined {
  const sentence = tokens[at]?.sentence;
  for (let before = at - 1; before >= Math.max(0, at - reach.openVerb); before -= 1) {
    const verb = tokens[before];
    if (verb === undefined || verb.sentence !== sentence) return undefined;
    if (openVerbs.has(verb.form)) return before;
  }
  return undefined;
}
