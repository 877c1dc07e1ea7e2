import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeContent, share, type TestClient } from '../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../test/postgres/test-server.ts';
import { pokeSchema, type Poke } from '../../utils/protocol/poke.ts';
import { teamSpace } from '../../utils/protocol/pull.ts';
import { startServer } from '../start-server.ts';

let server: TestServer;
let lena: TestClient;
let space: string;

beforeAll(async () => {
  server = await startTestServer();
  lena = await server.join('member', 'Lena');
  space = teamSpace(lena.teamId);
});
afterAll(() => server.close());

const open = (client: TestClient, method = 'GET', url = server.url) =>
  fetch(`${url}/v1/poke`, {
    method,
    headers: { authorization: `Bearer ${client.token}`, 'accept-encoding': 'gzip' },
  });

/** Pokes as they come. Ends with the stream; anything else than a poke or a heartbeat in it is a fault. */
async function* pokes(answer: Response): AsyncGenerator<Poke, undefined> {
  let text = '';
  for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const event = text.slice(0, end);
      text = text.slice(end + 2);
      if (event.startsWith(':')) continue;
      const data = /^event: changed\ndata: (.+)$/.exec(event)?.[1];
      yield pokeSchema.parse(JSON.parse(data ?? event));
    }
  }
  return undefined;
}

