import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { joinTeam } from '../../utils/account/join-team.ts';
import type { TestClient } from '../postgres/test-client.ts';
import { startTestServer, type TestServer } from '../postgres/test-server.ts';
import { createFaultyFetch } from './faulty-fetch.ts';
import { inviteLink } from './join-as-member.ts';
import { createTestDevice, type Fetch } from './test-device.ts';

let server: TestServer;
let admin: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  admin = await server.join('admin', 'Ada Admin');
});
afterAll(() => server.close());

const network: Fetch = (url, init) => fetch(url, init);
const countOf = async () => (await admin.pull()).teams[0]?.memberCount ?? 0;

describe('a joining whose answer got lost', () => {
  it('[ID-8] is the same joining when it is tried again, also after a restart', async () => {
    const link = await inviteLink(admin);
    const before = await countOf();
    const device = createTestDevice(createFaultyFetch(() => 'drop-after'));
    const lost = await joinTeam(device.membership, { link, name: 'Mara' });
    expect(lost).toMatchObject({ error: { kind: 'sync', problem: { kind: 'unreachable' } } });
    expect(await device.account()).toBeNull();
    const later = device.restart();
    later.setFetch(network);
    expect((await later.join(link, 'Mara')).teams).toMatchObject([{ id: admin.teamId }]);
    await later.write('angekommen', { kind: 'team', teamId: admin.teamId });
    await later.sync();
    expect(await countOf()).toBe(before + 1);
  });

  it('[ID-8] lets nobody else in by the same link, and shows no other server its token', async () => {
    const link = await inviteLink(admin);
    const device = createTestDevice(createFaultyFetch(() => 'drop-after'));
    await joinTeam(device.membership, { link, name: 'Mara' });
    const other = createTestDevice(network);
    expect(await joinTeam(other.membership, { link, name: 'Eve' })).toMatchObject({
      error: { kind: 'invalid-invite', reason: 'used-up' },
    });
    const elsewhere = link.replace(server.url, 'https://elsewhere.example');
    device.setFetch(createFaultyFetch(() => 'drop-before'));
    await joinTeam(device.membership, { link: elsewhere, name: 'Mara' });
    const tokens = device.requests
      .filter(({ url }) => url.endsWith('/v1/join'))
      .map(({ init }) => (JSON.parse(init.body as string) as { token: string }).token);
    expect(tokens).toHaveLength(2);
    expect(new Set(tokens).size).toBe(2);
  });

  it('[ID-8] happens once although it is tried many times at once', async () => {
    const code = (await inviteLink(admin)).split('#')[1];
    const token = Buffer.alloc(32, 7).toString('base64url');
    const before = await countOf();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        fetch(`${server.url}/v1/join`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ code, name: 'Mara', token }),
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    for (const answer of answers) expect(await answer.json()).toMatchObject({ token });
    expect(await countOf()).toBe(before + 1);
  });

  it('[ID-8] takes no token that could be guessed', async () => {
    const code = (await inviteLink(admin)).split('#')[1];
    for (const token of ['', 'short', 'ä'.repeat(43), 'x'.repeat(44)]) {
      const body = JSON.stringify({ code, name: 'Mara', token });
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${server.url}/v1/join`, { method: 'POST', headers, body });
      expect([token, answer.status]).toEqual([token, 400]);
    }
  });
});
