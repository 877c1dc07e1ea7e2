import { randomUUID } from 'node:crypto';

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  acceptContent,
  buildQuestion,
  contentOf,
  declineContent,
  lastHeard,
  proposeContent,
  pushOne,
  putContent,
  retireContent,
} from '../../../test/postgres/build-content.ts';
import type { TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';
import { MAX_CONTENT_TEXT } from '../../../utils/domain/team-content.ts';

let server: TestServer;
let pate: TestClient;
let secondPate: TestClient;
let ole: TestClient;
let kim: TestClient;
let teamId: string;

beforeAll(async () => {
  server = await startTestServer();
  pate = await server.join('pate', 'Miriam');
  secondPate = await server.join('pate', 'Pia');
  ole = await server.join('member', 'Ole');
  kim = await server.join('member', 'Kim');
  ({ teamId } = ole);
});
afterAll(() => server.close());

const ok = (rev: number) => ({ kind: 'ok', rev });
const rejected = (code: string) => ({ kind: 'rejected', code });
const question = (text: string) => buildQuestion(text);

async function sql(text: string, values: unknown[] = []) {
  const client = new Client({ connectionString: server.databaseUrl });
  await client.connect();
  const { rows } = await client.query(text, values);
  await client.end();
  return rows as Record<string, unknown>[];
}

async function write(text: string) {
  const mutation = putContent(teamId, question(text));
  expect(await pushOne(pate, mutation)).toEqual(ok(1));
  return mutation.args.id;
}

async function propose(text: string, more: Parameters<typeof proposeContent>[2] = {}) {
  const mutation = proposeContent(teamId, question(text), more);
  expect(await pushOne(ole, mutation)).toEqual(ok(1));
  return mutation.args.id;
}

describe('writing', () => {
  it('[CONTENT-1] is for reviewers of the team, and for admins', async () => {
    const body = question('Was merkt die Kundin?');
    expect(await pushOne(ole, putContent(teamId, body))).toEqual(rejected('not_reviewer'));
    expect(await pushOne(pate, putContent(randomUUID(), body))).toEqual(rejected('not_member'));
    expect(
      await pushOne(await server.join('admin', 'Ada Admin'), putContent(teamId, body)),
    ).toEqual(ok(1));
  });

  it('[CONTENT-1] makes content, changes it, and keeps the replaced text', async () => {
    const id = await write('alt');
    expect(await pushOne(pate, putContent(teamId, question('neu'), { id, baseRev: 1 }))).toEqual(
      ok(2),
    );
    expect(await contentOf(kim, id)).toMatchObject({
      body: { text: { de: 'neu' } },
      state: 'active',
      rev: 2,
    });
    const kept = await sql('SELECT why, rev, body FROM content_revision WHERE content_id = $1', [
      id,
    ]);
    expect(kept).toMatchObject([{ why: 'replaced', rev: 1, body: { text: { de: 'alt' } } }]);
  });

  it('[CONTENT-1] knows no content it never had, nor another team’s', async () => {
    const unknown = putContent(teamId, question('x'), { baseRev: 3 });
    expect(await pushOne(pate, unknown)).toEqual(rejected('unknown_content'));
    const [other] = await sql(
      `WITH t AS (INSERT INTO team (id, name, created_at) VALUES (gen_random_uuid(), 'B', 1) RETURNING id)
       INSERT INTO team_content (id, team_id, state, body, rev, edited_at)
       SELECT gen_random_uuid(), t.id, 'active', '{}', 1, 1 FROM t RETURNING id`,
    );
    const id = String(other!['id']);
    const taken = putContent(teamId, question('x'), { id, baseRev: 1 });
    expect(await pushOne(pate, taken)).toEqual(rejected('unknown_content'));
    expect(await pushOne(pate, retireContent(id))).toEqual(rejected('unknown_content'));
    expect(await pushOne(pate, acceptContent(id, 1))).toEqual(rejected('unknown_content'));
    expect(await pushOne(ole, proposeContent(teamId, question('x'), { replaces: id }))).toEqual(
      rejected('unknown_content'),
    );
  });

  it('[CONTENT-2] keeps both texts where two change the same revision', async () => {
    const id = await write('eins');
    expect(await pushOne(pate, putContent(teamId, question('zwei'), { id, baseRev: 1 }))).toEqual(
      ok(2),
    );
    const late = putContent(teamId, question('auch zwei'), { id, baseRev: 1 });
    expect(await pushOne(secondPate, late)).toMatchObject({
      kind: 'content-conflict',
      current: { id, rev: 2, body: { text: { de: 'zwei' } }, mine: false },
    });
    const lost = await sql(
      `SELECT rev, body FROM content_revision WHERE content_id = $1 AND why = 'conflict'`,
      [id],
    );
    expect(lost).toMatchObject([{ rev: 1, body: { text: { de: 'auch zwei' } } }]);
    const same = putContent(teamId, question('zwei'), { id, baseRev: 99 });
    expect(await pushOne(secondPate, same)).toEqual(ok(2));
  });

  it('[CONTENT-10] refuses what says nothing or too much, and keeps what it does not know', async () => {
    expect(await pushOne(pate, putContent(teamId, question(' \n')))).toEqual(rejected('empty'));
    expect(await pushOne(ole, proposeContent(teamId, question('')))).toEqual(rejected('empty'));
    const long = question('ä'.repeat(MAX_CONTENT_TEXT + 1));
    expect(await pushOne(pate, putContent(teamId, long))).toEqual(rejected('too_long'));
    const stuffed = buildQuestion('x', { later: 'y'.repeat(17_000) });
    expect(await pushOne(ole, proposeContent(teamId, stuffed))).toEqual(rejected('too_long'));
    const newer = putContent(teamId, buildQuestion('x', { later: { kept: [1] } }));
    await pushOne(pate, newer);
    expect((await contentOf(kim, newer.args.id)).body).toEqual(newer.args.body);
    const poem = { name: 'content.put@1', args: { ...newer.args, body: { kind: 'poem' } } };
    expect(await pushOne(pate, poem)).toEqual(rejected('invalid'));
  });
});

describe('proposing', () => {
  it('[CONTENT-3] is for every member, and safe to repeat', async () => {
    const mutation = proposeContent(teamId, question('Wer ruft dann an?'));
    expect(await pushOne(ole, mutation)).toEqual(ok(1));
    expect(await pushOne(ole.secondDevice(), mutation)).toEqual(ok(1));
    expect(await pushOne(kim, mutation)).toEqual(rejected('unknown_content'));
    const other = { ...mutation, args: { ...mutation.args, body: question('anders') } };
    expect(await pushOne(ole, other)).toMatchObject({
      kind: 'content-conflict',
      current: { rev: 1 },
    });
    const elsewhere = proposeContent(randomUUID(), question('x'));
    expect(await pushOne(ole, elsewhere)).toEqual(rejected('not_member'));
    const replaces = randomUUID();
    expect(await pushOne(ole, proposeContent(teamId, question('x'), { replaces }))).toEqual(
      rejected('unknown_content'),
    );
  });

  it('[CONTENT-9] names who proposed it only on wish, and never by an id', async () => {
    const named = await propose('mit Namen', { named: true });
    const nameless = await propose('ohne Namen');
    expect(await contentOf(kim, named)).toMatchObject({
      proposedByName: 'Ole',
      mine: false,
      proposed: true,
    });
    expect(await contentOf(kim, nameless)).toMatchObject({
      proposedByName: null,
      mine: false,
      proposed: true,
    });
    expect(await contentOf(ole.secondDevice(), nameless)).toMatchObject({ mine: true });
    const [row] = await sql('SELECT proposer_id FROM team_content WHERE id = $1', [nameless]);
    const proposer = String(row!['proposer_id']);
    expect(JSON.stringify(await lastHeard(kim, nameless))).not.toContain(proposer);
    expect(JSON.stringify(await lastHeard(pate, nameless))).not.toContain(proposer);
    expect(await contentOf(pate, await write('vom Paten'))).toMatchObject({
      mine: false,
      proposed: false,
    });
  });

  it('[CONTENT-8] shows everybody what is active or proposed, and the rest to few', async () => {
    const id = await propose('Geht das auch am Telefon?');
    expect((await contentOf(kim, id)).state).toBe('proposed');
    await pushOne(pate, declineContent(id, 'Das fragen wir schon.', 1));
    const gone = { op: 'remove', entity: 'content', id, why: 'left-view' };
    expect(await lastHeard(kim, id)).toEqual(gone);
    for (const reader of [ole, pate, secondPate])
      expect(await contentOf(reader, id)).toMatchObject({
        state: 'declined',
        decision: { outcome: 'decline', reason: 'Das fragen wir schon.', byName: 'Miriam' },
      });
    expect(await pushOne(kim, acceptContent(id, 2))).toEqual(rejected('unknown_content'));
    expect(await pushOne(kim, retireContent(id))).toEqual(rejected('unknown_content'));
    const retired = await write('nicht mehr');
    await pushOne(pate, retireContent(retired));
    expect(await lastHeard(kim, retired)).toMatchObject({ op: 'remove', why: 'left-view' });
    expect((await contentOf(secondPate, retired)).state).toBe('retired');
  });
});

describe('deciding', () => {
  it('[CONTENT-4] is a reviewer’s, with a reason for no', async () => {
    const id = await propose('Darf ich?');
    expect(await pushOne(ole, acceptContent(id, 1))).toEqual(rejected('not_reviewer'));
    expect(await pushOne(pate, declineContent(id, '  ', 1))).toEqual(rejected('empty'));
    expect(await pushOne(pate, acceptContent(randomUUID(), 1))).toEqual(
      rejected('unknown_content'),
    );
    expect(await pushOne(pate, acceptContent(id, 1))).toEqual(ok(2));
    expect(await contentOf(kim, id)).toMatchObject({
      state: 'active',
      proposed: true,
      decision: { outcome: 'accept' },
    });
    expect(await pushOne(secondPate, acceptContent(id, 1))).toEqual(ok(2));
    expect(await pushOne(secondPate, declineContent(id, 'doch nicht', 2))).toEqual(
      rejected('decided'),
    );
    expect(await pushOne(pate, acceptContent(await write('nie vorgeschlagen'), 1))).toEqual(
      rejected('decided'),
    );
  });

  it('[CONTENT-4] accepts no text that nobody read, and can think again', async () => {
    const id = await propose('Tippfeler');
    await pushOne(secondPate, putContent(teamId, question('Tippfehler'), { id, baseRev: 1 }));
    expect(await contentOf(kim, id)).toMatchObject({ state: 'proposed', rev: 2 });
    expect(await pushOne(pate, acceptContent(id, 1))).toMatchObject({
      kind: 'content-conflict',
      current: { rev: 2, state: 'proposed' },
    });
    expect(await pushOne(pate, declineContent(id, 'unklar', 2))).toEqual(ok(3));
    expect(await pushOne(pate, declineContent(id, 'unklar', 2))).toEqual(ok(3));
    expect(await pushOne(pate, acceptContent(id, 3))).toEqual(ok(4));
    expect((await contentOf(kim, id)).state).toBe('active');
  });

  it('[CONTENT-5] retires what an accepted proposal replaces', async () => {
    const old = await write('alte Frage');
    const id = await propose('bessere Frage', { replaces: old });
    expect((await contentOf(kim, old)).state).toBe('active');
    expect(await pushOne(pate, acceptContent(id, 1))).toEqual(ok(2));
    expect(await lastHeard(kim, old)).toMatchObject({ op: 'remove', why: 'left-view' });
    expect(await contentOf(pate, old)).toMatchObject({ state: 'retired', rev: 2 });
    const declined = await propose('noch eine', { replaces: id });
    await pushOne(pate, declineContent(declined, 'nein', 1));
    expect((await contentOf(kim, id)).state).toBe('active');
  });
});

describe('taking out of use', () => {
  it('[CONTENT-6] is a reviewer’s, and nothing is lost by it', async () => {
    const id = await write('vorbei');
    expect(await pushOne(ole, retireContent(id))).toEqual(rejected('not_reviewer'));
    expect(await pushOne(pate, retireContent(id))).toEqual(ok(2));
    expect(await pushOne(secondPate, retireContent(id))).toEqual(ok(2));
    expect(await pushOne(pate, putContent(teamId, question('vorbei'), { id, baseRev: 2 }))).toEqual(
      ok(3),
    );
    expect((await contentOf(kim, id)).state).toBe('active');
    const waiting = await propose('wartet');
    expect(await pushOne(pate, retireContent(waiting))).toEqual(rejected('undecided'));
    await pushOne(pate, declineContent(waiting, 'nein', 1));
    expect(await pushOne(pate, retireContent(waiting))).toEqual(rejected('decided'));
  });

  it('[CONTENT-7] lets whoever proposed it take it back, and forgets every text of it', async () => {
    const id = await propose('GEHEIM-vorgeschlagen', { named: true });
    await pushOne(pate, putContent(teamId, question('GEHEIM-verbessert'), { id, baseRev: 1 }));
    const numbered = { seq: 1, ...acceptContent(id, 1) };
    const device = secondPate.secondDevice();
    const { clientId, instanceId } = device;
    const body = { protocol: 1, instanceId, clientId, mutations: [numbered] };
    expect(await (await device.post('/v1/push', body)).text()).toContain('GEHEIM');
    expect(await pushOne(ole.secondDevice(), retireContent(id))).toEqual(ok(3));
    expect(await pushOne(ole, retireContent(id))).toEqual(ok(3));
    const retry = await (await device.post('/v1/push', body)).json();
    expect(retry).toMatchObject({ results: [{ result: rejected('unknown_content') }] });
    for (const reader of [ole, kim, pate])
      expect(await lastHeard(reader, id)).toEqual({
        op: 'remove',
        entity: 'content',
        id,
        why: 'deleted',
      });
    for (const table of ['team_content', 'content_revision', 'mutation_result', 'space_log'])
      expect([table, await sql(`SELECT 1 FROM ${table} t WHERE t::text LIKE '%GEHEIM%'`)]).toEqual([
        table,
        [],
      ]);
    expect(await pushOne(ole, proposeContent(teamId, question('x'), { id }))).toEqual(
      rejected('unknown_content'),
    );
    expect(await pushOne(pate, putContent(teamId, question('x'), { id, baseRev: 3 }))).toEqual(
      rejected('unknown_content'),
    );
  });

  it('[CONTENT-7] leaves what was accepted with the team, and what was not to one who left', async () => {
    const leaver = await server.join('member', 'Lea');
    const [accepted, open] = [
      proposeContent(teamId, question('bleibt')),
      proposeContent(teamId, question('geht')),
    ];
    await leaver.push(accepted, open);
    await pushOne(pate, acceptContent(accepted.args.id, 1));
    expect(await pushOne(leaver, retireContent(accepted.args.id))).toEqual(
      rejected('not_reviewer'),
    );
    const authorization = `Bearer ${leaver.token}`;
    await fetch(`${server.url}/v1/teams/${teamId}/membership`, {
      method: 'DELETE',
      headers: { authorization },
    });
    expect(await pushOne(leaver, retireContent(accepted.args.id))).toEqual(
      rejected('unknown_content'),
    );
    expect(await pushOne(leaver, retireContent(open.args.id))).toEqual(ok(2));
    expect(await lastHeard(kim, open.args.id)).toMatchObject({ op: 'remove', why: 'deleted' });
  });
});
