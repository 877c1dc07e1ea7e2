import { MASS_REMOVAL } from './sync-problem.ts';

/**
 * Whether so many notes of so many go at once that a person has to say so. Both bounds must be passed: 20 of 25 go
 * without a word, and so do 21 of 105.
 */
export function isMassRemoval(count: number, of: number): boolean {
  return count > MASS_REMOVAL.notes && count / of > MASS_REMOVAL.share;
}
