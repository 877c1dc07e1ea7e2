import type { Command, History } from '../history.ts';

const act: Command[] = [
  { do: 'many-notes', device: 0, pick: 7 },
  { do: 'sync', device: 0, pick: 1 },
  { do: 'sync', device: 1, pick: 1 },
  { do: 'delete-most', device: 0, pick: 0 },
  { do: 'wait-seconds', device: 0, pick: 0 },
  { do: 'sync', device: 0, pick: 1 },
  { do: 'answer-removal', device: 0, pick: 0 },
  { do: 'sync', device: 0, pick: 1 },
  { do: 'sync', device: 1, pick: 1 },
  { do: 'answer-removal', device: 1, pick: 0 },
  { do: 'sync', device: 1, pick: 1 },
];

/** Somebody deletes nearly all they have on one device and allows it on the other, twice. */
export const twiceRemoved: History = {
  seed: 9_001,
  setup: { teams: 1, people: [{ roles: ['member'], devices: 2 }] },
  commands: [...act, ...act],
};
