import { defaultNudgeSettings } from '../../../utils/domain/nudge-settings.ts';
import type { NudgeSettings } from '../../../utils/domain/nudge-settings.ts';
import type { Random } from './seeded-random.ts';

/** How somebody takes nudges. `uses-often` uses six in ten, and never leaves five in a row unused. */
export const manners = [
  'uses-all',
  'uses-often',
  'dismisses-all',
  'dismisses-and-keeps',
  'ignores-all',
  'always-later',
  'as-it-comes',
] as const;
export type Manner = (typeof manners)[number];

/** What happens to clock and calendar. `clock` = now and then wrong by hours, days, a month, a year. */
export const worlds = ['at-home', 'travels', 'clock'] as const;
export type World = (typeof worlds)[number];

export type Person = {
  readonly manner: Manner;
  readonly world: World;
  readonly settings: NudgeSettings;
  /** Works at weekends, too. */
  readonly everyDay: boolean;
  /** Moments on a day of work, at least and at most. */
  readonly moments: readonly [number, number];
};

export function makePerson(index: number, random: Random): Person {
  return {
    manner: manners[index % manners.length]!,
    world: worlds[Math.floor(index / manners.length) % worlds.length]!,
    settings: {
      ...defaultNudgeSettings,
      quietHours: random.chance(0.3) ? [{ from: 720, to: 780, days: [1, 2, 3, 4, 5] }] : [],
      typesOff: random.chance(0.1) ? ['process-page'] : [],
      sitesOff: random.chance(0.1) ? ['https://wiki.example.org'] : [],
    },
    everyDay: random.chance(0.1),
    moments: random.pick([
      [1, 2],
      [1, 3],
      [2, 3],
    ]),
  };
}
