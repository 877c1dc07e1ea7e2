import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Mutation } from '../../../utils/protocol/mutation.ts';
import type { MutationResult, PushRequest } from '../../../utils/protocol/push.ts';
import { markMutation } from './mark-mutation.ts';
import { parseMutation } from './parse-mutation.ts';

/** A mutation as it came, checked; or why it is refused, whatever the database says. */
export type Prepared = { seq: number; mark: string; mutation: Mutation | MutationResult };

/** Longest time for which checking one push keeps all others waiting, in milliseconds. */
const SLICE_MS = 10;

/** Checks mutations one by one, before anything is locked. */
export async function prepareMutations(sent: PushRequest['mutations']): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  let since = performance.now();
  for (const { seq, name, args } of sent) {
    prepared.push({ seq, mark: markMutation({ name, args }), mutation: parseMutation(name, args) });
    if (performance.now() - since < SLICE_MS) continue;
    await nextTurn();
    since = performance.now();
  }
  return prepared;
}
