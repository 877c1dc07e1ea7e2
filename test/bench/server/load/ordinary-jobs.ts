import { randomUUID } from 'node:crypto';

import { Pool } from 'pg';

import { teamSpace } from '../../../../utils/protocol/pull.ts';
import { prepareRawTables, rawPush } from '../../raw-sql.ts';
import type { Job, JobResult } from './job.ts';
import { noteAt } from './note-pool.ts';
import { runAt } from './pace.ts';
import { idOf, personAt } from './people.ts';
import { SOCKETS } from './push-jobs.ts';
import { createSender, mustSend } from './send.ts';
import { nextPush } from './writers.ts';

type Of<Kind extends Job['kind']> = Extract<Job, { kind: Kind }>;

/** One request in eight shares a note: 10 pushes beside 70 pulls a second. */
const isPush = (index: number) => index % 8 === 7;
/** How many of a team's last notes somebody has not heard of yet: mostly none, sometimes a few. */
const behind = (index: number) => (index % 5 === 0 ? index % 4 : 0);
/** Steps through all people before anybody comes again: it divides no usual number of them. */
const STEP = 7_919;

/** Everybody is somebody else, in another team than the one before. */
export async function liveADay({
  target,
  pace,
  people,
  version,
}: Of<'ordinary'>): Promise<JobResult> {
  const { send, close } = createSender(SOCKETS);
  const { urls, instanceId } = target;
  let bytes = 0;
  const paced = await runAt(pace, async (index) => {
    const person = personAt((index * STEP) % people);
    const url = urls[index % urls.length] ?? '';
    if (isPush(index)) {
      const writer = { person, clientId: randomUUID(), seq: 0 };
      await mustSend(send, `${url}/v1/push`, person.token, nextPush(target, writer, index).body);
      return;
    }
    const cursor = { version: version - behind(index), epoch: 1 };
    const answer = await mustSend(send, `${url}/v1/pull`, person.token, {
      protocol: 1,
      instanceId,
      clientId: idOf('client', person.index),
      spaces: { [teamSpace(person.teamId)]: cursor },
      knows: ['content'],
    });
    bytes += answer.bytes;
  });
  close();
  return { ...paced, bytes };
}

/** The floor of it: the same rows read and written at the same pace. */
export async function liveADayRaw(job: Of<'raw-ordinary'>): Promise<JobResult> {
  const { databaseUrl, pace, teams, version } = job;
  const pool = new Pool({ connectionString: databaseUrl, max: 16 });
  await prepareRawTables(pool);
  const paced = await runAt(pace, async (index) => {
    if (isPush(index)) {
      await rawPush(pool, { args: { id: randomUUID(), content: noteAt(index) } });
      return;
    }
    const space = teamSpace(idOf('team', (index * STEP) % teams));
    await pool.query(
      'SELECT version, id, doc FROM space_log WHERE space_id = $1 AND version > $2 ORDER BY version',
      [space, version - behind(index)],
    );
  });
  await pool.query('DROP TABLE raw_space, raw_note, raw_log, raw_result');
  await pool.end();
  return paced;
}
