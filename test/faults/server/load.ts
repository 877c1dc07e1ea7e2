import type { Audience } from '../../../utils/domain/audience.ts';
import { inviteLink } from '../../extension/join-as-member.ts';
import { createTestDevice } from '../../extension/test-device.ts';
import { codeOf, joinBy } from '../../postgres/test-client.ts';
import { createBusyDevice, type BusyDevice } from './busy-device.ts';
import { compareDevice, findDoubles } from './compare-device.ts';
import { findDifferences, findHalves } from './look-inside.ts';
import { createNetwork, sayOutcomes, type Network } from './network.ts';
import { createReader, readEverything, type Reader, type Shown } from './reader.ts';
import { comeToRest } from './rest.ts';
import { createWriter, type Writer } from './writer.ts';

/** A team at work: two programs that push, a reader that follows, three browsers of two people. */
export type Load = {
  network: Network;
  writers: readonly Writer[];
  reader: Reader;
  devices: readonly BusyDevice[];
  /** Promises that were seen broken so far. */
  broken: string[];
  begin: () => void;
  /** Ends the work; what is under way is finished. */
  end: () => Promise<void>;
  /** Holds everything against everything, at rest. `databaseUrl` is for looking past our own code. */
  check: (databaseUrl: string) => Promise<void>;
  /** Resolves with the first push that was begun after now and acknowledged, in milliseconds from now. */
  nextPush: () => Promise<number>;
};

/** Longest wait for a push to be acknowledged; the promise is five seconds. */
const PATIENCE_MS = 60_000;

export async function setUpLoad(input: {
  urls: readonly string[];
  /** The link by which the first admin joins. */
  adminLink: string;
  seed: number;
}): Promise<Load> {
  const { urls, seed } = input;
  const network = createNetwork(urls);
  const broken: string[] = [];
  const onBroken = (sentence: string) => broken.push(sentence);
  const ada = await joinBy(urls[0] ?? '', codeOf(input.adminLink), 'Ada');
  const { teamId } = ada;
  const join = async (name: string) => joinBy(urls[0] ?? '', codeOf(await inviteLink(ada)), name);
  const ben = await join('Ben');
  const cem = await join('Cem');
  const dora = await join('Dora');
  const common = { fetch: network.fetch, teamId, onBroken };
  const writers = [
    createWriter({ ...common, name: 'ada', token: ada.token, seed, mayReview: true }),
    createWriter({ ...common, name: 'ben', token: ben.token, seed: seed + 1, mayReview: false }),
  ];
  const reader = createReader({ ...common, token: ada.token }, onBroken);
  const team: Audience = { kind: 'team', teamId };
  const devices = [cem, cem, dora].map(({ token }, index) => {
    const device = createTestDevice(network.fetch, { serverUrl: 'http://team', token });
    const person = index < 2 ? 'cem' : 'dora';
    const name = `${person}${index}`;
    return createBusyDevice({ name, person, device, team, seed: seed + 10 + index });
  });
  // The first look tells each which teams there are to share with.
  for (const { device } of devices) await device.sync();
  const tokens = new Map([
    ['cem', cem.token],
    ['dora', dora.token],
  ]);
  const workers = [...writers, reader, ...devices];
  let working: Promise<unknown> = Promise.resolve();
  return {
    network,
    writers,
    reader,
    devices,
    broken,
    begin() {
      working = Promise.all(workers.map((worker) => worker.run()));
      // It is awaited at the end; until then a failure must not end the process that has the rest to say.
      working.catch(() => undefined);
    },
    async end() {
      for (const worker of workers) worker.stop();
      await working;
    },
    async check(databaseUrl) {
      broken.push(...(await comeToRest(devices.map(({ device }) => device))));
      broken.push(...(await findHalves(databaseUrl, writers)));
      for (const writer of writers) broken.push(...(await findDifferences(databaseUrl, writer)));
      await reader.compare();
      const shown = new Map<string, Shown>();
      for (const [person, token] of tokens)
        shown.set(person, await readEverything({ ...common, token }));
      for (const device of devices)
        broken.push(...(await compareDevice(device, shown.get(device.person) ?? new Map())));
      broken.push(...findDoubles(shown.get('dora') ?? new Map()));
    },
    async nextPush() {
      const since = performance.now();
      while (performance.now() - since < PATIENCE_MS) {
        for (const { pushes } of writers) {
          const first = pushes.findLast((push) => push.begunAt >= since);
          if (first) return first.at - since;
        }
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new Error('no push was acknowledged for a minute');
    },
  };
}

/** The lines of the table that every series has. */
export function sayLoad(load: Load): [string, string | number][] {
  const sum = (of: (writer: Writer) => number) =>
    load.writers.reduce((total, writer) => total + of(writer), 0);
  return [
    ['pushes acknowledged', sum(({ pushes }) => pushes.length)],
    ['mutations in them', sum(({ lastSeq }) => lastSeq())],
    ['pushes tried again', sum(({ retries }) => retries())],
    ['deeds on devices', load.devices.reduce((total, one) => total + one.deeds(), 0)],
    ['pulls of a follower', load.reader.pulls()],
    ['requests by their end', sayOutcomes(load.network)],
  ];
}