async function query(text: string, ...values: string[]) {
  const client = new Client({ connectionString: server.databaseUrl });
  await client.connect();
  await client.query(text, values);
  await client.end();
}
/** A second team on the same server that this person belongs to, too. */
async function addTeamOf(name: string): Promise<string> {
  const id = crypto.randomUUID();
  await query(`INSERT INTO team (id, name, created_at) VALUES ($1, 'Zweites Team', 0)`, id);
  await query(`INSERT INTO space (id, team_id) VALUES ($1, $2)`, teamSpace(id), id);
  await query(
    `INSERT INTO membership (team_id, person_id, role, name, joined_at)
     SELECT $1, person_id, 'member', name, 0 FROM membership WHERE name = $2`,
    id,
    name,
  );
  return id;
}
const leave = (client: TestClient, teamId: string) =>
  fetch(`${server.url}/v1/teams/${teamId}/membership`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${client.token}` },
  });

describe('the stream of an extension', () => {
  it('[POKE-1] [POKE-2] says how far all spaces are, here at once and elsewhere within a second, and never what', async () => {
    const mara = await server.join('member', 'Mara');
    const { databaseUrl } = server;
    const second = await startServer({ port: 0, databaseUrl, logLevel: 'silent' });
    const [here, there] = [await open(lena), await open(lena, 'GET', second.url)];
    expect(Object.fromEntries(here.headers)).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store, no-transform',
    });
    // [GEN-10]: packed, it would wait until there is enough to pack.
    expect(here.headers.get('content-encoding')).toBeNull();
    const [heard, elsewhere] = [pokes(here), pokes(there)];
    const begin = (await heard.next()).value?.[space];
    expect(begin).toEqual({ version: expect.any(Number), epoch: 1 });
    expect((await elsewhere.next()).value).toEqual({ [space]: begin });
    await mara.push(share(mara.teamId, makeContent('GEHEIM')));
    const told = { [space]: { version: (begin?.version ?? 0) + 1, epoch: 1 } };
    expect((await heard.next()).value).toEqual(told);
    expect((await elsewhere.next()).value).toEqual(told);
    // Not by the look that is taken once a second: it would come half a second late on the average.
    let late = 0;
    for (let i = 0; i < 6; i += 1) {
      await mara.push(share(mara.teamId, makeContent(`Nr. ${i}`)));
      const answered = performance.now();
      await heard.next();
      late += performance.now() - answered;
    }
    expect(late).toBeLessThan(1_500);
    await heard.return(undefined);
    await second.close();
    let next = await elsewhere.next();
    // Some of these it had still to tell; then its stream ends.
    while (!next.done) next = await elsewhere.next();
  });

  it('[POKE-1] hears of a team that is joined meanwhile, and of nobody else’s', async () => {
    const paul = await server.join('member', 'Paul');
    const heard = pokes(await open(paul));
    const others = pokes(await open(lena));
    expect(Object.keys((await heard.next()).value ?? {})).toEqual([space]);
    await others.next();
    const teamId = await addTeamOf('Paul');
    expect((await heard.next()).value).toMatchObject({ [teamSpace(teamId)]: { version: 0 } });
    await paul.push(share(teamId, makeContent('nur für das zweite Team')));
    expect((await heard.next()).value).toMatchObject({ [teamSpace(teamId)]: { version: 1 } });
    // The next that Lena hears is of her own team, and names no other.
    await paul.push(share(paul.teamId, makeContent('für alle')));
    expect(Object.keys((await others.next()).value ?? {})).toEqual([space]);
    await heard.return(undefined);
    await others.return(undefined);
  });

  it('[POKE-3] [ID-6] is cut when a team is left, with what is left as its last word', async () => {
    const rosa = await server.join('member', 'Rosa');
    const teamId = await addTeamOf('Rosa');
    const heard = pokes(await open(rosa));
    expect(Object.keys((await heard.next()).value ?? {})).toHaveLength(2);
    expect((await leave(rosa, teamId)).status).toBe(204);
    await lena.push(share(lena.teamId, makeContent('danach')));
    let last: Poke = {};
    for (let next = await heard.next(); !next.done; next = await heard.next()) last = next.value;
    expect(Object.keys(last)).toEqual([space]);
    const anew = pokes(await open(rosa));
    expect(Object.keys((await anew.next()).value ?? {})).toEqual([space]);
    await leave(rosa, rosa.teamId);
    expect(await anew.next()).toEqual({ done: false, value: {} });
    expect((await anew.next()).done).toBe(true);
    expect((await open(rosa)).status).toBe(404);
  });

  it('[POKE-3] ends with its token', async () => {
    const tom = await server.join('member', 'Tom');
    const heard = pokes(await open(tom));
    await heard.next();
    await query(
      `DELETE FROM credential WHERE person_id = (SELECT person_id FROM membership WHERE name = $1)`,
      'Tom',
    );
    expect(await heard.next()).toEqual({ done: false, value: {} });
    expect((await heard.next()).done).toBe(true);
    expect((await open(tom)).status).toBe(401);
  });

  it('[POKE-4] is open twenty times at most, and not at all by a question for its head', async () => {
    const ida = await server.join('member', 'Ida');
    for (let i = 0; i < 25; i += 1) expect((await open(ida, 'HEAD')).status).toBe(200);
    // All at once: none may slip in while the others are still being let in.
    const asked = await Promise.all(Array.from({ length: 21 }, () => open(ida)));
    const answers = asked.toSorted((a, b) => a.status - b.status);
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(20).fill(200), 429]);
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    for (const answer of answers) await answer.body?.cancel();
    // The places are free again as soon as the server has noticed.
    await expect.poll(async () => (await open(ida)).status).toBe(200);
  });

  it('[POKE-4] may not be opened again and again', async () => {
    const limits = { pullPerMinute: 2 };
    const strict = await startTestServer({ limits });
    const client = await strict.join('member', 'Eile');
    const found = [];
    for (let i = 0; i < 5; i += 1) {
      const answer = await open(client, 'GET', strict.url);
      found.push(answer.status);
      await answer.body?.cancel();
    }
    expect(found).toEqual([200, 200, 200, 200, 429]);
    await strict.close();
  });

  it('[POKE-2] is told of many changes in a row as of few, and of the last one for certain', async () => {
    const heard = pokes(await open(lena));
    const first = (await heard.next()).value?.[space]?.version ?? 0;
    const notes = Array.from({ length: 30 }, (_, i) => share(lena.teamId, makeContent(`Nr. ${i}`)));
    for (const note of notes) await lena.push(note);
    let last = first;
    while (last < first + 30) last = (await heard.next()).value?.[space]?.version ?? Infinity;
    expect(last).toBe(first + 30);
    await heard.return(undefined);
  });
});
