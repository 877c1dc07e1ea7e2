import type { Mutation } from '../../../utils/protocol/mutation.ts';
import {
  mutationResultSchema,
  type MutationResult,
  type PushRequest,
  type PushResponse,
} from '../../../utils/protocol/push.ts';
import { allAnswers } from '../../db/all-answers.ts';
import { sqlState, type Queryable } from '../../db/client.ts';
import {
  insertClient,
  listResults,
  lockClient,
  storeResults,
  type ClientRecord,
} from '../../db/queries/client.ts';
import { inTransaction, type CommitBehind } from '../../db/transaction.ts';
import type { PersonContext } from '../context.ts';
import { ServiceError } from '../service-error.ts';
import { takes } from '../takes.ts';
import { decideMutation } from './decide-mutation.ts';
import { madeBy } from './made-by.ts';
import type { Work } from './note-work.ts';
import { prepareMutations, type Prepared } from './prepare-mutations.ts';
import { readWork } from './read-work.ts';
import { requireLight } from './require-light.ts';
import {
  eraseWithdrawn,
  publishSpaces,
  raisedBy,
  writeWork,
  type Published,
  type RaisedVersions,
} from './write-work.ts';

type Answered = PushResponse['results'][number];
type Call = { ctx: PersonContext; input: PushRequest };

/** Takes a batch of numbered mutations in one transaction and answers each. Rules: SPEC.md, PUSH-*. */
export async function applyPush({ ctx, input }: Call): Promise<PushResponse> {
  if (input.instanceId !== null && input.instanceId !== ctx.instanceId)
    throw new ServiceError('wrong_instance');
  const { response, raised } = await pushTogetherOrApart({ ctx, input });
  for (const [space, version] of raised) ctx.poke(space, version);
  return response;
}

type Done = { response: PushResponse; raised: RaisedVersions };

/**
 * Usually the batch is one transaction. Should PostgreSQL refuse a value that our own checks let
 * pass, each mutation gets a transaction of its own, and only the one that fails is refused (PUSH-7).
 */
async function pushTogetherOrApart({ ctx, input }: Call): Promise<Done> {
  const { clientId } = input;
  const prepared = await prepareMutations(input.mutations);
  await requireLight(ctx.pool, prepared);
  const push = (mutations: Prepared[]) =>
    inTransaction(ctx.pool, 'write', (db, commitBehind) =>
      pushBatch({ db, commitBehind, ctx }, { clientId, mutations }),
    );
  try {
    return await push(prepared);
  } catch (error) {
    if (!isRefusedValue(error)) throw error;
  }
  const results: Answered[] = [];
  const raised: RaisedVersions = new Map();
  let lastSeq = 0;
  for (const one of prepared) {
    const done = await push([one]).catch((error: unknown) => {
      if (!isRefusedValue(error)) throw error;
      return push([{ ...one, mutation: { kind: 'rejected', code: 'invalid' } }]);
    });
    results.push(...done.response.results);
    lastSeq = done.response.lastSeq;
    for (const [space, version] of done.raised) raised.set(space, version);
  }
  // Between these transactions others may have written: what this push made is no longer one piece.
  return { response: { instanceId: ctx.instanceId, lastSeq, results, takes }, raised };
}

/** Classes 22 and 54: a value that PostgreSQL cannot hold, or that is too big for it. */
function isRefusedValue(error: unknown): boolean {
  return /^(22|54)/.test(sqlState(error) ?? '');
}

type Batch = { clientId: string; mutations: readonly Prepared[] };

