import { randomUUID } from 'node:crypto';

import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeContent, share, type TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';
import { teamSpace, type Cursor, type Op } from '../../../utils/protocol/pull.ts';

let server: TestServer;
let ole: TestClient;
let kim: TestClient;
let space: string;

beforeAll(async () => {
  server = await startTestServer();
  ole = await server.join('member', 'Ole');
  kim = await server.join('member', 'Kim');
  space = teamSpace(ole.teamId);
});
afterAll(() => server.close());

async function sql(text: string, values: unknown[] = []) {
  const client = new Client({ connectionString: server.databaseUrl });
  await client.connect();
  await client.query(text, values);
  await client.end();
}

async function shareSome(count: number, client = ole) {
  const notes = Array.from({ length: count }, (_, i) =>
    share(ole.teamId, makeContent(`Notiz ${i}`)),
  );
  await client.push(...notes);
  return notes.map((note) => note.args.id);
}

/** Everything a reader hears from a cursor on, page by page. */
async function pullAll(client: TestClient, from?: Cursor, limit = 1_000) {
  const ops: Op[] = [];
  let cursor = from;
  for (let pages = 1; ; pages += 1) {
    const page = (await client.pull(cursor ? { [space]: cursor } : {}, limit)).spaces[space]!;
    ops.push(...page.ops);
    cursor = { version: page.version, epoch: page.epoch };
    if (!page.more) return { ops, cursor, pages };
  }
}

