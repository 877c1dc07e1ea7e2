import { describe, expect, it } from 'vitest';

import { buildTeamNote, otherTeam, team, withTeam } from '../../test/extension/build-notes.ts';
import { createTestDevice, type Fetch, type TestDevice } from '../../test/extension/test-device.ts';
import { onlyMe } from '../domain/audience.ts';
import { changeAudience } from '../notebook/change-audience.ts';
import { deleteNote, UNDO_MS } from '../notebook/delete-note.ts';
import { emptyBin } from '../notebook/empty-bin.ts';
import { undoDelete } from '../notebook/undo-delete.ts';
import { createSyncStore } from '../storage/sync-store/create-sync-store.ts';
import { joinTeam } from './join-team.ts';

const A = '01930000-0000-4000-8000-0000000000a1';
const B = '01930000-0000-4000-8000-0000000000b1';
const link = 'https://team.example/join#FOL64Mf8H1Lmdf68N8xY2iEwZl4';

type Server = {
  instanceId: string;
  token: string;
  teams: (typeof team)[];
  /** Status and error code to answer with, by path; null goes on. */
  refuse: Record<string, [number, string] | 'lost'>;
};

/** A server that only knows who is a member; notes are the real server's business. */
function fakeFetch(server: Server): Fetch {
  const json = (status: number, body: unknown) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  return async (url, init) => {
    const path = new URL(url).pathname;
    const refusal = server.refuse[path];
    if (refusal === 'lost') throw new TypeError('Failed to fetch');
    if (refusal) return json(refusal[0], { error: { code: refusal[1] } });
    const { instanceId, token, teams } = server;
    if (path === '/v1/join') {
      const bearer = new Headers(init.headers).get('authorization');
      if (bearer !== null && bearer !== `Bearer ${token}`)
        return json(401, { error: { code: 'unauthorized' } });
      return json(200, { instanceId, token, team: teams[0] });
    }
    if (path === '/v1/pull') {
      const spaces = Object.fromEntries(
        teams.map(({ id }) => [
          `t:${id}`,
          { epoch: 1, version: 1, reset: false, ops: [], more: false },
        ]),
      );
      return json(200, { instanceId, lastSeq: 0, teams, spaces, gone: [] });
    }
    if (path === '/v1/push') {
      const { mutations } = JSON.parse(typeof init.body === 'string' ? init.body : '{}') as {
        mutations: { seq: number }[];
      };
      const results = mutations.map(({ seq }) => ({ seq, result: { kind: 'ok', rev: 1 } }));
      return json(200, { instanceId, lastSeq: mutations.at(-1)?.seq ?? 0, results });
    }
    server.teams = teams.filter(({ id }) => !path.includes(id));
    return new Response(null, { status: 204 });
  };
}

function setUp() {
  const server: Server = { instanceId: A, token: 'token-1', teams: [team], refuse: {} };
  return { server, device: createTestDevice(fakeFetch(server)) };
}

/** Every mutation that arrived, by name and in order; a repeated one counts once. */
function sentNames({ requests }: TestDevice) {
  const sent = requests
    .filter(({ url }) => url.endsWith('/v1/push'))
    .flatMap(({ init }) => {
      const body = JSON.parse(init.body as string) as {
        mutations: { seq: number; name: string }[];
      };
      return body.mutations.map(({ seq, name }) => [seq, name] as const);
    });
  return [...new Map(sent).values()];
}

const identityOf = ({ book }: TestDevice) => createSyncStore(book.db, book.newId).identity();

describe('joinTeam', () => {
  it('remembers server, token and team, and is safe to repeat', async () => {
    const { device } = setUp();
    const account = await device.join(link, '  Mara ');
    expect(account).toMatchObject({ serverUrl: 'https://team.example', teams: [team] });
    expect(await device.join(link, 'Mara')).toMatchObject({ teams: [team] });
    const bodies = device.requests
      .filter(({ url }) => url.endsWith('/join'))
      .map(({ init }) => init);
    expect(JSON.parse(bodies[0]?.body as string)).toMatchObject({ name: 'Mara' });
    expect(new Headers(bodies[1]?.headers).get('authorization')).toBe('Bearer token-1');
    // The code never stands in an address.
    expect(device.requests.some(({ url }) => url.includes('FOL64'))).toBe(false);
  });

  it.each([
    ['not-a-link', 'https://team.example/', {}],
    ['used-up', link, { '/v1/join': [410, 'invite_used_up'] }],
    ['expired', link, { '/v1/join': [410, 'invite_expired'] }],
    ['unknown', link, { '/v1/join': [404, 'invite_unknown'] }],
  ] as const)('names an invite that is %s', async (reason, address, refuse) => {
    const { server, device } = setUp();
    server.refuse = refuse as unknown as Server['refuse'];
    const joined = await joinTeam(device.membership, { link: address, name: 'Mara' });
    expect(joined).toEqual({ ok: false, error: { kind: 'invalid-invite', reason } });
    expect(await device.account()).toBeNull();
  });

  it('asks to leave one server before another is joined', async () => {
    const { device } = setUp();
    await device.join(link, 'Mara');
    const before = device.requests.length;
    const other = await joinTeam(device.membership, {
      link: link.replace('team.', 'other.'),
      name: 'Mara',
    });
    expect(other).toMatchObject({ error: { kind: 'invalid-invite', reason: 'second-server' } });
    expect(device.requests).toHaveLength(before);
  });

  it('begins anew with a server that was set up again at the same address', async () => {
    const { server, device } = setUp();
    await device.join(link, 'Mara');
    const id = await device.write('geteilt', withTeam);
    await device.sync();
    const before = await identityOf(device);
    Object.assign(server, { instanceId: B, token: 'token-2', teams: [otherTeam] });
    await device.join(link, 'Mara');
    expect(await device.book.db.notes.get(id)).toMatchObject({
      sync: 'none',
      note: { audience: onlyMe },
    });
    const after = await identityOf(device);
    expect(after).toMatchObject({ instanceId: B, nextSeq: 1 });
    expect(after.clientId).not.toBe(before.clientId);
    expect((await device.account())?.teams.map(({ id: teamId }) => teamId)).toEqual([otherTeam.id]);
  });
});

