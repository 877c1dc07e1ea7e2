import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createFreshDatabase, type FreshDatabase } from '../../test/postgres/fresh-database.ts';
import { codeOf, joinBy, noLimits, type TestClient } from '../../test/postgres/test-client.ts';
import { contentProblem } from '../../utils/domain/note-content.ts';
import {
  heatmapSchema,
  inboxPageSchema,
  noteDetailSchema,
} from '../../utils/protocol/dashboard.ts';
import { startServer } from '../start-server.ts';
import { contentOf } from './demo-content.ts';
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
