import { Pool } from 'pg';

import { teamSpace } from '../../../../utils/protocol/pull.ts';
import type { PushResponse } from '../../../../utils/protocol/push.ts';
import { findViolations, type Acknowledged, type Violation } from './find-violations.ts';
import { follow } from './follow.ts';
import type { Job, JobResult, Target } from './job.ts';
import { runAt } from './pace.ts';
import { idOf, personAt, TEAM_SIZE } from './people.ts';
import { SOCKETS } from './push-jobs.ts';
import { createSender, mustSend } from './send.ts';
import { createWriters, nextPush } from './writers.ts';

type Of<Kind extends Job['kind']> = Extract<Job, { kind: Kind }>;

/** One push in so many is sent again after its answer, to another process; one in so many to two at once. */
const AGAIN = 50;
const TWICE = 70;

/** The process that is next: nobody stays with one. */
function createTurn({ urls }: Target) {
  let turn = 0;
  return () => urls[(turn += 1) % urls.length] ?? '';
}

/** Pushes into all teams, one reader following in each, and everything that was seen held against what is promised. */
export async function shareInManyTeams(job: Of<'many-teams'>): Promise<JobResult> {
  const { target, teams, pace, databaseUrl } = job;
  const { send, close } = createSender(SOCKETS);
  const nextUrl = createTurn(target);
  const pool = new Pool({ connectionString: databaseUrl, max: 2 });
  const began = await readVersions(pool);
  // Each new browser writes in the next team; the last member of a team only reads.
  const writers = createWriters(
    teams * 5,
    (count) => (count % teams) * TEAM_SIZE + (Math.floor(count / teams) % (TEAM_SIZE - 1)),
  );
  const acknowledged: Acknowledged[] = [];
  const unanswered = new Set<string>();
  const otherwise: Violation[] = [];
  let retried = 0;

  const readers = Array.from({ length: teams }, (_, team) => {
    const person = personAt(team * TEAM_SIZE + TEAM_SIZE - 1);
    const space = teamSpace(person.teamId);
    return follow({ send, nextUrl, target, person, space, from: began.get(space) ?? 0 });
  });
  const paced = await runAt(pace, async (index) => {
    const writer = writers.take();
    const { noteId, body } = nextPush(target, writer, index);
    const { clientId, seq, person } = writer;
    unanswered.add(noteId);
    const push = async () => {
      const answer = await mustSend(send, `${nextUrl()}/v1/push`, person.token, body);
      return JSON.parse(answer.read().toString()) as PushResponse;
    };
    const sentTwice = index % TWICE === 1 ? [push(), push()] : [push()];
    const answers = await Promise.all(sentTwice);
    if (index % AGAIN === 2) answers.push(await push());
    const [first, ...others] = answers;
    for (const other of others) {
      retried += 1;
      if (answerOf(other, seq) !== answerOf(first!, seq))
        otherwise.push({ kind: 'answered-otherwise', detail: `${clientId} ${seq}` });
    }
    if (answerOf(first!, seq) !== 'ok') throw new Error(`answered ${answerOf(first!, seq)}`);
    unanswered.delete(noteId);
    acknowledged.push({ noteId, space: teamSpace(person.teamId), clientId, seq });
    writers.giveBack(writer);
  });
  const followed = await Promise.all(readers.map((reader) => reader.end()));
  const { rows: log } = await pool.query<{ space: string; version: number; noteId: string }>(
    `SELECT l.space_id AS space, l.version::int, l.id AS "noteId" FROM space_log l
     JOIN unnest($1::text[], $2::bigint[]) AS began(space, version)
       ON l.space_id = began.space AND l.version > began.version`,
    [[...began.keys()], [...began.values()]],
  );
  const { rows: clients } = await pool.query<{ id: string; last: number }>(
    'SELECT id, last_seq::int AS last FROM client',
  );
  await pool.end();
  close();
  const lastSeqs = new Map(clients.map(({ id, last }) => [id, last]));
  const violations = findViolations({ acknowledged, unanswered, log, lastSeqs, followed, began });
  const checked = {
    acknowledged: acknowledged.length,
    retried,
    followed: followed.reduce((sum, { pages }) => sum + pages.length, 0),
    violations: [...violations, ...otherwise],
  };
  return { ...paced, checked };
}

function answerOf({ results }: PushResponse, seq: number): string {
  return results.find((one) => one.seq === seq)?.result.kind ?? 'nothing';
}

/** Where each space stands before the load. */
async function readVersions(pool: Pool): Promise<Map<string, number>> {
  const { rows } = await pool.query<{ id: string; version: number }>(
    'SELECT id, version::int FROM space',
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Readers of all these teams who find nothing new: what the processes do most of the day. */
export async function lookInManyTeams(job: Of<'pulls'>): Promise<JobResult> {
  const { target, pace, teams, databaseUrl } = job;
  const { send, close } = createSender(SOCKETS);
  const nextUrl = createTurn(target);
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  const versions = await readVersions(pool);
  await pool.end();
  const paced = await runAt(pace, async (index) => {
    const { token, teamId } = personAt((index % teams) * TEAM_SIZE + (index % TEAM_SIZE));
    const space = teamSpace(teamId);
    await mustSend(send, `${nextUrl()}/v1/pull`, token, {
      protocol: 1,
      instanceId: target.instanceId,
      clientId: idOf('client', index % 1_000),
      spaces: { [space]: { version: versions.get(space) ?? 0, epoch: 1 } },
    });
  });
  close();
  return paced;
}
