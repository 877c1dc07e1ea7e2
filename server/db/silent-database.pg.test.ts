import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { createFreshDatabase, type FreshDatabase } from '../../test/postgres/fresh-database.ts';
import { codeOf, joinBy } from '../../test/postgres/test-client.ts';
import { startServer, type RunningServer } from '../start-server.ts';

/** The way to a database that can fall silent without closing: a pulled cable, a firewall that drops. */
async function openCable(database: URL) {
  const plugged = new Set<Socket>();
  let isPulled = false;
  const cable = createServer((near) => {
    // The address of a socket folder stands, encoded, where a host would.
    const folder = decodeURIComponent(database.hostname);
    const far = connect({ path: `${folder}/.s.PGSQL.${database.port}` });
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      plugged.add(from);
      from.on('error', () => to.destroy());
      from.on('data', (chunk) => isPulled || to.write(chunk));
      from.on('close', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => cable.listen(0, '127.0.0.1', resolve));
  return {
    port: (cable.address() as AddressInfo).port,
    pull: () => (isPulled = true),
    plugIn: () => (isPulled = false),
    close: () => {
      for (const socket of plugged) socket.destroy();
      cable.close();
    },
  };
}

let database: FreshDatabase;
let cable: Awaited<ReturnType<typeof openCable>>;
let server: RunningServer;

beforeAll(async () => {
  database = await createFreshDatabase();
  const address = new URL(database.url);
  cable = await openCable(address);
  const { username, password, pathname } = address;
  const databaseUrl = `postgresql://${username}:${password}@127.0.0.1:${cable.port}${pathname}`;
  server = await startServer({ port: 0, databaseUrl, logLevel: 'silent' });
});
afterAll(async () => {
  await server.close();
  cable.close();
  await database.drop();
});

it('[GEN-5] says "later" when the database falls silent, before the asker gives up', async () => {
  const ada = await joinBy(server.url, codeOf(server.invites?.admin ?? ''), 'Ada');
  await ada.push();
  cable.pull();
  const begin = performance.now();
  const push = () =>
    ada.post('/v1/push', { protocol: 1, instanceId: null, clientId: ada.clientId, mutations: [] });
  const [pushed, pulled, ready] = await Promise.all([
    push(),
    ada.get(`/v1/teams/${ada.teamId}/notes`),
    fetch(`${server.url}/readyz`),
  ]);
  expect([pushed.status, pulled.status, ready.status]).toEqual([503, 503, 503]);
  expect(pushed.headers.get('retry-after')).toBe('2');
  // The extension waits for 20 seconds.
  expect(performance.now() - begin).toBeLessThan(18_000);
  cable.plugIn();
  expect((await push()).status).toBe(200);
});