async function pushBatch(
  { db, commitBehind, ctx }: { db: Queryable; commitBehind: CommitBehind; ctx: PersonContext },
  { clientId, mutations }: Batch,
): Promise<Done> {
  const now = ctx.now();
  const { client, work } = await lockWork(db, ctx, { clientId, mutations }, now);
  if (client.personId !== ctx.personId) throw new ServiceError('wrong_client');
  const fresh = selectFresh(mutations, client.lastSeq);
  const known = mutations.filter(({ seq }) => seq <= client.lastSeq);
  const stored = known.length === 0 ? [] : await readResults(db, clientId, known);
  const lastSeq = client.lastSeq + fresh.length;
  const answer = (results: Answered[], published: Published[]): Done => ({
    response: {
      instanceId: ctx.instanceId,
      lastSeq,
      results: [...stored, ...results],
      takes,
      ...madeBy(ctx.personId, published),
    },
    raised: raisedBy(published),
  });
  if (fresh.length === 0) return answer([], []);
  const decided = fresh.map(({ seq, mark, mutation }) => ({
    seq,
    mark,
    result: isMutation(mutation) ? decideMutation(work, mutation) : mutation,
  }));
  const results = decided.map(({ seq, mark, result }) => {
    const stored = withoutGoneText(work, result);
    return { seq, mark, result: stored, quotes: quotedBy(stored) };
  });
  // Nothing waits for an answer any more: all of it is on its way at once, the commit included.
  const written = allAnswers([
    writeWork(db, work),
    storeResults(db, { clientId, results, lastSeq, now }),
    eraseWithdrawn(db, work),
    publishSpaces(db, work),
  ]);
  const [, , , published] = await commitBehind(written);
  const answered = decided.map(({ seq, result }) => ({ seq, result }));
  return answer(answered, published);
}

/** The client and what its mutations are about, in one trip; locked in this order, as everybody does. */
async function lockWork(
  db: Queryable,
  { personId }: PersonContext,
  { clientId, mutations }: Batch,
  now: number,
): Promise<{ client: ClientRecord; work: Work }> {
  const about = mutations.flatMap(({ mutation }) => (isMutation(mutation) ? [mutation] : []));
  const lock = () =>
    allAnswers([lockClient(db, clientId), readWork(db, { personId, mutations: about, now })]);
  const [known, work] = await lock();
  if (known !== null) return { client: known, work };
  // Its first push: what was read before the row was there was read without its lock.
  await insertClient(db, { clientId, personId, now });
  const [client, workBehindLock] = await lock();
  return { client: client ?? { personId, lastSeq: 0 }, work: workBehindLock };
}

/** What retries were answered before; a number that now comes with another mutation is no retry. */
async function readResults(
  db: Queryable,
  clientId: string,
  sent: readonly Prepared[],
): Promise<Answered[]> {
  const marks = new Map(sent.map(({ seq, mark }) => [seq, mark]));
  const stored = await listResults(db, clientId, [...marks.keys()]);
  for (const { seq, mark } of stored)
    if (mark !== null && mark !== marks.get(seq))
      throw new ServiceError('seq_gap', { detail: `seq ${seq} was another mutation` });
  return stored.map(({ seq, result }) => ({ seq, result: mutationResultSchema.parse(result) }));
}

/** What a retry will hear: a conflict may quote a text that was taken back later in the same batch. */
function withoutGoneText(work: Work, result: MutationResult): MutationResult {
  if (result.kind !== 'conflict') return result;
  const { id, rev } = result.current;
  const isGone = (work.withdrawn.get(id) ?? 0) > rev;
  return isGone ? { kind: 'rejected', code: 'recalled' } : result;
}

/** The note or content whose text an answer quotes: the quote must go when that goes. */
function quotedBy(result: MutationResult): string | null {
  return result.kind === 'conflict' || result.kind === 'content-conflict'
    ? result.current.id
    : null;
}

function isMutation(value: Mutation | MutationResult): value is Mutation {
  return 'name' in value;
}

/** The mutations that were not answered yet; they must follow the last one without a gap (PUSH-4). */
function selectFresh(mutations: readonly Prepared[], lastSeq: number): Prepared[] {
  const fresh = mutations.filter(({ seq }) => seq > lastSeq);
  fresh.forEach(({ seq }, index) => {
    const expected = lastSeq + index + 1;
    if (seq !== expected)
      throw new ServiceError('seq_gap', { detail: `expected seq ${expected}, got ${seq}` });
  });
  return fresh;
}
