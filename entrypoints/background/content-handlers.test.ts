import 'fake-indexeddb/auto';
import { uuidv7 } from 'uuidv7';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { buildProposal } from '../../test/extension/build-content.ts';
import { team } from '../../test/extension/build-notes.ts';
import { Database } from '../../utils/storage/database.ts';
import { contentHandlers } from './content-handlers.ts';
import type { World } from './create-world.ts';

const db = new Database('content-handlers');
const happened: string[] = [];
const book = { db, now: () => 5, newId: uuidv7 };
const engine = { sync: async (why: string) => void happened.push(`sync ${why}`) };
const news = {
  contentChanged: () => void happened.push('content'),
  accountMayHaveChanged: () => void happened.push('account'),
};
// The handlers touch nothing else of the world.
const handlers = contentHandlers({ book, engine, news } as unknown as World);

beforeEach(async () => {
  await db.teams.put(team);
  happened.length = 0;
});

describe('content the team owns', () => {
  it('answers a deed first, then tells the screens and sends', async () => {
    const proposed = await handlers.proposeContent(buildProposal('Was merkt sie?'), {});
    expect(proposed).toMatchObject({ ok: true, value: { sync: 'pending' } });
    expect(happened).toEqual([]);
    await vi.waitFor(() => expect(happened).toEqual(['content', 'account', 'sync planned']));
    const listed = await handlers.listTeamContent({ teamId: team.id }, {});
    expect(listed).toMatchObject({ value: { items: [{ state: 'proposed', mine: true }] } });
  });

  it('votes and withdraws the same way, and only reading is silent', async () => {
    const { id } = buildProposal('weg');
    expect(await handlers.withdrawProposal({ id }, {})).toEqual({ ok: true, value: null });
    await vi.waitFor(() => expect(happened).toHaveLength(3));
    await handlers.voteLevel({ teamId: team.id, to: 'handeln', yes: true }, {});
    await vi.waitFor(() => expect(happened).toHaveLength(6));
    await handlers.listTeamContent({ teamId: team.id }, {});
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(happened).toHaveLength(6);
  });

  it('sends nothing for what could not be done', async () => {
    const refused = await handlers.proposeContent(buildProposal(' '), {});
    expect(refused).toMatchObject({ ok: false, error: { kind: 'invalid-content' } });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(happened).toEqual([]);
  });
});
