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
  {
    was: 'a share whose answer the server had forgotten was never told its revision',
    history: {
      seed: 113,
      setup: { teams: 1, people: [{ roles: ['member'], devices: 1 }] },
      commands: [
        { do: 'write-shared', device: 0, pick: 1 },
        { do: 'sync', device: 0, pick: 1, faults: ['drop-after'] },
        { do: 'sync', device: 0, pick: 1, faults: ['none', 'drop-before'] },
        { do: 'forget-answers', device: 0, pick: 0 },
        { do: 'sync', device: 0, pick: 1 },
      ],
    },
  },
  {
    was: 'a note was called shared for ever that another device recalled before the answer to its sharing was repeated',
    history: {
      seed: 115,
      setup: { teams: 1, people: [{ roles: ['member'], devices: 2 }] },
      commands: [
        { do: 'write-shared', device: 0, pick: 1 },
        { do: 'sync', device: 0, pick: 1, faults: ['drop-after'] },
        { do: 'sync', device: 1, pick: 1 },
        { do: 'recall', device: 1, pick: 0 },
        { do: 'sync', device: 1, pick: 0 },
        { do: 'sync', device: 0, pick: 1 },
      ],
    },
  },
  ...(['recall', 'delete'] as const).map((deed) => ({
    was: `a ${deed} that the server had done before it was restored to before it was never done again`,
    history: {
      seed: 116,
      setup: { teams: 1, people: [{ roles: ['member' as const], devices: 1 }] },
      commands: [
        { do: 'write-shared' as const, device: 0, pick: 1 },
        { do: 'sync' as const, device: 0, pick: 1 },
        { do: 'backup' as const, device: 0, pick: 0 },
        { do: deed, device: 0, pick: 0 },
        { do: 'wait-seconds' as const, device: 0, pick: 0 },
        { do: 'sync' as const, device: 0, pick: 1 },
        { do: 'restore' as const, device: 0, pick: 1 },
        { do: 'sync' as const, device: 0, pick: 1 },
      ],
    },
  })),
  {
    was: 'a note came back that was deleted while the restored server lacked it, for another device brought it there',
    history: {
      seed: 117,
      setup: { teams: 1, people: [{ roles: ['member'], devices: 2 }] },
      commands: [
        { do: 'backup', device: 0, pick: 0 },
        { do: 'write-shared', device: 0, pick: 1 },
        { do: 'sync', device: 0, pick: 1 },
        { do: 'sync', device: 1, pick: 1 },
        { do: 'restore', device: 0, pick: 1 },
        { do: 'sync', device: 0, pick: 1 },
        { do: 'delete', device: 0, pick: 0 },
        { do: 'wait-seconds', device: 0, pick: 0 },
        { do: 'sync', device: 0, pick: 1 },
        { do: 'sync', device: 1, pick: 1 },
        { do: 'sync', device: 1, pick: 1 },
        { do: 'sync', device: 0, pick: 1 },
      ],
    },
  },
  {
    was: 'a note that was edited elsewhere while it lay in the bin came back with its older text',
    history: {
      seed: 114,
      setup: { teams: 1, people: [{ roles: ['member'], devices: 2 }] },
      commands: [
        { do: 'write-shared', device: 0, pick: 1 },
        { do: 'sync', device: 0, pick: 1 },
        { do: 'sync', device: 1, pick: 1 },
        { do: 'edit', device: 1, pick: 0 },
        { do: 'sync', device: 1, pick: 0 },
        { do: 'delete', device: 0, pick: 0 },
        { do: 'sync', device: 0, pick: 0 },
        { do: 'undo', device: 0, pick: 0 },
      ],
    },
  },
];
