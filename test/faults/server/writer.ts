import { setTimeout as sleep } from 'node:timers/promises';

import { pushResponseSchema } from '../../../utils/protocol/push.ts';
import type { Fetch } from '../../extension/test-device.ts';
import { json } from '../../postgres/test-client.ts';
import { createRandom } from '../../simulator/random.ts';
import { createNoteBook, type NoteBook } from './note-book.ts';

/** Pauses of a writer in a hurry, in milliseconds: between two pushes, and before a push is tried again. */
const PAUSE_MS = 15;
const RETRY_PAUSE_MS = 40;
/** How long a writer waits for an answer; a request whose server was killed is broken, not silent. */
const PATIENCE_MS = 15_000;

/** An acknowledged push, in milliseconds of `performance.now()`. */
export type Acknowledged = { begunAt: number; at: number };

/** A program that pushes numbered mutations, one batch after the other, and repeats each until it is answered. */
export type Writer = {
  name: string;
  clientId: string;
  book: NoteBook;
  /** The last mutation of each batch: after a crash the server stands at one of these. */
  ends: ReadonlySet<number>;
  pushes: readonly Acknowledged[];
  /** The last acknowledged mutation. */
  lastSeq: () => number;
  retries: () => number;
  /** Writes until `stop`, and until the batch that is under way is answered. */
  run: () => Promise<void>;
  stop: () => void;
};

export function createWriter(input: {
  fetch: Fetch;
  name: string;
  token: string;
  teamId: string;
  seed: number;
  mayReview: boolean;
  onBroken: (sentence: string) => void;
}): Writer {
  const { name, token, teamId, mayReview, onBroken } = input;
  const dice = createRandom(input.seed);
  const book = createNoteBook({ name, teamId, dice, mayReview });
  const clientId = crypto.randomUUID();
  const pushes: Acknowledged[] = [];
  const ends = new Set([0]);
  let seq = 0;
  let acknowledged = 0;
  let retries = 0;
  const load = { stopping: false };

  /** One try; the answered results by number, or null when nothing came back. */
  const push = async (body: string) => {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const init = { ...json(body, { authorization: `Bearer ${token}` }), signal };
    try {
      const answer = await input.fetch('http://team/v1/push', init);
      if (answer.status === 503) {
        await answer.body?.cancel();
        return null;
      }
      if (!answer.ok) {
        onBroken(`${name} was answered ${answer.status} ${await answer.text()}`);
        return null;
      }
      return pushResponseSchema.parse(await answer.json());
    } catch {
      // Broken on the way, before or after the server did it: that is what a retry is for.
      return null;
    }
  };
  const pushBatch = async () => {
    const deeds = Array.from({ length: 1 + dice.int(5) }, () => book.next());
    const mutations = deeds.map((deed) => ({ seq: (seq += 1), name: deed.name, args: deed.args }));
    ends.add(seq);
    const body = JSON.stringify({ protocol: 1, instanceId: null, clientId, mutations });
    for (;;) {
      const begunAt = performance.now();
      const answer = await push(body);
      if (answer === null) {
        retries += 1;
        await sleep(RETRY_PAUSE_MS);
        continue;
      }
      pushes.push({ begunAt, at: performance.now() });
      acknowledged = seq;
      if (answer.lastSeq !== seq) onBroken(`${name} sent ${seq} and heard ${answer.lastSeq}`);
      for (const [index, { rev, name: what }] of deeds.entries()) {
        const number = mutations[index]?.seq;
        const result = answer.results.find((one) => one.seq === number)?.result;
        if (result?.kind !== 'ok' || result.rev !== rev)
          onBroken(`${name} ${number} ${what}: ${JSON.stringify(result)} instead of rev ${rev}`);
      }
      return;
    }
  };
  return {
    name,
    clientId,
    book,
    ends,
    pushes,
    lastSeq: () => acknowledged,
    retries: () => retries,
    async run() {
      load.stopping = false;
      while (!load.stopping) {
        await pushBatch();
        await sleep(PAUSE_MS);
      }
    },
    stop: () => {
      load.stopping = true;
    },
  };
}
