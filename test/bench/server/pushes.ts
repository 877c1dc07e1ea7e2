import { generate } from './load/start-generator.ts';
import { sayLoad, sayMemory, sayProcessor } from './say-figures.ts';
import { setStage, unlimited, type Length } from './stage.ts';

const LANES = 16;
/** What must be kept up: three hundred notes a second into one team. */
const PER_SECOND = 300;

/** New notes into one team, whose space is one row that every push has to lock. */
export async function benchPushes(length: Length) {
  const [sprint, distance] = length === 'full' ? [20, 300] : [4, 20];
  const stage = await setStage({ teams: 1, notesPerTeam: 0 });
  const server = await stage.serve(unlimited);
  const { databaseUrl, instanceId } = stage;
  const target = { urls: [server.url], instanceId };
  try {
    const closed = { kind: 'closed', lanes: LANES, seconds: sprint } as const;
    const open = { kind: 'open', perSecond: PER_SECOND, seconds: distance } as const;
    const rawMost = await generate({ kind: 'raw-pushes', databaseUrl, pace: closed });
    const most = await generate({ kind: 'pushes', target, pace: closed });
    sayLoad(`pushes into one team, as many as go (${LANES} at once)`, most, rawMost);
    const rawSteady = await generate({
      kind: 'raw-pushes',
      databaseUrl,
      pace: { ...open, seconds: sprint },
    });
    const before = await server.processorTime();
    const steady = await generate({ kind: 'pushes', target, pace: open });
    sayLoad(
      `pushes into one team, ${PER_SECOND} per s arriving for ${distance} s`,
      steady,
      rawSteady,
    );
    sayProcessor(before, await server.processorTime(), steady);
    sayMemory(await server.peakMemory());
  } finally {
    await stage.close();
  }
}
