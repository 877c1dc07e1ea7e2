import type { QuestionLevel } from '../../domain/question-level.ts';
import type { LocalText } from '../../domain/team-content.ts';
import { shippedQuestions } from '../shipped-questions.ts';
import { startKeyOf, takenKeys } from '../start-keys.ts';
import { inUse, type Piece } from './piece.ts';

export type SetQuestion<Item> = {
  /** Id of the team's piece, or the name of the shipped one. */
  readonly key: string;
  readonly text: LocalText;
  /** The team's piece; null for one that ships. */
  readonly item: Item | null;
};

/** The questions of one level: the team's own, then the shipped ones that it has not replaced or left out. */
export function questionSet<Item extends Piece>(
  items: readonly Item[],
  level: QuestionLevel,
): SetQuestion<Item>[] {
  const taken = takenKeys(items);
  const own = inUse(items, 'question').filter(({ body }) => body.level === level);
  const shipped = shippedQuestions.filter(
    (one) => one.level === level && !taken.has(startKeyOf.question(one.key)),
  );
  return [
    ...own.map(({ item, body }) => ({ key: item.id, text: body.text, item })),
    ...shipped.map(({ key, de, en }) => ({
      key: startKeyOf.question(key),
      text: { de, en },
      item: null,
    })),
  ];
}

/**
 * One question of a set for a place: always the same, and another place gets another one. Each `turn` leads to
 * the next, through all of them. A question that joins or leaves the set changes no other place's.
 * @param place identity of the place (`placeKeyOf`)
 */
export function questionFor<Item>(
  set: readonly SetQuestion<Item>[],
  place: string,
  turn: number,
): SetQuestion<Item> | null {
  const ranked = set
    .map((question) => ({ question, rank: rankOf(`${place} ${question.key}`) }))
    .toSorted((a, b) => a.rank - b.rank || (a.question.key < b.question.key ? -1 : 1));
  return ranked[turn % Math.max(ranked.length, 1)]?.question ?? null;
}

/** A number within 0..2^32-1 that differs between texts (FNV-1a, stirred, for neighbours differ in one letter). */
function rankOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}
