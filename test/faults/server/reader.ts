import { setTimeout as sleep } from 'node:timers/promises';

import {
  pullResponseSchema,
  teamSpace,
  type Cursor,
  type PullResponse,
} from '../../../utils/protocol/pull.ts';
import { canonicalJson } from '../../../utils/storage/outbox/fingerprint.ts';
import type { Fetch } from '../../extension/test-device.ts';
import { json } from '../../postgres/test-client.ts';

/** Everything a reader knows of a space: documents by kind and id. */
export type Shown = Map<string, { text: string; doc: object; mine: boolean }>;

export type Asker = { fetch: Fetch; token: string; teamId: string };

const PAUSE_MS = 60;

/** Asks for what follows a cursor; null when no answer came. */
async function ask(by: Asker, clientId: string, cursor: Cursor | null) {
  const spaces = cursor === null ? {} : { [teamSpace(by.teamId)]: cursor };
  const body = { protocol: 1, instanceId: null, clientId, spaces, limit: 500 };
  try {
    const init = json(body, { authorization: `Bearer ${by.token}` });
    const answer = await by.fetch('http://team/v1/pull', init);
    if (answer.ok) return pullResponseSchema.parse(await answer.json());
    await answer.body?.cancel();
    return null;
  } catch {
    // Broken on the way; the next round asks the same.
    return null;
  }
}

function take(shown: Shown, page: PullResponse['spaces'][string]): void {
  for (const op of page.ops) {
    const key = `${op.entity} ${op.id}`;
    if (op.op === 'remove') shown.delete(key);
    else {
      const mine = op.entity === 'note' && op.doc.mine;
      shown.set(key, { text: canonicalJson(op.doc), doc: op.doc, mine });
    }
  }
}

/** What the server tells somebody who asks for everything, page by page. */
export async function readEverything(by: Asker): Promise<Shown & { epoch?: number }> {
  const shown: Shown & { epoch?: number } = new Map();
  const clientId = crypto.randomUUID();
  let cursor: Cursor | null = null;
  for (;;) {
    const answer: PullResponse | null = await ask(by, clientId, cursor);
    const page = answer?.spaces[teamSpace(by.teamId)];
    if (!page) throw new Error('the server does not answer a pull at rest');
    take(shown, page);
    cursor = { version: page.version, epoch: page.epoch };
    shown.epoch = page.epoch;
    if (!page.more) return shown;
  }
}

/** Somebody who asks again and again for what is new, and believes it. */
export type Reader = {
  run: () => Promise<void>;
  stop: () => void;
  /** Reads the rest, and compares what was heard bit by bit with what is told as a whole. */
  compare: () => Promise<void>;
  pulls: () => number;
};

/** Holds against a reader that versions never run backwards, nothing is skipped, and no space begins anew. */
export function createReader(by: Asker, onBroken: (sentence: string) => void): Reader {
  const clientId = crypto.randomUUID();
  const shown: Shown = new Map();
  let cursor: Cursor | null = null;
  const load = { stopping: false };
  let pulls = 0;
  const follow = async (): Promise<boolean> => {
    const page: PullResponse['spaces'][string] | undefined = (await ask(by, clientId, cursor))
      ?.spaces[teamSpace(by.teamId)];
    if (!page) return true;
    pulls += 1;
    if (cursor !== null && page.reset) onBroken(`the space began anew at ${cursor.version}`);
    if (cursor !== null && page.version < cursor.version)
      onBroken(`version ${page.version} came after ${cursor.version}`);
    take(shown, page);
    cursor = { version: page.version, epoch: page.epoch };
    return page.more;
  };
  return {
    pulls: () => pulls,
    async run() {
      load.stopping = false;
      while (!load.stopping) {
        await follow();
        await sleep(PAUSE_MS);
      }
    },
    stop: () => {
      load.stopping = true;
    },
    async compare() {
      for (let rounds = 0; rounds < 1_000 && (await follow()); rounds += 1);
      const whole = await readEverything(by);
      for (const [key, { text }] of whole)
        if (shown.get(key)?.text !== text) onBroken(`a reader missed news of ${key}`);
      for (const key of shown.keys())
        if (!whole.has(key)) onBroken(`a reader was not told that ${key} went`);
    },
  };
}