describe('leaveTeam', () => {
  it('stays a member when the server cannot be reached', async () => {
    const { server, device } = setUp();
    await device.join(link, 'Mara');
    server.refuse[`/v1/teams/${team.id}/membership`] = 'lost';
    expect(await device.leave(team.id)).toMatchObject({ error: { kind: 'sync' } });
    expect((await device.account())?.teams).toEqual([team]);
  });

  it.each([
    ['no longer knows this device', [401, 'unauthorized']],
    ['no longer knows the membership', [404, 'not_found']],
    ['is another one', [409, 'wrong_instance']],
  ] as const)('leaves a server that %s', async (_what, refusal) => {
    const { server, device } = setUp();
    await device.join(link, 'Mara');
    server.refuse[`/v1/teams/${team.id}/membership`] = [...refusal];
    expect(await device.leave(team.id)).toEqual({ ok: true, value: null });
    expect(await device.account()).toBeNull();
  });

  it('leaves a server that was silent for a week', async () => {
    const { server, device } = setUp();
    await device.join(link, 'Mara');
    for (const path of ['/v1/pull', '/v1/push', `/v1/teams/${team.id}/membership`])
      server.refuse[path] = 'lost';
    device.book.pass(8 * 24 * 60 * 60_000);
    expect(await device.leave(team.id)).toEqual({ ok: true, value: null });
  });

  it('does not go while others would go on reading what was taken back', async () => {
    const { server, device } = setUp();
    await device.join(link, 'Mara');
    const recalled = await device.write('zurückgeholt', withTeam);
    await device.sync();
    await changeAudience(device.book, { noteId: recalled, audience: onlyMe });
    server.refuse['/v1/push'] = [503, 'internal'];
    const refused = await device.leave(team.id);
    expect(refused).toMatchObject({ error: { kind: 'sync', problem: { kind: 'server-error' } } });
    expect((await device.account())?.teams).toEqual([team]);
    expect(await device.book.db.outbox.count()).toBe(1);
    server.refuse = {};
    expect(await device.leave(team.id)).toEqual({ ok: true, value: null });
    expect(sentNames(device)).toEqual(['note.share@1', 'note.recall@1']);
  });

  it('tells of a deletion before it goes, though the time for undo is not over', async () => {
    const { device } = setUp();
    await device.join(link, 'Mara');
    const deleted = await device.write('gelöscht', withTeam);
    await device.sync();
    await deleteNote(device.book, { noteId: deleted });
    expect(await device.leave(team.id)).toEqual({ ok: true, value: null });
    expect(sentNames(device)).toEqual(['note.share@1', 'note.delete@1']);
    device.book.pass(UNDO_MS);
    await emptyBin(device.book);
    expect(await device.book.db.outbox.count()).toBe(0);
    expect(await undoDelete(device.book, { noteId: deleted })).toMatchObject({
      value: { note: { content: { change: 'gelöscht' }, audience: onlyMe } },
    });
  });

  it('keeps the other team', async () => {
    const { server, device } = setUp();
    server.teams = [team, otherTeam];
    await device.join(link, 'Mara');
    await device.book.db.teamNotes.put({
      id: 'x',
      v: 1,
      teamId: team.id,
      placeKey: 'p',
      note: buildTeamNote('von Jonas'),
    });
    const left = await device.leave(team.id);
    expect(left).toMatchObject({ ok: true, value: { teams: [otherTeam] } });
    expect(await device.book.db.teamNotes.count()).toBe(0);
  });
});

describe('readAccount', () => {
  it('says what waits, since when, and why', async () => {
    const { server, device } = setUp();
    await device.join(link, 'Mara');
    const since = device.book.now();
    const id = await device.write('eins', withTeam);
    device.book.pass(60_000);
    await device.write('eins, geändert', withTeam, id);
    await device.write('zwei', withTeam);
    server.refuse['/v1/push'] = [503, 'internal'];
    await device.engine.sync('person');
    expect((await device.account())?.status).toMatchObject({
      waiting: 2,
      waitingSince: since,
      problem: { kind: 'server-error', status: 503 },
    });
  });
});
