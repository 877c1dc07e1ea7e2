import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeContent, share, type TestClient } from '../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../test/postgres/test-server.ts';
import type { NoteContent } from '../../utils/domain/note-content.ts';
import {
  heatmapSchema,
  inboxPageSchema,
  noteDetailSchema,
  type InboxPage,
} from '../../utils/protocol/dashboard.ts';
import { teamSpace } from '../../utils/protocol/pull.ts';
import { startServer } from '../start-server.ts';

let server: TestServer;
let pate: TestClient;
let people: TestClient[];
let team: string;

beforeAll(async () => {
  server = await startTestServer();
  pate = await server.join('pate', 'Miriam');
  people = [];
  for (let i = 0; i < 8; i += 1) people.push(await server.join('member', `Person ${i}`));
  team = `/v1/teams/${pate.teamId}`;
});
afterAll(() => server.close());

async function inbox(query: Record<string, string> = {}): Promise<InboxPage> {
  const answer = await pate.get(`${team}/notes?${new URLSearchParams(query).toString()}`);
  expect(answer.status).toBe(200);
  return inboxPageSchema.parse(await answer.json());
}
async function shareAs(person: TestClient, change: string, more: Partial<NoteContent> = {}) {
  const note = share(pate.teamId, makeContent(change, more));
  await person.push(note);
  return note.args.id;
}
const idsOf = (page: InboxPage) => page.items.map((item) => item.note.id);
const texts = (page: InboxPage) => page.items.map((item) => item.note.content.change);
const heatmap = async () => heatmapSchema.parse(await (await pate.get(`${team}/heatmap`)).json());

describe('the inbox', () => {
  it('[DASH-1] pages by place, whatever arrives in between', async () => {
    for (let i = 0; i < 7; i += 1) await shareAs(people[0]!, `alt ${i}`);
    const first = await inbox({ limit: '3' });
    expect(texts(first)).toEqual(['alt 6', 'alt 5', 'alt 4']);
    expect(first.total).toBe(7);
    await shareAs(people[1]!, 'neu dazwischen');
    const second = await inbox({ limit: '3', cursor: first.nextCursor ?? '' });
    expect(texts(second)).toEqual(['alt 3', 'alt 2', 'alt 1']);
    const third = await inbox({ limit: '3', cursor: second.nextCursor ?? '' });
    expect([texts(third), third.nextCursor]).toEqual([['alt 0'], null]);
  });

  it('filters by everything but people', async () => {
    const place = { ...makeContent('').place, product: 'confluence' } as const;
    const id = await shareAs(people[2]!, 'gefiltert', {
      place,
      direction: '+',
      journeyStep: 'loyalty',
      touchpoints: ['cancellation', 'privacy'],
    });
    for (const query of [
      { product: 'confluence' },
      { direction: '+' },
      { journeyStep: 'loyalty' },
      { touchpoint: 'privacy' },
      { touchpoint: 'cancellation', direction: '+', state: 'shared' },
    ])
      expect({ query, ids: idsOf(await inbox(query)) }).toEqual({ query, ids: [id] });
    expect((await inbox({ state: 'decided' })).total).toBe(0);
    for (const wrong of ['state=nope', 'cursor=nope', 'limit=x', `text=${'x'.repeat(201)}`])
      expect([wrong, (await pate.get(`${team}/notes?${wrong}`)).status]).toEqual([wrong, 400]);
    const ignored = await inbox({ authorName: 'Person 0', author: 'Person 0', owner: 'x' });
    expect(new Set(ignored.items.map((item) => item.note.authorName)).size).toBeGreaterThan(1);
  });

  it('[DASH-2] finds words in any order and case, and takes signs as letters', async () => {
    const id = await shareAs(people[3]!, 'Die MAHNUNG kostet 100 % mehr_Porto\\Geld', {
      friction: 'Ärger',
    });
    for (const text of [
      'mahnung ÄRGER',
      'porto kostet',
      '100 %',
      'mehr_porto',
      'porto\\geld',
      'umstellen mahnung cxm-12',
    ])
      expect([text, idsOf(await inbox({ text })).includes(id)]).toEqual([text, true]);
    for (const text of ['mahnung fehlt', 'mehrXporto', '100 %%', "' OR 1=1 --"])
      expect([text, (await inbox({ text })).total]).toEqual([text, 0]);
    // The same letters typed on another system come as letter and accent apart.
    await shareAs(people[2]!, 'Ku\u0308ndigung am Telefon');
    for (const text of ['K\u00FCndigung', 'KU\u0308NDIGUNG'])
      expect([text, (await inbox({ text })).total]).toEqual([text, 1]);
    expect((await inbox({ text: '\0' })).total).toBeGreaterThan(0);
  });
});

