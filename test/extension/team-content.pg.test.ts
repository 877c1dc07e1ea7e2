import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { TeamContentView } from '../../utils/messages/content-views.ts';
import { listTeamContent } from '../../utils/notebook/list-team-content.ts';
import { proposeContent } from '../../utils/notebook/propose-content.ts';
import { voteLevel } from '../../utils/notebook/vote-level.ts';
import { withdrawProposal } from '../../utils/notebook/withdraw-proposal.ts';
import { teamSpace } from '../../utils/protocol/pull.ts';
import {
  acceptContent,
  buildQuestion,
  declineContent,
  pushOne,
  putContent,
} from '../postgres/build-content.ts';
import type { TestClient } from '../postgres/test-client.ts';
import { startTestServer, type TestServer } from '../postgres/test-server.ts';
import { buildProposal } from './build-content.ts';
import { joinAsMember } from './join-as-member.ts';
import type { Fetch, TestDevice } from './test-device.ts';

let server: TestServer;
let pate: TestClient;
let teamId: string;
let mara: TestDevice;
let jonas: TestDevice;

beforeAll(async () => {
  server = await startTestServer();
  pate = await server.join('admin', 'Ada Admin');
  ({ teamId } = pate);
  [mara, jonas] = [await joinAsMember(pate, 'Mara'), await joinAsMember(pate, 'Jonas')];
});
afterAll(() => server.close());

async function seen(device: TestDevice, id: string): Promise<TeamContentView | undefined> {
  const list = await listTeamContent(device.book, { teamId });
  return list.ok ? list.value.items.find((item) => item.id === id) : undefined;
}

/** A request's body; ours are always texts. */
const textOf = ({ body }: RequestInit) => (typeof body === 'string' ? body : '');

async function propose(device: TestDevice, text: string) {
  const proposal = { ...buildProposal(text), teamId };
  const made = await proposeContent(device.book, proposal);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value.id;
}

describe('the team’s own content', () => {
  it('goes from a proposal to the Pate and back, and is readable offline', async () => {
    const id = await propose(mara, 'Wer erklärt den neuen Betrag?');
    await mara.sync();
    await jonas.sync();
    expect(await seen(jonas, id)).toMatchObject({ state: 'proposed', mine: false, sync: 'none' });
    expect(await pushOne(pate, acceptContent(id, 1))).toEqual({ kind: 'ok', rev: 2 });
    for (const device of [mara, jonas]) await device.sync();
    jonas.setOnline(false);
    jonas = jonas.restart();
    expect(await seen(jonas, id)).toMatchObject({ state: 'active', proposed: true });
    jonas.setOnline(true);
    expect(await seen(mara, id)).toMatchObject({ state: 'active', mine: true, sync: 'done' });
  });

  it('tells only its author why a proposal was declined', async () => {
    const id = await propose(mara, 'Zu lang?');
    await mara.sync();
    await jonas.sync();
    await pushOne(pate, declineContent(id, 'Das fragen wir schon.', 1));
    for (const device of [mara, jonas]) await device.sync();
    expect(await seen(mara, id)).toMatchObject({
      state: 'declined',
      decision: { reason: 'Das fragen wir schon.' },
    });
    expect(await seen(jonas, id)).toBeUndefined();
    await withdrawProposal(mara.book, { id });
    await mara.sync();
    expect(await seen(mara, id)).toBeUndefined();
    expect((await mara.account())?.status.waiting).toBe(0);
  });

  it('[PUSH-5] is proposed once, although the answer got lost', async () => {
    const real: Fetch = (url, init) => globalThis.fetch(url, init);
    let lost = 0;
    mara.setFetch(async (url, init) => {
      const answer = await real(url, init);
      if (!url.endsWith('/v1/push') || lost > 0) return answer;
      lost += 1;
      throw new TypeError('network');
    });
    const id = await propose(mara, 'einmal');
    await mara.sync().catch(() => undefined);
    expect(lost).toBe(1);
    await mara.sync();
    mara.setFetch(real);
    await jonas.sync();
    expect(await seen(mara, id)).toMatchObject({ sync: 'done' });
    expect(await seen(jonas, id)).toMatchObject({ state: 'proposed' });
  });

  it('[PULL-11] comes to a device that was told of the space before it knew content', async () => {
    const device = await joinAsMember(pate, 'Alt');
    const id = await device.write('Notiz von vorher', { kind: 'team', teamId });
    await device.sync();
    const put = putContent(teamId, buildQuestion('früher als das Update'));
    await pushOne(pate, put);
    await device.sync();
    // As an older copy of the extension left it: read to the end, without any content.
    const { book } = device;
    const row = (await book.db.spaces.get(teamSpace(teamId)))!;
    await book.db.spaces.put({ id: row.id, version: row.version, epoch: row.epoch });
    await book.db.teamContent.clear();
    const notes = await book.db.notes.toArray();
    const updated = device.restart();
    await updated.sync();
    expect(await seen(updated, put.args.id)).toMatchObject({ state: 'active' });
    expect(await updated.book.db.notes.toArray()).toEqual(notes);
    expect(notes.map((note) => note.id)).toContain(id);
    expect((await updated.book.db.spaces.get(row.id))?.version).toBe(row.version);
  });

  it('[CONTENT-11] waits with a clear reason on a server of before, and notes go on', async () => {
    const device = await joinAsMember(pate, 'Neu');
    // What an older server makes of it: it knows no such mutation.
    device.setFetch(async (url, init) => {
      const body = textOf(init).replaceAll('content.propose@1', 'content.unheard-of@1');
      return globalThis.fetch(url, { ...init, body: body === '' ? null : body });
    });
    const id = await propose(device, 'zu früh');
    const note = await device.write('danach', { kind: 'team', teamId });
    await device.sync();
    expect(await seen(device, id)).toMatchObject({ sync: 'refused', refusal: 'unknown_mutation' });
    expect((await device.book.db.notes.get(note))?.sync).toBe('done');
  });

  it('[LEVEL-2] sends no vote of a small team over the network', async () => {
    const before = mara.requests.length;
    const voted = await voteLevel(mara.book, { teamId, to: 'handeln', yes: true });
    expect(voted).toMatchObject({ value: { level: 'handeln', decidedBy: 'self' } });
    await mara.sync();
    const sent = mara.requests.slice(before).map(({ init }) => textOf(init));
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((body) => /handeln|level/.test(body))).toEqual([]);
  });
});
