import { weekOf } from '../domain/question-level.ts';
import { touchpointKeys } from '../domain/taxonomy.ts';
import type { Touchpoint } from '../domain/taxonomy.ts';
import { openingQuestions } from './opening-questions.ts';
import type { OpeningQuestion } from './opening-questions.ts';

/** One of a list that is not empty, taking turns from week to week without a leap at New Year. */
function turnOf<Item>([first, ...rest]: readonly [Item, ...Item[]], at: number): Item {
  const all = [first, ...rest];
  const week = weekOf(at);
  return all[((week % all.length) + all.length) % all.length] ?? first;
}

/**
 * What every meeting of a week looks at: the same for everybody, wherever they are, from Monday to Sunday (UTC).
 * @param at milliseconds since 1970
 */
export function touchpointOfWeek(at: number): Touchpoint {
  return turnOf(touchpointKeys, at);
}

/** The opening question for the meetings of a week. */
export function openingOfWeek(at: number): OpeningQuestion {
  return turnOf(openingQuestions, at);
}
