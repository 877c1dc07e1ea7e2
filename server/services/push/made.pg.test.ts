import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { makeContent, share, type TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';
import { teamSpace } from '../../../utils/protocol/pull.ts';

let server: TestServer;
let ole: TestClient;
let pate: TestClient;
let space: string;

beforeAll(async () => {
  server = await startTestServer();
  ole = await server.join('member', 'Ole');
  pate = await server.join('pate', 'Miriam');
  space = teamSpace(ole.teamId);
});
afterAll(() => server.close());

const edit = (id: string, text: string, baseRev: number) => ({
  name: 'note.edit@1',
  args: { id, content: makeContent(text), editedAt: 0, baseRev },
});
const recall = (id: string) => ({ name: 'note.recall@1', args: { id } });
const seen = (noteId: string) => ({
  name: 'review.add@1',
  args: { id: randomUUID(), noteId, action: { kind: 'seen' } },
});
const versionOf = async (client: TestClient) => {
  const { version, epoch } = (await client.pull()).spaces[space] ?? { version: 0, epoch: 0 };
  return { version, epoch };
};

describe('made', () => {
  it('[PUSH-10] names the versions of a push that holds own notes alone', async () => {
    const before = await versionOf(ole);
    const [a, b] = [share(ole.teamId, makeContent('a')), share(ole.teamId, makeContent('b'))];
    const { made } = await ole.push(a, b, edit(a.args.id, 'a2', 1));
    // Both notes once: the log keeps the last operation per thing.
    const expected = { after: before.version, version: before.version + 2, epoch: before.epoch };
    expect(made).toEqual({ [space]: expected });
    expect(await versionOf(pate)).toEqual({ version: before.version + 2, epoch: before.epoch });
    // Going on from there, the sender misses nothing and is told nothing twice.
    const { [space]: page } = (
      await ole.pull({ [space]: { version: expected.version, epoch: before.epoch } })
    ).spaces;
    expect(page).toMatchObject({ ops: [], more: false, reset: false });
  });

  it('[PUSH-10] leaves no version of anybody else’s in between', async () => {
    const [ann, ben] = [ole.secondDevice(), pate.secondDevice()];
    const pushes = Array.from({ length: 12 }, (_, i) => {
      const client = i % 2 === 0 ? ann : ben;
      return share(client.teamId, makeContent(`gleichzeitig ${i}`));
    });
    const answers = await Promise.all(
      pushes.map((mutation, i) =>
        (i % 2 === 0 ? ann : ben)
          .secondDevice()
          .push(mutation, share(ole.teamId, makeContent('z'))),
      ),
    );
    const ranges = answers.map(({ made }) => made![space]!);
    const inOrder = ranges.toSorted((x, y) => x.after - y.after);
    expect(inOrder.map(({ version }) => version)).toEqual(inOrder.map(({ after }) => after + 2));
    // Each begins where the one before it ended.
    const ends = inOrder.map(({ version }) => version);
    expect(inOrder.slice(1).map(({ after }) => after)).toEqual(ends.slice(0, -1));
  });

  it('[PUSH-10] is silent where a push holds anything but own notes', async () => {
    const note = share(ole.teamId, makeContent('wird gelesen'));
    expect((await ole.push(note)).made).toBeDefined();
    // A review raises the version for its note's author, too.
    expect((await pate.push(seen(note.args.id))).made).toBeUndefined();
    expect((await pate.push(share(ole.teamId, makeContent('x')), seen(note.args.id))).made).toBe(
      undefined,
    );
    // Also who reviews their own note has made a version that holds more than a note.
    const own = share(pate.teamId, makeContent('selbst gesehen'));
    await pate.push(own);
    expect((await pate.push(seen(own.args.id))).made).toBeUndefined();
    // Taking back tells `remove`, with reviews and without; sharing anew brings the reviews back along with the note.
    const unread = share(ole.teamId, makeContent('liest niemand'));
    await ole.push(unread);
    expect((await ole.push(recall(unread.args.id))).made).toBeUndefined();
    expect((await ole.push(recall(note.args.id))).made).toBeUndefined();
    expect((await ole.push(note)).made).toBeUndefined();
  });

  it('[PUSH-10] is silent where nothing was made', async () => {
    const note = share(ole.teamId, makeContent('einmal'));
    await ole.push(note);
    const again = share(ole.teamId, makeContent('einmal'), note.args.id);
    expect((await ole.push(again)).made).toBeUndefined();
    expect((await ole.push({ name: 'note.unheard@1', args: {} })).made).toBeUndefined();
    const other = share(ole.teamId, makeContent('anders'), note.args.id);
    const { made, results } = await ole.push(other);
    expect([made, results[0]!.result.kind]).toEqual([undefined, 'conflict']);
  });

  it('[PUSH-5][PUSH-10] is not repeated', async () => {
    const client = ole.secondDevice();
    const { clientId, instanceId } = client;
    const mutations = [{ seq: 1, ...share(ole.teamId, makeContent('verloren')) }];
    const body = { protocol: 1, instanceId, clientId, mutations };
    const first = (await (await client.post('/v1/push', body)).json()) as object;
    const second = (await (await client.post('/v1/push', body)).json()) as object;
    expect(first).toHaveProperty('made');
    expect(second).not.toHaveProperty('made');
    expect(second).toMatchObject({ lastSeq: 1, results: [{ result: { kind: 'ok', rev: 1 } }] });
  });
});
