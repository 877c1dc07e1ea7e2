import type { History } from '../history.ts';

/** Histories that once broke a promise, shortened, each with what it broke. A new one is added at the end. */
export const found: { was: string; history: History }[] = [
  {
    was: 'a note whose acknowledged sharing is not in the restored backup was called shared for ever',
    history: {
      seed: 112,
      setup: { teams: 1, people: [{ roles: ['member'], devices: 1 }] },
      commands: [
        { do: 'backup', device: 0, pick: 0 },
        { do: 'write-shared', device: 0, pick: 1 },
        { do: 'sync', device: 0, pick: 1 },
        { do: 'restore', device: 0, pick: 1 },
      ],
    },
  },
];
