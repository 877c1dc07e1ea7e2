import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Pool } from 'pg';

import { openEmbeddedDatabase } from '../../server/embedded/embedded-database.ts';
import { startServer } from '../../server/start-server.ts';
import { teamSpace } from '../../utils/protocol/pull.ts';
import {
  codeOf,
  joinBy,
  makeContent,
  noLimits,
  share,
  type TestClient,
} from '../postgres/test-client.ts';
import { closeConnections, mustAsk } from './keep-alive-post.ts';
import { measure, printFigure } from './measure.ts';
import { prepareRawTables, rawPush, rawPull } from './raw-sql.ts';

const SECONDS = 4;
const WRITERS = 8;
const NOTES = 10_000;

/**
 * Pushes, pulls and the dashboard's questions against a real server and a real PostgreSQL, beside raw
 * SQL that does the same writes and reads. Server, database and load share this machine's cores.
 */
export async function benchServer() {
  const folder = await mkdtemp(join(tmpdir(), 'kundenblick-bench-'));
  const database = await openEmbeddedDatabase(folder, () => undefined);
  const server = await startServer({
    port: 0,
    databaseUrl: database.url,
    logLevel: 'silent',
    limits: noLimits,
  });
  const pool = new Pool({ connectionString: database.url, max: 16 });

  try {
    const ada = await joinBy(server.url, codeOf(server.invites?.admin ?? ''), 'Ada');
    const { teamId } = ada;
    await prepareRawTables(pool);
    const text = 'Die erste Mahnung geht künftig früher raus. '.repeat(4);
    const note = (i = 0) =>
      share(
        teamId,
        makeContent(`${text} Nr. ${i}`, {
          touchpoints: ['billing'],
          journeyStep: 'usage',
          direction: '-',
        }),
      );

    const writers = Array.from({ length: WRITERS }, () => ({ ...ada.secondDevice(), seq: 0 }));
    const post = (path: string, body: object) =>
      mustAsk(`${server.url}${path}`, ada.token, JSON.stringify(body));
    const known = { protocol: 1, instanceId: ada.instanceId };
    const push = async (w: number) => {
      const writer = writers[w]!;
      const mutations = [{ seq: (writer.seq += 1), ...note() }];
      await post('/v1/push', { ...known, clientId: writer.clientId, mutations });
    };
    const pull = (spaces: object, limit = 1_000) =>
      post('/v1/pull', { ...known, clientId: ada.clientId, spaces, limit });
    const rawWrites = await measure(WRITERS, SECONDS, () => rawPush(pool, note()));
    const pushes = await measure(WRITERS, SECONDS, push);
    printFigure('pushes into one team', pushes.perSecond, 'per s', rawWrites.perSecond);
    printFigure('push p99', pushes.p99, 'ms', rawWrites.p99);

    const { version } = await lastVersion(ada);
    const end = { [teamSpace(teamId)]: { version, epoch: 1 } };
    const near = { [teamSpace(teamId)]: { version: Math.max(0, version - 20), epoch: 1 } };
    const rawIdle = await measure(WRITERS, SECONDS, () =>
      rawPull(pool, Number.MAX_SAFE_INTEGER, 20),
    );
    const idle = await measure(WRITERS, SECONDS, () => pull(end));
    printFigure('pulls without news', idle.perSecond, 'per s', rawIdle.perSecond);
    printFigure('pull without news p99', idle.p99, 'ms', rawIdle.p99);
    const rawNews = await measure(WRITERS, SECONDS, () => rawPull(pool, 0, 20));
    const news = await measure(WRITERS, SECONDS, () => pull(near, 20));
    printFigure('pulls of 20 notes', news.perSecond, 'per s', rawNews.perSecond);

    const have = (await (await ada.get(`/v1/teams/${teamId}/notes?limit=1`)).json()) as {
      total: number;
    };
    const bulk = ada.secondDevice();
    const begin = performance.now();
    let sent = 0;
    for (let i = have.total; i < NOTES; i += 100, sent += 100)
      await bulk.push(...Array.from({ length: 100 }, (_, k) => note(i + k)));
    if (sent > 0)
      printFigure(
        'notes by pushes of 100',
        (sent / (performance.now() - begin)) * 1000,
        'per s',
        null,
      );

    const firstBegin = performance.now();
    const { pages, ops } = await lastVersion(ada);
    printFigure(
      `first pull of ${ops} notes (${pages} pages)`,
      performance.now() - firstBegin,
      'ms',
      null,
    );

    await pool.query('VACUUM ANALYZE');
    for (const [name, path] of [
      ['inbox page of 50', 'notes'],
      ['inbox filtered', 'notes?direction=-&touchpoint=billing'],
      ['text search, rare word', `notes?text=${encodeURIComponent('nr. 7777')}`],
      ['text search, common word', 'notes?text=mahnung'],
      ['heat map', 'heatmap'],
    ] as const) {
      const address = `${server.url}/v1/teams/${teamId}/${path}`;
      const asked = await measure(1, Math.min(SECONDS, 2), () => mustAsk(address, ada.token));
      printFigure(`${name}, ${NOTES} notes, p95`, asked.p95, 'ms', null);
    }
    printFigure(
      'memory of the process with generator',
      process.memoryUsage().rss / 1e6,
      'MB',
      null,
    );
  } finally {
    closeConnections();
    await pool.end();
    await server.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads a space to its end, as a new client would. */
async function lastVersion(client: TestClient) {
  const device = client.secondDevice();
  const space = teamSpace(client.teamId);
  let cursor = { version: 0, epoch: 1 };
  for (let pages = 1, ops = 0; ; pages += 1) {
    const page = (await device.pull({ [space]: cursor })).spaces[space]!;
    ops += page.ops.length;
    cursor = { version: page.version, epoch: page.epoch };
    if (!page.more) return { version: page.version, pages, ops };
  }
}