describe('pull', () => {
  it('[PULL-1] needs a token and tells memberships and the last number', async () => {
    const answer = await fetch(`${server.url}/v1/pull`, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(401);
    await shareSome(3);
    const pulled = await ole.pull();
    expect(pulled).toMatchObject({ lastSeq: 3, instanceId: ole.instanceId, gone: [] });
    expect(pulled.teams).toMatchObject([
      { id: ole.teamId, myName: 'Ole', role: 'member', minGroupSize: 8 },
    ]);
    expect(pulled.teams[0]?.memberCount).toBeGreaterThanOrEqual(3);
  });

  it('[PULL-2] refuses another server’s identity and another’s client', async () => {
    const { clientId, instanceId } = ole;
    const ask = async (body: object) => {
      const answer = await kim.post('/v1/pull', {
        protocol: 1,
        spaces: {},
        instanceId,
        clientId,
        ...body,
      });
      return ((await answer.json()) as { error: { code: string } }).error.code;
    };
    expect(await ask({ instanceId: randomUUID() })).toBe('wrong_instance');
    expect(await ask({})).toBe('wrong_client');
  });

  it('[PULL-3] goes on from the cursor, or begins', async () => {
    const { cursor, ops } = await pullAll(kim);
    expect(ops.length).toBeGreaterThanOrEqual(3);
    expect((await pullAll(kim, cursor)).ops).toEqual([]);
    const [id] = await shareSome(1);
    const next = await pullAll(kim, cursor);
    expect(next.ops.map((op) => op.id)).toEqual([id]);
    expect(next.cursor.version).toBe(cursor.version + 1);
  });

  it('[PULL-4] keeps the last operation per note', async () => {
    const { cursor } = await pullAll(kim);
    const [id = ''] = await shareSome(1);
    for (const baseRev of [1, 2, 3]) {
      const content = makeContent(`Fassung ${baseRev + 1}`);
      await ole.push({ name: 'note.edit@1', args: { id, content, editedAt: 0, baseRev } });
    }
    const { ops, cursor: after } = await pullAll(kim, cursor);
    expect(ops).toMatchObject([
      { op: 'put', id, doc: { rev: 4, content: { change: 'Fassung 4' } } },
    ]);
    expect(after.version).toBe(cursor.version + 4);
  });

  it('[PULL-9] tells recalls also to a reader who has to begin anew', async () => {
    const [id = ''] = await shareSome(1);
    const { cursor } = await pullAll(kim);
    await ole.push({ name: 'note.recall@1', args: { id } });
    for (const known of [
      { ...cursor, epoch: 2 },
      { version: 0, epoch: 1 },
    ]) {
      const { ops } = await pullAll(kim, known);
      expect(ops).toContainEqual({ op: 'remove', entity: 'note', id, why: 'recalled' });
    }
  });

  it('[PULL-5] names no author, but says whose is mine', async () => {
    const [id] = await shareSome(1);
    const find = (ops: Op[]) => ops.find((op) => op.id === id);
    const hers = find((await pullAll(kim)).ops);
    const his = find((await pullAll(ole)).ops);
    expect(hers).toMatchObject({ doc: { mine: false, authorName: 'Ole' } });
    expect(his).toMatchObject({ doc: { mine: true } });
    const keys = Object.keys(hers?.op === 'put' ? hers.doc : {}).sort();
    expect(keys).toEqual(
      ['authorName', 'content', 'editedAt', 'id', 'mine', 'rev', 'sharedAt', 'teamId'].sort(),
    );
  });

  it('[PULL-6] pages without losing or doubling, also while others write', async () => {
    await shareSome(60);
    const seen: Op[] = [];
    let cursor: Cursor | undefined;
    for (let more = true; more;) {
      const page = (await kim.pull(cursor ? { [space]: cursor } : {}, 7)).spaces[space]!;
      expect(page.ops.length).toBeLessThanOrEqual(7);
      seen.push(...page.ops);
      cursor = { version: page.version, epoch: page.epoch };
      ({ more } = page);
      if (seen.length < 30) await shareSome(1);
    }
    const ids = seen.map((op) => op.id);
    expect(new Set(ids).size).toBe(ids.length);
    const whole = (await pullAll(kim)).ops.map((op) => op.id);
    expect(new Set(ids)).toEqual(new Set(whole));
  });

  it('[PULL-6] ends a page of long notes early', async () => {
    const long = () => share(ole.teamId, { ...makeContent('lang'), x: 'y'.repeat(60_000) });
    for (let i = 0; i < 18; i += 1) await ole.push(long(), long(), long(), long());
    const { pages } = await pullAll(kim);
    expect(pages).toBeGreaterThan(1);
  });

  it('[PULL-7] begins anew for another epoch and for a version from the future', async () => {
    const { cursor, ops } = await pullAll(kim);
    for (const wrong of [
      { ...cursor, epoch: 2 },
      { ...cursor, version: cursor.version + 1 },
      { ...cursor, version: -1 },
      { ...cursor, version: 0.5 },
    ]) {
      const page = (await kim.pull({ [space]: wrong }, 5)).spaces[space]!;
      expect({ wrong, reset: page.reset }).toEqual({ wrong, reset: true });
      expect(page.ops[0]?.id).toBe(ops[0]?.id);
      const next = (await kim.pull({ [space]: { version: page.version, epoch: page.epoch } }, 5))
        .spaces[space]!;
      expect(next.reset).toBe(false);
    }
    await sql('UPDATE space SET epoch = epoch + 1');
    const page = (await kim.pull({ [space]: cursor }, 5)).spaces[space]!;
    expect(page).toMatchObject({ reset: true, epoch: cursor.epoch + 1 });
    await sql('UPDATE space SET epoch = epoch - 1');
  });

  it('[PULL-8] says gone for spaces one may not read, from the very next pull', async () => {
    const lea = await server.join('member', 'Lea');
    const { cursor } = await pullAll(lea);
    const strange = teamSpace(randomUUID());
    const foreign = { [strange]: cursor, constructor: cursor };
    expect((await lea.pull({ [space]: cursor, ...foreign })).gone).toEqual([
      strange,
      'constructor',
    ]);
    const left = await fetch(`${server.url}/v1/teams/${lea.teamId}/membership`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${lea.token}` },
    });
    expect(left.status).toBe(204);
    const after = await lea.pull({ [space]: cursor });
    expect(after).toMatchObject({ gone: [space], spaces: {}, teams: [] });
  });

  it('[PULL-9] tells recalls and deletions, but not to those who never knew', async () => {
    const { cursor } = await pullAll(kim);
    const [recalled = '', deleted = '', kept = ''] = await shareSome(3);
    await ole.push(
      { name: 'note.recall@1', args: { id: recalled } },
      { name: 'note.delete@1', args: { id: deleted } },
    );
    const { ops } = await pullAll(kim, cursor);
    const told = ops.map((op) => [op.op, op.id, op.op === 'remove' ? op.why : null]);
    // Within one push the order is nobody's business.
    expect(new Set(told.map(String))).toEqual(
      new Set([`put,${kept},`, `remove,${recalled},recalled`, `remove,${deleted},deleted`]),
    );
    const lea = await server.join('member', 'Lea');
    const page = (await lea.pull()).spaces[space]!;
    expect(page.ops.every((op) => op.op === 'put')).toBe(true);
  });

  it('does not tell of a note that came and went in one push', async () => {
    const { cursor } = await pullAll(kim);
    const note = share(ole.teamId, makeContent('Versehen'));
    await ole.push(note, { name: 'note.recall@1', args: { id: note.args.id } });
    expect((await pullAll(kim, cursor)).ops).toEqual([]);
  });
});
