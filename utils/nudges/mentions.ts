import { effects } from './lexicon/effects.ts';
import { findMeasures } from './measures.ts';
import type { Mention, Reading } from './mention.ts';
import { conceptsWhere } from './mention.ts';
import { negate } from './negate.ts';
import { isTechnicalNoun, takeBack } from './take-back.ts';
import type { Token } from './tokenize.ts';
import type { Word } from './word-of.ts';
import { wordOf } from './word-of.ts';

/** Phrases of these concepts say something about their words, they do not replace them: "wrong amount" stays an amount. */
const opensUp = conceptsWhere(
  (name) => name.startsWith('f:') || name === 'repro' || Object.hasOwn(effects, name),
);

/** Finds the concepts of a field and how they are meant. */
export function readMentions(tokens: readonly Token[], splits: boolean): Reading {
  const words = tokens.map(({ form }) => wordOf(form, splits));
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length;) at = readAt(tokens, words, at, mentions);
  const negatedAt = words.flatMap(({ negates }, at) => (negates ? [at] : []));
  mentions.push(...findMeasures(tokens));
  takeBack(tokens, mentions);
  negate(tokens, mentions, negatedAt);
  return { tokens, mentions: mentions.sort((a, b) => a.from - b.from), negatedAt };
}

/** Reads the phrase or word at a token; returns the number of the next token to read. */
function readAt(
  tokens: readonly Token[],
  words: readonly Word[],
  at: number,
  mentions: Mention[],
): number {
  const phrase = findPhrase(tokens, words, at);
  if (phrase !== undefined) {
    const to = at + phrase.rest.length;
    for (const concept of phrase.concepts) mentions.push({ concept, from: at, to, manner: 'said' });
    if (phrase.concepts.every((concept) => opensUp[concept] !== true)) return to + 1;
  }
  const word = words[at];
  if (word === undefined || (tokens[at]?.identifier === true && !word.listed)) return at + 1;
  const { head, modifiers } = word.meaning;
  for (const concept of head) mentions.push({ concept, from: at, to: at, manner: 'said' });
  if (modifiers.length > 0) {
    const manner = head.some((concept) => isTechnicalNoun[concept] === true)
      ? 'demoted'
      : 'modifier';
    for (const concept of modifiers) mentions.push({ concept, from: at, to: at, manner });
  }
  return at + 1;
}

function findPhrase(
  tokens: readonly Token[],
  words: readonly Word[],
  at: number,
): Word['phrases'][number] | undefined {
  const sentence = tokens[at]?.sentence;
  return words[at]?.phrases.find(({ rest }) =>
    rest.every((part, index) => {
      const next = at + index + 1;
      return tokens[next]?.sentence === sentence && words[next]?.stems.includes(part) === true;
    }),
  );
}
