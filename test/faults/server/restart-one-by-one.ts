import { setTimeout as sleep } from 'node:timers/promises';

import { createRandom } from '../../simulator/random.ts';
import type { SeriesInput, SeriesOutcome } from '../series.ts';
import type { HomeInUse } from './homes.ts';
import { sayLoad, setUpLoad } from './load.ts';
import { findHalves } from './look-inside.ts';
import { startSupervised } from './supervised-server.ts';

const PROCESSES = 4;
/** How long people work between two restarts, in milliseconds. */
const CALM_MS = 300;

/**
 * Four processes on one PostgreSQL, any request to any of them; one after the other is restarted, in odd rounds by
 * SIGTERM and in even ones by SIGKILL. A request that finds a door shut goes to the next one, as with every load
 * balancer. What SIGTERM costs beyond that is counted: a connection that the system had taken and the process had not
 * is reset, and the client tries again; an answer that says "failed" there is none.
 */
export async function restartOneByOne(
  { times, seed, say }: SeriesInput,
  { home, postgres }: HomeInUse,
): Promise<SeriesOutcome> {
  const dice = createRandom(seed);
  const servers = await Promise.all(Array.from({ length: PROCESSES }, () => startSupervised(home)));
  try {
    const urls = servers.map(({ url }) => url);
    const adminLink = await newestLink(servers.map(({ firstWords }) => firstWords));
    const load = await setUpLoad({ urls, adminLink, seed });
    const failed = { gentle: 0, brutal: 0 };
    load.begin();
    for (let round = 1; round <= times; round += 1) {
      const kind = round % 2 === 1 ? 'gentle' : 'brutal';
      for (const server of servers) {
        await sleep(dice.int(CALM_MS));
        const before = load.network.failed();
        const code = await server.end(kind === 'gentle' ? 'SIGTERM' : 'SIGKILL');
        if (kind === 'gentle' && code !== 0) load.broken.push(`SIGTERM ended with ${code}`);
        await server.ready();
        failed[kind] += load.network.failed() - before;
      }
      load.broken.push(...(await findHalves((await postgres()).url, load.writers)));
      say(
        `${round} rounds: ${failed.gentle} requests failed by SIGTERM, ${failed.brutal} by SIGKILL`,
      );
    }
    await load.end();
    await load.check((await postgres()).url);
    const all = servers.flatMap(({ unasked, surprises }) => [...unasked, ...surprises]);
    const refused = [...load.network.outcomes].filter(([outcome]) => /^[45]/.test(outcome));
    const lost = refused.map(([outcome, count]) => `${count} requests were answered ${outcome}`);
    return {
      table: [
        ['processes', PROCESSES],
        ['rounds, each restarts all', times],
        ...sayLoad(load),
        ['requests that went on to the next process', load.network.movedOn()],
        ['requests failed by SIGTERM', failed.gentle],
        ['requests failed by SIGKILL, tried again by the client', failed.brutal],
      ],
      broken: [...load.broken, ...lost, ...all],
    };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** Every process that starts without an admin makes a link of its own and forgets the others': one of them counts. */
async function newestLink(words: readonly (readonly string[])[]): Promise<string> {
  for (const said of words) {
    const link = said.at(-1) ?? '';
    const { origin, hash } = new URL(link);
    const body = JSON.stringify({ code: hash.slice(1) });
    const headers = { 'content-type': 'application/json' };
    const asked = await fetch(`${origin}/v1/invite/preview`, { method: 'POST', headers, body });
    await asked.body?.cancel();
    if (asked.ok) return link;
  }
  throw new Error('no link of the first admin counts');
}
