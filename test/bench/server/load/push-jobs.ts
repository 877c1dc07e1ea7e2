import { randomUUID } from 'node:crypto';

import { Pool } from 'pg';

import { prepareRawTables, rawPush } from '../../raw-sql.ts';
import type { Job, JobResult } from './job.ts';
import { noteAt } from './note-pool.ts';
import { runAt } from './pace.ts';
import { TEAM_SIZE } from './people.ts';
import { createSender, mustSend } from './send.ts';
import { createWriters, nextPush } from './writers.ts';

type Of<Kind extends Job['kind']> = Extract<Job, { kind: Kind }>;

/** Connections of a generator; beyond that a request waits, and its waiting counts. */
export const SOCKETS = 128;

/** New notes, one in each push, by everybody in the first team. */
export async function pushIntoTeam({ target, pace }: Of<'pushes'>): Promise<JobResult> {
  const { send, close } = createSender(SOCKETS);
  const writers = createWriters(TEAM_SIZE, (count) => count % TEAM_SIZE);
  const [url = ''] = target.urls;
  const paced = await runAt(pace, async (index) => {
    const writer = writers.take();
    const { body } = nextPush(target, writer, index);
    // A writer whose push failed is given up: its numbers are no longer sure.
    await mustSend(send, `${url}/v1/push`, writer.person.token, body);
    writers.giveBack(writer);
  });
  close();
  return paced;
}

/** The floor of it: the same rows written in the same order, by as many connections as a server has. */
export async function pushRaw({ databaseUrl, pace }: Of<'raw-pushes'>): Promise<JobResult> {
  const pool = new Pool({ connectionString: databaseUrl, max: 16 });
  await prepareRawTables(pool);
  const paced = await runAt(pace, (index) =>
    rawPush(pool, { args: { id: randomUUID(), content: noteAt(index) } }),
  );
  await pool.query('DROP TABLE raw_space, raw_note, raw_log, raw_result');
  await pool.end();
  return paced;
}
