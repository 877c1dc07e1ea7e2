import { printFigure } from '../measure.ts';
import type { JobResult } from './load/job.ts';
import { generate } from './load/start-generator.ts';
import { sayFailures } from './say-figures.ts';
import { setStage, unlimited, type Length } from './stage.ts';

const TEAMS = 40;
const LANES = 24;

/** One process and four on one PostgreSQL, any request to any of them, with a checker behind it. */
export async function benchManyProcesses(length: Length) {
  const seconds = length === 'full' ? 60 : 8;
  const stage = await setStage({ teams: TEAMS, notesPerTeam: 50 });
  const pace = { kind: 'closed', lanes: LANES, seconds } as const;
  const { databaseUrl } = stage;
  try {
    const raw = await generate({ kind: 'raw-pushes', databaseUrl, pace: { ...pace, seconds: 4 } });
    const urls: string[] = [];
    for (const count of [1, 4]) {
      while (urls.length < count) urls.push((await stage.serve(unlimited)).url);
      const target = { urls: [...urls], instanceId: stage.instanceId };
      const pushes = await generate({
        kind: 'many-teams',
        target,
        pace,
        teams: TEAMS,
        databaseUrl,
      });
      const name = count === 1 ? '1 process' : `${count} processes`;
      // The floor writes into one space, whose lock it waits for; with forty there is less to wait for.
      printFigure(`pushes into ${TEAMS} teams, ${name}`, pushes.perSecond, 'per s', raw.perSecond);
      printFigure('… p99', pushes.p99, 'ms', raw.p99);
      sayFailures(pushes);
      sayChecked(pushes);
      const pulls = await generate({ kind: 'pulls', target, pace, teams: TEAMS, databaseUrl });
      printFigure(`pulls without news, ${name}`, pulls.perSecond, 'per s', null);
      printFigure('… p99', pulls.p99, 'ms', null);
      sayFailures(pulls);
    }
  } finally {
    await stage.close();
  }
}

function sayChecked({ checked }: JobResult) {
  if (checked === undefined) throw new Error('nothing was checked');
  const { acknowledged, retried, followed, violations } = checked;
  console.log(
    `… ${acknowledged} acknowledged, ${retried} sent again or twice at once, ${followed} pages followed: ${violations.length} violations`,
  );
  for (const { kind, detail } of violations.slice(0, 20)) console.log(`  ${kind}: ${detail}`);
  if (violations.length > 0) process.exitCode = 1;
}
