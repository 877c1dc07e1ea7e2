import type { Mutation } from '../../utils/protocol/mutation.ts';
import type { Queryable } from '../db/client.ts';
import { decideMutation } from '../services/push/decide-mutation.ts';
import { readWork } from '../services/push/read-work.ts';
import { publishWork, writeWork } from '../services/push/write-work.ts';

/** Does what a person of the demo would do, by the rules that hold for everybody. */
export async function actAs(db: Queryable, personId: string, now: number, mutation: Mutation) {
  const work = await readWork(db, { personId, mutations: [mutation], now });
  const result = decideMutation(work, mutation);
  if (result.kind !== 'ok')
    throw new Error(`the demo breaks a rule: ${mutation.name} was answered ${result.kind}`);
  await writeWork(db, work);
  await publishWork(db, work);
}
