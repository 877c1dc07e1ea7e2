import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import type { Job, JobResult } from './job.ts';

/** Runs one job in a generator of its own and waits for what came of it. */
export async function generate(job: Job): Promise<JobResult> {
  const child = fork(join(import.meta.dirname, 'generate.ts'), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const ended = once(child, 'exit');
  const answered = once(child, 'message');
  child.send(job);
  const first = await Promise.race([answered, ended]);
  const [answer] = first as [{ result: JobResult } | number | null];
  if (answer === null || typeof answer === 'number')
    throw new Error(`The load generator ended early (${String(answer)}).`);
  await ended;
  return answer.result;
}
