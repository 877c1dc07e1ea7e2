import { printFigure } from '../measure.ts';
import { TEAM_SIZE } from './load/people.ts';
import { generate } from './load/start-generator.ts';
import { sayLoad, sayMemory, sayProcessor } from './say-figures.ts';
import { setStage, type Length } from './stage.ts';

const NOTES = 750;
/** 20,000 people within ten minutes: the morning after everybody got the extension. */
const PER_SECOND = 100 / 3;

/** Everybody's first pull of a team with 750 notes. In short the same pace for a minute. */
export async function benchFirstPulls(length: Length) {
  const seconds = length === 'full' ? 600 : 60;
  // A quarter more than arrive on average: nobody comes twice.
  const teams = Math.ceil((PER_SECOND * seconds * 1.25) / TEAM_SIZE);
  const stage = await setStage({ teams, notesPerTeam: NOTES });
  const server = await stage.serve();
  const { databaseUrl, instanceId } = stage;
  const target = { urls: [server.url], instanceId };
  const pace = { kind: 'open', perSecond: PER_SECOND, seconds } as const;
  try {
    const raw = await generate({
      kind: 'raw-first-pulls',
      databaseUrl,
      notes: NOTES,
      pace: { ...pace, seconds: Math.min(seconds, 60) / 3 },
    });
    const before = await server.processorTime();
    const pulls = await generate({ kind: 'first-pulls', target, pace, notes: NOTES });
    sayLoad(`first pulls of ${NOTES} notes, 20,000 in ten minutes, for ${seconds} s`, pulls, raw);
    const rate = ({ bytes = 0, done, perSecond }: typeof pulls) =>
      ((bytes / done) * perSecond) / 1e6;
    printFigure('… sent, gzipped (floor: not)', rate(pulls), 'MB/s', rate(raw));
    sayProcessor(before, await server.processorTime(), pulls);
    console.log(`… put off and asked again: ${pulls.again ?? 0}`);
    sayMemory(await server.peakMemory());
  } finally {
    await stage.close();
  }
}
