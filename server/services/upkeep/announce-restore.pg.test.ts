import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeContent, share, type TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';
import { teamSpace, type Cursor } from '../../../utils/protocol/pull.ts';
import { openPool, type Pool } from '../../db/client.ts';
import { announceRestore } from './announce-restore.ts';

let server: TestServer;
let pool: Pool;
let ole: TestClient;
let space: string;

beforeAll(async () => {
  server = await startTestServer();
  pool = openPool(server.databaseUrl, () => undefined);
  ole = await server.join('member', 'Ole');
  space = teamSpace(ole.teamId);
});
afterAll(async () => {
  await pool.end();
  await server.close();
});

const announce = (name: string) => announceRestore({ ctx: { pool }, input: { name } });
const epochs = async () =>
  (await pool.query<{ epoch: number }>('SELECT DISTINCT epoch FROM space')).rows.map(
    ({ epoch }) => epoch,
  );
async function pull(cursor?: Cursor) {
  const page = (await ole.pull(cursor ? { [space]: cursor } : {})).spaces[space]!;
  return { page, cursor: { version: page.version, epoch: page.epoch } };
}

describe('[PULL-13] announcing a restore', () => {
  it('has every cursor of before begin anew, once', async () => {
    await ole.push(share(ole.teamId, makeContent('aus dem Backup')));
    const { cursor } = await pull();
    expect(await announce('am Montag')).toBeGreaterThanOrEqual(1);
    const after = await pull(cursor);
    expect(after.page).toMatchObject({ reset: true, ops: [{ op: 'put', entity: 'note' }] });
    expect(await announce('am Montag')).toBeNull();
    expect((await pull(after.cursor)).page).toMatchObject({ reset: false, ops: [] });
  });

  it('leads to another epoch each time, also twice from the same backup', async () => {
    const seen = new Set(await epochs());
    for (const name of ['eins', 'zwei', 'drei']) {
      // The backup knows of no announcement that came after it.
      await pool.query('UPDATE space SET epoch = 1');
      await announce(name);
      const now = await epochs();
      expect(now).toHaveLength(1);
      expect(seen.has(now[0]!)).toBe(false);
      seen.add(now[0]!);
    }
  });

  it('is done once when two people do it at the same time, beside pushes', async () => {
    const push = () => ole.push(share(ole.teamId, makeContent('währenddessen')));
    const [first, second] = await Promise.all([announce('gleich'), announce('gleich'), push()]);
    expect([first, second].filter((spaces) => spaces !== null)).toHaveLength(1);
    expect(await epochs()).toHaveLength(1);
  });
});
