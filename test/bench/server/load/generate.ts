/** The load generator: a process of its own, told by its parent what to do, that answers once and ends. */
import { pullAllFirst, pullAllRaw } from './first-pull-jobs.ts';
import type { Job, JobResult } from './job.ts';
import { lookInManyTeams, shareInManyTeams } from './many-team-jobs.ts';
import { liveADay, liveADayRaw } from './ordinary-jobs.ts';
import { pushIntoTeam, pushRaw } from './push-jobs.ts';

const jobs: { [Kind in Job['kind']]: (job: Extract<Job, { kind: Kind }>) => Promise<JobResult> } = {
  pushes: pushIntoTeam,
  'raw-pushes': pushRaw,
  ordinary: liveADay,
  'raw-ordinary': liveADayRaw,
  'first-pulls': pullAllFirst,
  'raw-first-pulls': pullAllRaw,
  'many-teams': shareInManyTeams,
  pulls: lookInManyTeams,
};

process.once('message', (job: Job) => {
  const run = jobs[job.kind] as (given: Job) => Promise<JobResult>;
  run(job).then(
    (result) => process.send?.({ result }, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