describe('reviews', () => {
  it('[DASH-3] reach the author by the next pull', async () => {
    const author = people[4]!;
    const noteId = await shareAs(author, 'bitte antworten');
    const action = { kind: 'answered', text: 'Danke dir!' };
    const id = randomUUID();
    for (let i = 0; i < 2; i += 1) {
      const answer = await pate.post(`${team}/notes/${noteId}/reviews`, { id, action });
      expect(noteDetailSchema.parse(await answer.json())).toMatchObject({
        state: 'seen',
        events: [{ id, action, byName: 'Miriam' }],
      });
    }
    const reason = { kind: 'decided', outcome: 'accept', reason: 'Passt.' };
    await pate.post(`${team}/notes/${noteId}/reviews`, { id: randomUUID(), action: reason });
    expect((await inbox({ state: 'decided' })).items.map((item) => item.note.id)).toEqual([noteId]);
    const ops = (await author.pull()).spaces[teamSpace(pate.teamId)]?.ops ?? [];
    const events = ops.filter((op) => op.op === 'put' && op.entity === 'review');
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events)).not.toMatch(/actor|person/i);
    const blank = { id: randomUUID(), action: { kind: 'answered', text: '  ' } };
    expect((await pate.post(`${team}/notes/${noteId}/reviews`, blank)).status).toBe(400);
    expect((await pate.post(`${team}/notes/${randomUUID()}/reviews`, { id, action })).status).toBe(
      404,
    );
    expect((await pate.get(`${team}/notes/no-id`)).status).toBe(404);
  });
});

describe('the heat map', () => {
  it('[DASH-4] counts people, not notes, and stays silent below the group size', async () => {
    // Whoever names a touchpoint twice is counted once.
    const cell = {
      touchpoints: ['billing', 'billing'],
      journeyStep: 'usage',
    } as Partial<NoteContent>;
    for (let i = 0; i < 10; i += 1) await shareAs(people[0]!, `viele von einer ${i}.`, cell);
    for (const person of people.slice(1, 7)) await shareAs(person, 'auch hier', cell);
    expect((await heatmap()).cells).toEqual([]);
    const last = await shareAs(people[7]!, 'die achte Person', { ...cell, direction: '-' });
    expect((await heatmap()).cells).toMatchObject([
      {
        touchpoint: 'billing',
        journeyStep: 'usage',
        count: 17,
        plus: 0,
        minus: 1,
        quote: { text: 'viele von einer 0.' },
      },
    ]);
    await people[7]!.push({ name: 'note.recall@1', args: { id: last } });
    expect(await heatmap()).toEqual({ minGroupSize: 8, cells: [] });
  });
});

describe('the event stream', () => {
  /** Versions as they arrive; ends with the stream. */
  async function* listen(url: string, client: TestClient) {
    const answer = await fetch(`${url}${team}/poke`, {
      headers: { authorization: `Bearer ${client.token}` },
    });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    let text = '';
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      for (;;) {
        const end = text.indexOf('\n\n');
        if (end < 0) break;
        const event = text.slice(0, end);
        text = text.slice(end + 2);
        yield event;
      }
    }
  }

  it('[DASH-5] tells of every change, here at once and elsewhere within a second', async () => {
    const second = await startServer({
      port: 0,
      databaseUrl: server.databaseUrl,
      logLevel: 'silent',
    });
    const here = listen(server.url, pate);
    const there = listen(second.url, pate);
    const now = /^event: changed\ndata: (\d+)$/.exec((await here.next()).value ?? '')?.[1];
    await there.next();
    const begin = performance.now();
    await shareAs(people[5]!, 'GEHEIM-neu');
    const told = (await here.next()).value;
    const soon = performance.now() - begin;
    expect(told).toBe(`event: changed\ndata: ${Number(now) + 1}`);
    expect((await there.next()).value).toBe(told);
    expect(soon).toBeLessThan(900);
    await second.close();
    expect((await there.next()).done).toBe(true);
    await here.return(undefined);
  });

  it('is not left open by a question for its head alone', async () => {
    const guest = await server.join('member', 'Kopf');
    const headers = { authorization: `Bearer ${guest.token}` };
    for (let i = 0; i < 25; i += 1) {
      const answer = await fetch(`${server.url}${team}/poke`, { method: 'HEAD', headers });
      expect(answer.status).toBe(200);
    }
    const stream = listen(server.url, guest);
    expect((await stream.next()).value).toContain('event: changed');
    await stream.return(undefined);
  });

  it('[ID-6] ends for somebody who left', async () => {
    const guest = await server.join('member', 'Gast');
    const stream = listen(server.url, guest);
    await stream.next();
    await fetch(`${server.url}${team}/membership`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${guest.token}` },
    });
    expect((await stream.next()).done).toBe(true);
  });
});
