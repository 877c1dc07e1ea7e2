import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { Pool } from 'pg';

import { teamSpace, type Cursor, type PullResponse } from '../../../../utils/protocol/pull.ts';
import type { Job, JobResult } from './job.ts';
import { runAt } from './pace.ts';
import { personAt } from './people.ts';
import { createSender } from './send.ts';

type Of<Kind extends Job['kind']> = Extract<Job, { kind: Kind }>;

/** Enough that nobody waits for a connection of ours: the server is what is measured. */
const SOCKETS = 512;

/** What a page says about itself stands behind its operations; they are counted, not understood. */
const operation = Buffer.from('"op":"put"');

function countOps(page: Buffer): number {
  let count = 0;
  for (let at = page.indexOf(operation); at >= 0; at = page.indexOf(operation, at + 1)) count += 1;
  return count;
}

/** A new browser of somebody who was never here reads the team to its end. */
export async function pullAllFirst({ target, pace, notes }: Of<'first-pulls'>): Promise<JobResult> {
  const { send, close } = createSender(SOCKETS);
  const { urls, instanceId } = target;
  let bytes = 0;
  let again = 0;
  const paced = await runAt(pace, async (index) => {
    const { token, teamId } = personAt(index);
    const url = urls[index % urls.length] ?? '';
    const body = { protocol: 1, instanceId, clientId: randomUUID(), knows: ['content'] };
    const space = teamSpace(teamId);
    let told = 0;
    let cursor: Cursor | null = null;
    for (let more = true; more;) {
      const spaces: Record<string, Cursor> = cursor === null ? {} : { [space]: cursor };
      const asked = { ...body, spaces };
      let answer = await send(`${url}/v1/pull`, token, asked);
      // Who is asked to come back later does so, as the extension does, and all of it is their waiting.
      for (; answer.status === 503 || answer.status === 429; again += 1) {
        await sleep(1_000 + Math.random() * 2_000);
        answer = await send(`${url}/v1/pull`, token, asked);
      }
      if (answer.status !== 200) throw new Error(String(answer.status));
      bytes += answer.bytes;
      const page = answer.read();
      told += countOps(page);
      more = page.includes('"more":true');
      if (more) {
        const { version, epoch } = (JSON.parse(page.toString()) as PullResponse).spaces[space]!;
        cursor = { version, epoch };
      }
    }
    if (told !== notes) throw new Error(`told ${told} of ${notes} notes`);
  });
  close();
  return { ...paced, bytes, again };
}

/** The floor of it: the same rows, read at the same pace and put together as one text by PostgreSQL. */
export async function pullAllRaw({ databaseUrl, pace }: Of<'raw-first-pulls'>): Promise<JobResult> {
  const pool = new Pool({ connectionString: databaseUrl, max: 16 });
  let bytes = 0;
  const paced = await runAt(pace, async (index) => {
    const { rows } = await pool.query<{ page: string }>(
      `SELECT json_agg(doc ORDER BY version)::text AS page FROM space_log WHERE space_id = $1`,
      [teamSpace(personAt(index).teamId)],
    );
    bytes += rows[0]?.page.length ?? 0;
  });
  await pool.end();
  return { ...paced, bytes };
}
