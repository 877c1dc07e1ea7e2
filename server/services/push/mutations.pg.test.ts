import { randomUUID } from 'node:crypto';

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { codeOf, makeContent, share, type TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';
import { MAX_NOTE_TEXT, type NoteContent } from '../../../utils/domain/note-content.ts';
import { MAX_QUOTE, PASSAGE_CONTEXT } from '../../../utils/domain/passage.ts';
import { teamSpace, type PullResponse } from '../../../utils/protocol/pull.ts';
import type { MutationResult } from '../../../utils/protocol/push.ts';

let server: TestServer;
let pate: TestClient;
let ole: TestClient;
let kim: TestClient;
let teamId: string;

beforeAll(async () => {
  server = await startTestServer();
  pate = await server.join('pate', 'Miriam');
  ole = await server.join('member', 'Ole');
  kim = await server.join('member', 'Kim');
  ({ teamId } = ole);
});
afterAll(() => server.close());

const edit = (id: string, content: NoteContent, baseRev: number) => ({
  name: 'note.edit@1',
  args: { id, content, editedAt: 0, baseRev },
});
const recall = (id: string) => ({ name: 'note.recall@1', args: { id } });
const remove = (id: string) => ({ name: 'note.delete@1', args: { id } });
const review = (noteId: string, action: object, id: string = randomUUID()) => ({
  name: 'review.add@1',
  args: { id, noteId, action },
});

async function one(client: TestClient, mutation: { name: string; args: unknown }) {
  return (await client.push(mutation)).results[0]?.result as MutationResult;
}
const rejected = (code: string) => ({ kind: 'rejected', code });

/** The last that a reader heard of a thing. */
function lastOp(pulled: PullResponse, id: string) {
  return pulled.spaces[teamSpace(teamId)]?.ops.find((op) => op.id === id);
}

/** A pull of everything from a cursor that is not empty, so that removals are told. */
async function pullFromOne(client: TestClient) {
  return client.pull({ [teamSpace(teamId)]: { version: 1, epoch: 1 } });
}

async function shareOne(text = 'Was sich ändert') {
  const note = share(teamId, makeContent(text));
  expect(await one(ole, note)).toEqual({ kind: 'ok', rev: 1 });
  return note.args.id;
}

async function sql(text: string, values: unknown[]) {
  const client = new Client({ connectionString: server.databaseUrl });
  await client.connect();
  const { rows } = await client.query(text, values);
  await client.end();
  return rows as Record<string, unknown>[];
}

describe('sharing', () => {
  it('[MUT-1] is for members', async () => {
    expect(await one(ole, share(randomUUID(), makeContent('x')))).toEqual(rejected('not_member'));
    await shareOne();
  });

  it('[MUT-2] refuses too much and nothing at all', async () => {
    expect(await one(ole, share(teamId, makeContent('ä'.repeat(10_001))))).toEqual(
      rejected('too_long'),
    );
    expect(await one(ole, share(teamId, makeContent(' \n')))).toEqual(rejected('empty'));
    const stuffed = { ...makeContent('x'), later: 'y'.repeat(66_000) };
    expect(await one(ole, share(teamId, stuffed))).toEqual(rejected('too_long'));
    const emoji = '🧾'.repeat(10_000);
    expect(await one(ole, share(teamId, makeContent(emoji)))).toEqual({ kind: 'ok', rev: 1 });
  });

  it('[MUT-3] of the same again is ok, of another text a conflict', async () => {
    const id = await shareOne('gleich');
    const device = ole.secondDevice();
    expect(await one(device, share(teamId, makeContent('gleich'), id))).toEqual({
      kind: 'ok',
      rev: 1,
    });
    const clash = await one(device, share(teamId, makeContent('anders'), id));
    expect(clash).toMatchObject({ kind: 'conflict', current: { rev: 1, mine: true } });
  });

  it('[MUT-4] with another team leaves the first', async () => {
    const otherId = randomUUID();
    await sql(`INSERT INTO team (id, name, created_at) VALUES ($1, 'Andere', 0)`, [otherId]);
    await sql('INSERT INTO space (id, team_id) VALUES ($1, $2)', [teamSpace(otherId), otherId]);
    await sql(
      `INSERT INTO membership SELECT $1, person_id, 'member', 'Ole', 0 FROM client WHERE id = $2`,
      [otherId, ole.clientId],
    );
    const id = await shareOne('zieht um');
    await pate.push(review(id, { kind: 'seen' }));
    expect(await one(ole, share(otherId, makeContent('zieht um'), id))).toEqual({
      kind: 'ok',
      rev: 2,
    });
    expect(lastOp(await pullFromOne(kim), id)).toMatchObject({ op: 'remove', why: 'recalled' });
    const there = (await ole.pull()).spaces[teamSpace(otherId)];
    expect(there?.ops).toHaveLength(1);
    expect(there?.ops[0]).toMatchObject({
      op: 'put',
      entity: 'note',
      doc: { rev: 2, teamId: otherId },
    });
    // What came to the other team and went again in one push was never there: nobody is told of it.
    const brief = await shareOne('nur kurz woanders');
    await ole.push(share(otherId, makeContent('nur kurz woanders'), brief), recall(brief));
    const after = (await ole.pull({ [teamSpace(otherId)]: { version: 0, epoch: 1 } })).spaces;
    expect(after[teamSpace(otherId)]?.ops.map((op) => op.id)).toEqual([id]);
    expect(lastOp(await pullFromOne(kim), brief)).toMatchObject({ op: 'remove' });
  });

  it('[MUT-5] after a recall counts as new and brings the reviews back', async () => {
    const id = await shareOne('hin und her');
    const event = review(id, { kind: 'answered', text: 'Danke!' });
    await pate.push(event);
    const before = lastOp(await kim.pull(), id);
    await ole.push(recall(id));
    expect(lastOp(await pullFromOne(kim), event.args.id)).toMatchObject({
      op: 'remove',
      why: 'recalled',
    });
    expect(await one(ole, share(teamId, makeContent('hin und her'), id))).toEqual({
      kind: 'ok',
      rev: 3,
    });
    const after = await kim.pull();
    expect(lastOp(after, event.args.id)).toMatchObject({
      op: 'put',
      doc: { action: { text: 'Danke!' } },
    });
    expect(lastOp(after, id)).toMatchObject({ op: 'put', doc: { rev: 3 } });
    const sharedAt = (op: typeof before) =>
      op?.op === 'put' && op.entity === 'note' ? op.doc.sharedAt : 0;
    expect(sharedAt(lastOp(after, id))).toBeGreaterThan(sharedAt(before));
  });
});

describe('editing', () => {
  it('[MUT-6] is the author’s alone and keeps what it replaces', async () => {
    const id = await shareOne('erste Fassung');
    expect(await one(kim, edit(id, makeContent('fremd'), 1))).toEqual(rejected('not_author'));
    expect(await one(ole, edit(id, makeContent('zweite Fassung'), 1))).toEqual({
      kind: 'ok',
      rev: 2,
    });
    const kept = await sql('SELECT rev, why, content FROM note_revision WHERE note_id = $1', [id]);
    expect(kept).toMatchObject([{ rev: 1, why: 'replaced', content: { change: 'erste Fassung' } }]);
    await ole.push(recall(id));
    expect(await one(ole, edit(id, makeContent('zu spät'), 3))).toEqual(rejected('recalled'));
  });

  it('[MUT-7] of an older revision is a conflict that loses nothing', async () => {
    const id = await shareOne('a');
    const [phone, desk] = [ole.secondDevice(), ole.secondDevice()];
    expect(await one(phone, edit(id, makeContent('vom Handy'), 1))).toEqual({ kind: 'ok', rev: 2 });
    const clash = await one(desk, edit(id, makeContent('vom Tisch'), 1));
    expect(clash).toMatchObject({
      kind: 'conflict',
      current: { id, rev: 2, mine: true, content: { change: 'vom Handy' } },
    });
    const kept = await sql(
      `SELECT content FROM note_revision WHERE note_id = $1 AND why = 'conflict'`,
      [id],
    );
    expect(kept).toMatchObject([{ content: { change: 'vom Tisch' } }]);
    expect(await one(desk, edit(id, makeContent('vom Handy'), 1))).toEqual({ kind: 'ok', rev: 2 });
  });
});

describe('withdrawing', () => {
  it('[MUT-8] erases the text everywhere, twice as well as once, also after leaving', async () => {
    const tom = await server.join('member', 'Tom');
    const note = share(teamId, makeContent('ERASE-ME-1'));
    const { id } = note.args;
    await tom.push(
      note,
      edit(id, makeContent('ERASE-ME-2'), 1),
      edit(id, makeContent('ERASE-ME-3'), 9),
    );
    expect(await one(kim, recall(id))).toEqual(rejected('not_author'));
    const left = await fetch(`${server.url}/v1/teams/${teamId}/membership`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${tom.token}` },
    });
    expect(left.status).toBe(204);
    expect(await one(tom, edit(id, makeContent('nach dem Gehen'), 2))).toEqual(
      rejected('not_member'),
    );
    expect(await one(tom, recall(id))).toEqual({ kind: 'ok', rev: 3 });
    expect(await one(tom, recall(id))).toEqual({ kind: 'ok', rev: 3 });
    expect(await one(tom, remove(id))).toEqual({ kind: 'ok', rev: 4 });
    expect(await one(tom, remove(id))).toEqual({ kind: 'ok', rev: 4 });
    const tables = ['note', 'note_revision', 'space_log', 'mutation_result'];
    for (const table of tables) {
      const found = await sql(`SELECT 1 FROM ${table} t WHERE t::text LIKE $1`, ['%ERASE-ME%']);
      expect({ table, found }).toEqual({ table, found: [] });
    }
  });

  it('[MUT-9] for good leaves the id dead', async () => {
    const id = await shareOne('weg damit');
    await ole.push(remove(id));
    expect(await one(ole, share(teamId, makeContent('wieder da'), id))).toEqual(
      rejected('unknown_note'),
    );
    expect(await one(ole, edit(id, makeContent('wieder da'), 2))).toEqual(rejected('unknown_note'));
    expect(await one(ole, recall(id))).toEqual({ kind: 'ok', rev: 2 });
    expect(lastOp(await pullFromOne(kim), id)).toMatchObject({ op: 'remove', why: 'deleted' });
  });
});

describe('reviewing', () => {
  it('[MUT-10] is for CX-Paten and admins, on shared notes', async () => {
    const id = await shareOne('bitte ansehen');
    expect(await one(kim, review(id, { kind: 'seen' }))).toEqual(rejected('not_reviewer'));
    expect(await one(pate, review(id, { kind: 'answered', text: ' \n ' }))).toEqual(
      rejected('empty'),
    );
    const event = review(id, { kind: 'decided', outcome: 'change', reason: 'Stimmt.' });
    expect(await one(pate, event)).toEqual({ kind: 'ok', rev: null });
    expect(await one(pate, event)).toEqual({ kind: 'ok', rev: null });
    const admin = await server.join('admin', 'Ada Admin');
    expect(await one(admin, event)).toEqual(rejected('invalid'));
    expect(await one(admin, review(id, { kind: 'seen' }))).toEqual({ kind: 'ok', rev: null });
    await ole.push(recall(id));
    expect(await one(pate, review(id, { kind: 'seen' }))).toEqual(rejected('recalled'));
    expect(await one(pate, review(randomUUID(), { kind: 'seen' }))).toEqual(
      rejected('unknown_note'),
    );
    const events = await sql('SELECT id FROM review_event WHERE note_id = $1', [id]);
    expect(events).toHaveLength(2);
  });
});

describe('what strangers learn', () => {
  it('[MUT-11] is nothing', async () => {
    const id = await shareOne('geheim');
    const stranger = await server.join('member', 'Fremde');
    await fetch(`${server.url}/v1/teams/${teamId}/membership`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${stranger.token}` },
    });
    for (const mutation of [
      edit(id, makeContent('x'), 1),
      recall(id),
      remove(id),
      review(id, { kind: 'seen' }),
    ])
      expect(await one(stranger, mutation)).toEqual(rejected('unknown_note'));
  });
});

