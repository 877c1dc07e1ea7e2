import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createFreshDatabase, type FreshDatabase } from '../../test/postgres/fresh-database.ts';
import { codeOf, joinBy, noLimits, type TestClient } from '../../test/postgres/test-client.ts';
import { contentProblem } from '../../utils/domain/note-content.ts';
import { loadRole, roleKeys } from '../../utils/programme/roles.ts';
import { termKeys } from '../../utils/programme/shipped-glossary.ts';
import { startKeyOf } from '../../utils/programme/start-keys.ts';
import {
  contentListSchema,
  heatmapSchema,
  inboxPageSchema,
  noteDetailSchema,
} from '../../utils/protocol/dashboard.ts';
import { startServer } from '../start-server.ts';
import { contentOf } from './demo-content.ts';
import { demoOwnContent } from './demo-own-content.ts';
import { DEMO_TEAM, demoPeople } from './demo-team.ts';
import { demoNotes } from './seed-demo.ts';

const places = { cloudUrl: 'http://cloud.localhost:4711', dcUrl: 'http://dc.localhost:4711' };
const elsewhere = { cloudUrl: 'http://cloud.localhost:5000', dcUrl: 'http://dc.localhost:5000' };
let database: FreshDatabase;
let member: TestClient;

async function start(demo = places) {
  return startServer({
    port: 0,
    databaseUrl: database.url,
    logLevel: 'silent',
    limits: noLimits,
    demo,
  });
}
const inbox = async () =>
  inboxPageSchema.parse(
    await (await member.get(`/v1/teams/${DEMO_TEAM.id}/notes?limit=200`)).json(),
  );

const content = async (client: TestClient) =>
  contentListSchema.parse(await (await client.get(`/v1/teams/${DEMO_TEAM.id}/content`)).json())
    .items;

beforeAll(async () => {
  database = await createFreshDatabase();
});
afterAll(() => database.drop());

describe('the demo', () => {
  it('has nine people, one of them a CX-Pate, and about forty notes', () => {
    expect(Object.keys(demoPeople)).toHaveLength(9);
    expect(Object.values(demoPeople).filter((p) => p.role === 'pate')).toHaveLength(1);
    expect(demoNotes.length).toBeGreaterThanOrEqual(38);
    expect(new Set(demoNotes.map((note) => note.by)).size).toBe(9);
  });

  it('holds only notes that a person could save', () => {
    for (const note of demoNotes) expect(contentProblem(contentOf(note, places))).toBeNull();
  });

  it('shows at least two cells of the heat map and hides several', async () => {
    const server = await start();
    member = await joinBy(server.url, codeOf(server.invites?.member ?? ''), 'Maren Kühn');
    const map = heatmapSchema.parse(
      await (await member.get(`/v1/teams/${DEMO_TEAM.id}/heatmap`)).json(),
    );
    expect(map.cells.length).toBeGreaterThanOrEqual(2);
    for (const cell of map.cells) expect(cell.quote.text.length).toBeGreaterThan(10);
    const all = new Set(
      demoNotes.flatMap((n) => n.touchpoints.flatMap((t) => (n.step ? [`${t}/${n.step}`] : []))),
    );
    expect(all.size - map.cells.length).toBeGreaterThanOrEqual(5);
    await server.close();
  });

  it('has notes in every state, answers and reasons', async () => {
    const server = await start();
    member = await joinBy(server.url, codeOf(server.invites?.member ?? ''), 'Maren');
    const { items, total } = await inbox();
    expect(total).toBe(demoNotes.length);
    expect(new Set(items.map((item) => item.state))).toEqual(
      new Set(['shared', 'seen', 'decided']),
    );
    const first = items.find(
      (item) => item.note.content.place.key === 'CXM-12' && item.state === 'decided',
    );
    const detail = noteDetailSchema.parse(
      await (await member.get(`/v1/teams/${DEMO_TEAM.id}/notes/${first?.note.id}`)).json(),
    );
    expect(detail.events.map((event) => event.action.kind)).toEqual([
      'seen',
      'answered',
      'decided',
    ]);
    await server.close();
  });

  it('speaks in words of its own: lines for several roles, and one role that does not ship', async () => {
    const server = await start();
    member = await joinBy(server.url, codeOf(server.invites?.member ?? ''), 'Maren');
    const items = await content(member);
    const active = items.filter(({ state }) => state === 'active');
    const roles = new Set(
      active.flatMap(({ body }) => (body.kind === 'role-entry' ? body.role : [])),
    );
    expect([...roles].toSorted()).toEqual([
      'casework',
      'dunning',
      'it-development',
      'it-operations',
      'team:netzleitstelle',
    ]);
    expect(new Set(active.map(({ body }) => body.kind))).toEqual(
      new Set(['role-entry', 'term', 'example', 'question', 'omission']),
    );
    await server.close();
  });

  it('takes the place only of shipped lines that there are', async () => {
    const keys = demoOwnContent.flatMap(({ body }) =>
      'startKey' in body && body.startKey !== null ? [body.startKey] : [],
    );
    const roles = await Promise.all(roleKeys.map(loadRole));
    const shipped = roles.flatMap(({ key, entries }) =>
      entries.map((entry) => startKeyOf.entry(key, entry.key)),
    );
    const terms = termKeys.map(startKeyOf.term);
    expect(keys).toHaveLength(4);
    expect([...shipped, ...terms]).toEqual(expect.arrayContaining(keys));
  });

  it('has proposals that wait, an accepted one, and one declined with a reason for the CX-Pate', async () => {
    const server = await start();
    member = await joinBy(server.url, codeOf(server.invites?.member ?? ''), 'Maren');
    const pate = await joinBy(server.url, codeOf(server.invites?.pate ?? ''), 'Mara');
    const seen = await content(pate);
    const proposals = seen.filter(({ proposed }) => proposed);
    expect(proposals.map(({ state }) => state).toSorted()).toEqual([
      'active',
      'declined',
      'proposed',
      'proposed',
    ]);
    const declined = proposals.find(({ state }) => state === 'declined');
    expect(declined?.decision?.reason.length).toBeGreaterThan(40);
    const nameless = proposals.find(({ proposedByName }) => proposedByName === null);
    expect(seen.find(({ id }) => id === nameless?.replaces)?.state).toBe('active');
    expect((await content(member)).map(({ id }) => id)).not.toContain(declined?.id);
    await server.close();
  });

  it('finds its data again, and follows the workplace to another port', async () => {
    const server = await start(elsewhere);
    member = await joinBy(server.url, codeOf(server.invites?.pate ?? ''), 'Maren');
    const { items, total } = await inbox();
    expect(total).toBe(demoNotes.length);
    for (const { note } of items) {
      expect(note.content.place.site).toMatch(/^http:\/\/(cloud|dc)\.localhost:5000/);
      expect(note.content.place.url).toMatch(/^http:\/\/(cloud|dc)\.localhost:5000\//);
    }
    await server.close();
  });
});
