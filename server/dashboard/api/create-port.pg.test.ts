import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DashboardPort } from '../../../components/dashboard/model/dashboard-port.ts';
import type { Outcome } from '../../../components/dashboard/model/dashboard-problem.ts';
import { openTab } from '../../../test/postgres/open-tab.ts';
import { codeOf, makeContent, share, type TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';

let server: TestServer;
let author: TestClient;
let admin: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  author = await server.join('member', 'Aylin Demir');
  admin = await server.join('admin', 'Ada Admin');
});
afterAll(() => server.close());

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.problem.kind}`);
  return outcome.value;
}
const kindOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.problem.kind);

async function enterAs(role: 'pate' | 'member', name: string): Promise<DashboardPort> {
  const made = await admin.post(`/v1/teams/${admin.teamId}/invites`, { role, maxUses: 1 });
  const { link } = (await made.json()) as { link: string };
  const tab = openTab(server.url);
  expect(valueOf(await tab.previewInvite(codeOf(link))).role).toBe(role);
  valueOf(await tab.join(codeOf(link), name));
  return tab;
}
async function shareNote(change: string, more = {}): Promise<string> {
  const id = randomUUID();
  await author.push(share(author.teamId, makeContent(change, more), id));
  return id;
}

describe('the dashboard and the real server', () => {
  it('knows nobody before the sign-in', async () => {
    expect(kindOf(await openTab(server.url).teams())).toBe('signed-out');
    expect(kindOf(await openTab(server.url).previewInvite('x'.repeat(27)))).toBe('invite-unknown');
    expect(kindOf(await openTab(server.url).signIn('y'.repeat(27)))).toBe('code-unknown');
  });

  it('lets the extension hand a person over, once', async () => {
    const { code } = (await (await author.post('/v1/handoff', {})).json()) as { code: string };
    const tab = openTab(server.url);
    valueOf(await tab.signIn(code));
    const [team] = valueOf(await tab.teams());
    expect(team?.myName).toBe('Aylin Demir');
    expect(kindOf(await openTab(server.url).signIn(code))).toBe('code-unknown');
    valueOf(await tab.signOut());
    expect(kindOf(await tab.teams())).toBe('signed-out');
  });

  it('reads, filters and pages the inbox', async () => {
    const pate = await enterAs('pate', 'Sabine');
    for (let i = 0; i < 5; i += 1)
      await shareNote(`Seitenweise ${i}`, { direction: i % 2 ? '+' : '-' });
    const filter = { text: 'Seitenweise' };
    const first = valueOf(await pate.notes(author.teamId, filter, { cursor: null, limit: 3 }));
    expect(first.total).toBe(5);
    expect(first.items.map((item) => item.note.content.change)).toEqual([
      'Seitenweise 4',
      'Seitenweise 3',
      'Seitenweise 2',
    ]);
    const cursor = first.nextCursor;
    const rest = valueOf(await pate.notes(author.teamId, filter, { cursor, limit: 3 }));
    expect(rest.items).toHaveLength(2);
    expect(rest.nextCursor).toBeNull();
    const page = { cursor: null, limit: 50 };
    const helping = await pate.notes(author.teamId, { ...filter, direction: '+' }, page);
    expect(valueOf(helping).total).toBe(2);
    const placed = await pate.notes(author.teamId, { ...filter, touchpoint: 'billing' }, page);
    expect(valueOf(placed).items).toEqual([]);
  });

  it('reviews a note, and the same event twice is one event', async () => {
    const pate = await enterAs('pate', 'Sabine');
    const noteId = await shareNote('Antwort gesucht');
    const eventId = randomUUID();
    const action = { kind: 'answered', text: 'Danke dir!' } as const;
    valueOf(await pate.review(author.teamId, noteId, eventId, action));
    const again = valueOf(await pate.review(author.teamId, noteId, eventId, action));
    expect(again.events.map((event) => event.id)).toEqual([eventId]);
    expect(again.state).toBe('seen');
    const decided = { kind: 'decided', outcome: 'change', reason: 'Weil es hilft.' } as const;
    const after = valueOf(await pate.review(author.teamId, noteId, randomUUID(), decided));
    expect(after.state).toBe('decided');
  });

  it('refuses members to review and tells a recalled note from a missing right', async () => {
    const member = await enterAs('member', 'Mia');
    const noteId = await shareNote('Zurückgezogen');
    const review = await member.review(author.teamId, noteId, randomUUID(), { kind: 'seen' });
    expect(kindOf(review)).toBe('forbidden');
    expect(kindOf(await member.invite(author.teamId, 'member', 3))).toBe('forbidden');
    await author.push({ name: 'note.recall@1', args: { id: noteId } });
    expect(kindOf(await member.note(author.teamId, noteId))).toBe('not-found');
  });

  it('shows no field of the heat map to a group that is too small', async () => {
    const member = await enterAs('member', 'Mara');
    await shareNote('Nur eine', { touchpoints: ['billing'], journeyStep: 'usage' });
    const map = valueOf(await member.heatMap(author.teamId));
    expect(map.minGroupSize).toBe(8);
    expect(map.cells).toEqual([]);
  });

  it('makes an invite and leaves the team', async () => {
    const pate = await enterAs('pate', 'Kurz dabei');
    const invite = valueOf(await pate.invite(author.teamId, 'member', 5));
    expect(invite.link).toContain('/join#');
    expect(invite.expiresAt).toBeGreaterThan(Date.now());
    valueOf(await pate.leave(author.teamId));
    expect(valueOf(await pate.teams())).toEqual([]);
  });
});
