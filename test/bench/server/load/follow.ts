import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import type { PullResponse } from '../../../../utils/protocol/pull.ts';
import type { Followed } from './find-violations.ts';
import type { Target } from './job.ts';
import type { Person } from './people.ts';
import { mustSend, type Send } from './send.ts';

/** Pause between two looks of one reader, in milliseconds: short, so that it looks amid the writing. */
const PAUSE_MS = 300;

type Reading = {
  send: Send;
  nextUrl: () => string;
  target: Target;
  person: Person;
  space: string;
  from: number;
};

/** One browser that reads on and on, each time from the next process. `end` reads to the end and tells. */
export function follow({ send, nextUrl, target, person, space, from }: Reading): {
  end(): Promise<Followed>;
} {
  const clientId = randomUUID();
  const pages: { after: number; version: number; noteIds: string[] }[] = [];
  let cursor = from;
  const ending = new AbortController();

  async function look(): Promise<boolean> {
    const answer = await mustSend(send, `${nextUrl()}/v1/pull`, person.token, {
      protocol: 1,
      instanceId: target.instanceId,
      clientId,
      spaces: { [space]: { version: cursor, epoch: 1 } },
    });
    const page = (JSON.parse(answer.read().toString()) as PullResponse).spaces[space];
    if (page === undefined || page.reset) throw new Error(`${space} began anew`);
    pages.push({ after: cursor, version: page.version, noteIds: page.ops.map(({ id }) => id) });
    cursor = page.version;
    return page.more || page.ops.length > 0;
  }

  const reading = (async () => {
    while (!ending.signal.aborted) {
      await look();
      await sleep(PAUSE_MS);
    }
    while (await look());
  })();
  // What went wrong is heard where the end is awaited, however early it happened.
  reading.catch(() => undefined);
  return {
    async end() {
      ending.abort();
      await reading;
      return { space, pages };
    },
  };
}
