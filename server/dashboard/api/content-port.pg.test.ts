import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DashboardPort } from '../../../components/dashboard/model/dashboard-port.ts';
import type { Outcome } from '../../../components/dashboard/model/dashboard-problem.ts';
import { sameBody } from '../../../components/dashboard/model/same-body.ts';
import { contentOf } from '../../../test/postgres/build-content.ts';
import { openTab } from '../../../test/postgres/open-tab.ts';
import { codeOf, type TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';
import type { ContentBody } from '../../../utils/domain/team-content.ts';

let server: TestServer;
let admin: TestClient;
let device: TestClient;
let teamId: string;
let pate: DashboardPort;
let otherPate: DashboardPort;
let member: DashboardPort;

async function enterAs(role: 'pate' | 'member', name: string): Promise<DashboardPort> {
  const made = await admin.post(`/v1/teams/${admin.teamId}/invites`, { role, maxUses: 1 });
  const { link } = (await made.json()) as { link: string };
  const tab = openTab(server.url);
  valueOf(await tab.join(codeOf(link), name));
  return tab;
}

beforeAll(async () => {
  server = await startTestServer();
  admin = await server.join('admin', 'Ada Admin');
  device = await server.join('member', 'Ole');
  ({ teamId } = admin);
  pate = await enterAs('pate', 'Miriam');
  otherPate = await enterAs('pate', 'Sabine');
  member = await enterAs('member', 'Mia');
});
afterAll(() => server.close());

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.problem.kind}`);
  return outcome.value;
}
const line = (de: string, more: object = {}): ContentBody => ({
  kind: 'role-entry',
  role: 'team:netzleitstelle',
  roleName: 'Netzleitstelle',
  process: { de },
  notices: { de: 'Es bleibt dunkel', en: 'It stays dark' },
  touchpoint: 'outage_performance',
  frictions: ['downtime', 'missing_info'],
  startKey: null,
  ...more,
});
const put = (port: DashboardPort, id: string, body: ContentBody, baseRev: number) =>
  port.changeContent(teamId, { kind: 'put', id, body, baseRev });

describe('the team’s content on the dashboard and the real server', () => {
  it('brings a line from the dashboard to a member’s device, the name of its role included', async () => {
    const id = randomUUID();
    const { result, items } = valueOf(await put(pate, id, line('Störung freigeben'), 0));
    expect(result).toEqual({ kind: 'done', rev: 1 });
    const stored = items.find((one) => one.id === id);
    expect(stored && sameBody(stored.body, line('Störung freigeben'))).toBe(true);
    expect((await contentOf(device, id)).body).toMatchObject({ roleName: 'Netzleitstelle' });
    expect(valueOf(await member.content(teamId)).map((one) => one.id)).toContain(id);
  });

  it('lets the second of two Paten choose, and loses nothing', async () => {
    const id = randomUUID();
    valueOf(await put(pate, id, line('Alt'), 0));
    valueOf(await put(pate, id, line('Von Miriam'), 1));
    const { result } = valueOf(await put(otherPate, id, line('Von Sabine'), 1));
    if (result.kind !== 'conflict') throw new Error(`no conflict but ${result.kind}`);
    expect(sameBody(result.current.body, line('Von Miriam'))).toBe(true);
    const chosen = valueOf(await put(otherPate, id, line('Von Sabine'), result.current.rev));
    expect(chosen.result).toEqual({ kind: 'done', rev: 3 });
  });

  it('does the same deed once, however often it is sent', async () => {
    const id = randomUUID();
    valueOf(await put(pate, id, line('Einmal'), 0));
    const again = valueOf(await put(pate, id, line('Einmal'), 0));
    expect(again.result).toEqual({ kind: 'done', rev: 1 });
    expect(again.items.filter((one) => one.id === id)).toHaveLength(1);
  });

  it('takes out, puts back, and shows retired content to reviewers only', async () => {
    const id = randomUUID();
    valueOf(await put(pate, id, { kind: 'omission', startKey: 'entry:dunning:what-is-open' }, 0));
    const retired = valueOf(await pate.changeContent(teamId, { kind: 'retire', id }));
    expect(retired.items.find((one) => one.id === id)?.state).toBe('retired');
    expect(valueOf(await member.content(teamId)).map((one) => one.id)).not.toContain(id);
    const back = await put(
      pate,
      id,
      { kind: 'omission', startKey: 'entry:dunning:what-is-open' },
      2,
    );
    expect(valueOf(back).items.find((one) => one.id === id)?.state).toBe('active');
  });

  it('answers a proposal with a reason that its author reads, and can still accept it', async () => {
    const [old, id] = [randomUUID(), randomUUID()];
    valueOf(await put(pate, old, line('Bisher'), 0));
    const proposal = { id, body: line('Besser'), replaces: old, named: true };
    valueOf(await member.changeContent(teamId, { kind: 'propose', ...proposal }));
    const verdict = { outcome: 'decline', reason: 'Noch zu allgemein.' } as const;
    valueOf(await pate.changeContent(teamId, { kind: 'decide', id, verdict, baseRev: 1 }));
    const read = valueOf(await member.content(teamId)).find((one) => one.id === id);
    expect(read).toMatchObject({
      state: 'declined',
      mine: true,
      decision: { reason: 'Noch zu allgemein.', byName: 'Miriam' },
    });
    const accept = { kind: 'decide', id, verdict: { outcome: 'accept' }, baseRev: 2 } as const;
    const { items } = valueOf(await pate.changeContent(teamId, accept));
    expect(items.find((one) => one.id === id)).toMatchObject({
      state: 'active',
      proposedByName: 'Mia',
    });
    expect(items.find((one) => one.id === old)?.state).toBe('retired');
  });

  it('tells a withdrawn proposal, a missing right and a lost session apart', async () => {
    const id = randomUUID();
    const proposal = { id, body: line('Doch nicht'), replaces: null, named: false };
    valueOf(await member.changeContent(teamId, { kind: 'propose', ...proposal }));
    valueOf(await member.changeContent(teamId, { kind: 'retire', id }));
    const verdict = { outcome: 'accept' } as const;
    const late = await pate.changeContent(teamId, { kind: 'decide', id, verdict, baseRev: 1 });
    expect(valueOf(late).result).toEqual({ kind: 'refused', why: 'unknown_content' });
    const forbidden = await put(member, randomUUID(), line('Nein'), 0);
    expect(forbidden).toEqual({ ok: false, problem: { kind: 'forbidden' } });
    const nobody = await openTab(server.url).content(teamId);
    expect(nobody).toEqual({ ok: false, problem: { kind: 'signed-out' } });
  });

  it('hears that a team is too small to vote', async () => {
    const { result } = valueOf(
      await member.changeContent(teamId, { kind: 'vote', to: 'handeln', yes: true }),
    );
    expect(result).toEqual({ kind: 'refused', why: 'too_few_people' });
  });
});