describe('content', () => {
  it('[MUT-12] keeps fields of a newer version', async () => {
    const content = { ...makeContent('neu'), mood: { colour: 'grün', list: [1, { deep: null }] } };
    const note = share(teamId, content);
    await ole.push(note);
    expect(lastOp(await kim.pull(), note.args.id)).toMatchObject({ doc: { content } });
  });

  it('[MUT-14] keeps the passage a note is about, through sharing, editing and reading', async () => {
    const passage = { exact: 'geht die Mahnung raus', prefix: 'Dann ', suffix: '.', start: 17 };
    const content: NoteContent = { ...makeContent('Zu früh'), passage };
    const note = share(teamId, content);
    expect(await one(ole, note)).toEqual({ kind: 'ok', rev: 1 });
    expect(lastOp(await kim.pull(), note.args.id)).toMatchObject({ doc: { content } });
    const { passage: _, ...whole } = content;
    expect(await one(ole, edit(note.args.id, whole, 1))).toEqual({ kind: 'ok', rev: 2 });
    const op = lastOp(await kim.pull(), note.args.id);
    expect(op?.op === 'put' && op.entity === 'note' && 'passage' in op.doc.content).toBe(false);
  });

  it('[MUT-14] counts no quote as text, and refuses one that is too long as a whole', async () => {
    const passage = { exact: 'x'.repeat(MAX_QUOTE), prefix: '', suffix: '', start: 0 };
    const says = (text: string, change: Partial<typeof passage> = {}) =>
      share(teamId, { ...makeContent(text), passage: { ...passage, ...change } });
    expect(await one(ole, says('y'.repeat(MAX_NOTE_TEXT)))).toEqual({ kind: 'ok', rev: 1 });
    expect(await one(ole, says(''))).toEqual(rejected('empty'));
    for (const change of [
      { exact: `${passage.exact}x` },
      { exact: '' },
      { prefix: 'x'.repeat(PASSAGE_CONTEXT + 1) },
      { suffix: 'x'.repeat(PASSAGE_CONTEXT + 1) },
      { start: -1 },
    ]) {
      const refused = says('Text', change);
      expect(await one(ole, refused)).toEqual(rejected('invalid'));
      expect(lastOp(await kim.pull(), refused.args.id)).toBeUndefined();
    }
  });

  it('[MUT-13] is dated by the server', async () => {
    const note = share(teamId, makeContent('Uhr'));
    await ole.push({ ...note, args: { ...note.args, editedAt: 4e12 } });
    const op = lastOp(await kim.pull(), note.args.id);
    const at = op?.op === 'put' && op.entity === 'note' ? op.doc.editedAt : 0;
    expect(Math.abs(at - Date.now())).toBeLessThan(60_000);
  });

  it('[GEN-8] survives hostile text', async () => {
    const hostile = `<script>alert(1)</script> \u202Emirror 👩‍👩‍👧 '; DROP TABLE note; -- $1 \\u0000`;
    const note = share(teamId, makeContent(hostile));
    const broken = share(teamId, makeContent('a\0b \uD800 c'));
    const proto = JSON.parse(`{"change":"p","__proto__":{"polluted":true}}`) as object;
    const polluted = share(teamId, { ...makeContent('p'), ...proto });
    const { results } = await ole.push(note, broken, polluted);
    expect(results.map(({ result }) => result.kind)).toEqual(['ok', 'ok', 'ok']);
    const pulled = await kim.pull();
    expect(lastOp(pulled, note.args.id)).toMatchObject({ doc: { content: { change: hostile } } });
    expect(lastOp(pulled, broken.args.id)).toMatchObject({
      doc: { content: { change: 'ab \uFFFD c' } },
    });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('[GEN-8] refuses endless nesting, alone', async () => {
    const deep = JSON.parse(`${'['.repeat(900)}${']'.repeat(900)}`) as unknown;
    const { results } = await ole.push(
      share(teamId, { ...makeContent('tief'), deep }),
      share(teamId, makeContent('flach')),
    );
    expect(results.map(({ result }) => result.kind)).toEqual(['rejected', 'ok']);
  });
});

it('keeps codes out of links’ paths', () => {
  expect(codeOf('http://x/join#abc')).toBe('abc');
});
