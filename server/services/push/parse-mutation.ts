import { mutationNames, mutationSchema, type Mutation } from '../../../utils/protocol/mutation.ts';
import type { MutationResult } from '../../../utils/protocol/push.ts';
import { cleanJson } from './clean-json.ts';

/** One mutation as it came, or why it is refused; the others of the batch go on (PUSH-7). */
export function parseMutation(name: string, args: unknown): Mutation | MutationResult {
  if (!mutationNames.some((known) => known === name))
    return { kind: 'rejected', code: 'unknown_mutation' };
  const clean = cleanJson(args);
  const parsed = clean.ok ? mutationSchema.safeParse({ name, args: clean.value }) : null;
  return parsed?.success === true ? parsed.data : { kind: 'rejected', code: 'invalid' };
}
