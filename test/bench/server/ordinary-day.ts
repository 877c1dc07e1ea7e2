import { TEAM_SIZE } from './load/people.ts';
import { generate } from './load/start-generator.ts';
import { sayLoad, sayMemory, sayProcessor } from './say-figures.ts';
import { setStage, type Length } from './stage.ts';

const TEAMS = 500;
/** 70 pulls and 10 pushes: 20,000 people who look every five minutes and write two notes an hour among 50. */
const PER_SECOND = 80;

/** The load of 20,000 people on a working day, with the limits that everybody has. */
export async function benchOrdinaryDay(length: Length) {
  const seconds = length === 'full' ? 120 : 20;
  const version = length === 'full' ? 750 : 50;
  const stage = await setStage({ teams: TEAMS, notesPerTeam: version });
  const server = await stage.serve();
  const { databaseUrl, instanceId } = stage;
  const target = { urls: [server.url], instanceId };
  const pace = { kind: 'open', perSecond: PER_SECOND, seconds } as const;
  try {
    const raw = await generate({ kind: 'raw-ordinary', databaseUrl, pace, teams: TEAMS, version });
    const people = TEAMS * TEAM_SIZE;
    const before = await server.processorTime();
    const day = await generate({ kind: 'ordinary', target, pace, people, version });
    sayLoad(`20,000 people, 70 pulls and 10 pushes per s for ${seconds} s`, day, raw);
    sayProcessor(before, await server.processorTime(), day);
    sayMemory(await server.peakMemory());
  } finally {
    await stage.close();
  }
}
