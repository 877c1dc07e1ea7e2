import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readAllRows } from '../../../test/postgres/read-all-rows.ts';
import { makeContent, share, type TestClient } from '../../../test/postgres/test-client.ts';
import { startTestServer, type TestServer } from '../../../test/postgres/test-server.ts';

let server: TestServer;
let ole: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  ole = await server.join('member', 'Ole');
});
afterAll(() => server.close());

const edit = (id: string, text: string, baseRev: number) => ({
  name: 'note.edit@1',
  args: { id, content: makeContent(text), editedAt: 0, baseRev },
});
const recall = (id: string) => ({ name: 'note.recall@1', args: { id } });
const shareAgain = (id: string, text: string) => share(ole.teamId, makeContent(text), id);
const everything = async () => JSON.stringify(await readAllRows(server.databaseUrl));

describe('[MUT-8] a note that is taken back and shared again in one batch', () => {
  it('leaves nothing of the texts from before, neither old ones nor such as this batch replaced', async () => {
    const note = shareAgain(crypto.randomUUID(), 'VORHER-1');
    const { id } = note.args;
    await ole.push(note);
    await ole.push(edit(id, 'VORHER-2', 1));
    await ole.push(edit(id, 'VORHER-3', 2), recall(id), shareAgain(id, 'NACHHER-1'));
    const rows = await everything();
    expect(rows).not.toContain('VORHER');
    expect(rows).toContain('NACHHER-1');
  });

  it('keeps what was replaced after it was shared again', async () => {
    const note = shareAgain(crypto.randomUUID(), 'ALT');
    const { id } = note.args;
    await ole.push(note);
    await ole.push(recall(id), shareAgain(id, 'NEU-1'), edit(id, 'NEU-2', 3));
    const db = new Client({ connectionString: server.databaseUrl });
    await db.connect();
    const { rows } = await db.query<{ text: string }>(
      `SELECT content->>'change' AS text FROM note_revision WHERE note_id = $1`,
      [id],
    );
    await db.end();
    expect(rows).toEqual([{ text: 'NEU-1' }]);
  });

  it('[PUSH-5] forgets the text in an answer of the same batch, and repeats that it was taken back', async () => {
    const note = shareAgain(crypto.randomUUID(), 'STREIT-1');
    const { id } = note.args;
    await ole.push(note);
    await ole.push(edit(id, 'STREIT-2', 1));
    const { results } = await ole.push(
      edit(id, 'STREIT-3', 1),
      recall(id),
      shareAgain(id, 'FRIEDEN'),
    );
    expect(results.map(({ result }) => result.kind)).toEqual(['conflict', 'ok', 'ok']);
    const rows = await everything();
    expect(rows).not.toContain('STREIT');
    expect(rows).toContain('FRIEDEN');
  });
});
