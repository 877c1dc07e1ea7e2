import { findViolations } from './find-violations.ts';
import { makePerson } from './person.ts';
import { seededRandom } from './seeded-random.ts';
import { simulateYear } from './simulate-year.ts';
import type { System } from './system.ts';

/** Lets so many people live a year each under a system. The same people in every run. */
export function liveYears(people: number, system: System) {
  return Array.from({ length: people }, (_, index) => {
    const random = seededRandom(index + 1);
    const person = makePerson(index, random);
    const year = simulateYear(person, system, random);
    return { index, person, year, violations: [...findViolations(person, year)] };
  });
}
