import { beforeEach, describe, expect, it } from 'vitest';

import { buildProposal, buildTeamContent } from '../../../test/extension/build-content.ts';
import { buildTeamNote, otherTeam, team } from '../../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../../test/extension/test-notebook.ts';
import type { TeamContent } from '../../domain/team-content.ts';
import { listTeamContent } from '../../notebook/list-team-content.ts';
import { proposeContent } from '../../notebook/propose-content.ts';
import { voteLevel } from '../../notebook/vote-level.ts';
import { withdrawProposal } from '../../notebook/withdraw-proposal.ts';
import { teamSpace, type Op, type PullResponse, type SpacePage } from '../../protocol/pull.ts';
import type { MutationResult } from '../../protocol/push.ts';
import type { SyncStore } from '../../sync/ports.ts';
import { createSyncStore } from './create-sync-store.ts';

const instanceId = '01930000-0000-4000-8000-0000000000ff';
const space = teamSpace(team.id);
let book: TestNotebook;
let store: SyncStore;
let told: number;

beforeEach(async () => {
  book = openTestNotebook();
  told = 0;
  store = createSyncStore(book.db, book.newId, () => (told += 1));
  await book.db.teams.bulkPut([team, otherTeam]);
});

function pull(ops: Op[], over: Partial<SpacePage> = {}, response: Partial<PullResponse> = {}) {
  const page = { epoch: 1, version: ops.length, reset: false, ops, more: false, ...over };
  const teams = [team, otherTeam];
  const whole = { instanceId, lastSeq: 0, teams, spaces: { [space]: page }, gone: [], ...response };
  return applyPull(store, whole, 0);
}
const put = (doc: TeamContent): Op => ({ op: 'put', entity: 'content', id: doc.id, doc });
const remove = (id: string, why: 'deleted' | 'left-view' = 'left-view'): Op => ({
  op: 'remove',
  entity: 'content',
  id,
  why,
});

/** Sends what waits, and has it answered so. */
async function answer(...results: MutationResult[]) {
  const batch = await store.nextBatch({ mutations: 100, bytes: 200_000 });
  const seqs = batch.map(({ seq }) => seq);
  expect(seqs).toHaveLength(results.length);
  const { clientId } = await store.identity();
  const lastSeq = seqs.at(-1) ?? 0;
  const answered = results.map((result, i) => ({ seq: seqs[i]!, result }));
  await store.applyPush({ clientId, seqs }, { instanceId, lastSeq, results: answered }, 0);
}
const ok = (rev: number | null = 1): MutationResult => ({ kind: 'ok', rev });
const rejected = (
  code:
    | 'unknown_mutation'
    | 'not_member'
    | 'unknown_content'
    | 'too_few_people'
    | 'level_reached'
    | 'not_reviewer',
): MutationResult => ({ kind: 'rejected', code });

async function items() {
  const list = await listTeamContent(book, { teamId: team.id });
  return list.ok ? list.value.items : [];
}
async function level() {
  const list = await listTeamContent(book, { teamId: team.id });
  return list.ok ? list.value.level : null;
}
async function propose(text: string) {
  const proposal = buildProposal(text);
  await proposeContent(book, proposal);
  return proposal.id;
}

/** Applies an answer to a pull that was asked just now. */
const applyPull = async (to: SyncStore, response: PullResponse, now: number) =>
  to.applyPull(await to.cursors(), response, now);

describe('content that is pulled', () => {
  it('comes, changes and goes, beside the notes of the same page', async () => {
    const [a, b] = [buildTeamContent('a'), buildTeamContent('b')];
    const note = buildTeamNote('Notiz');
    await pull([put(a), { op: 'put', entity: 'note', id: note.id, doc: note }, put(b)]);
    expect((await items()).map(({ body }) => body)).toEqual(
      expect.arrayContaining([a.body, b.body]),
    );
    expect(await book.db.teamNotes.count()).toBe(1);
    await pull([put({ ...a, body: buildTeamContent('neu').body, rev: 2 }), remove(b.id)]);
    expect(await items()).toMatchObject([
      { id: a.id, body: { text: { de: 'neu' } }, sync: 'none' },
    ]);
    expect(told).toBe(2);
  });

  it('does not go back to an older revision, nor to another team', async () => {
    const doc = buildTeamContent('zwei', { rev: 2 });
    await pull([put(doc)]);
    await pull([put({ ...doc, rev: 1, body: buildTeamContent('eins').body })]);
    await pull([
      put({ ...doc, rev: 3, teamId: otherTeam.id }),
      put({ ...buildTeamContent('x'), teamId: otherTeam.id }),
    ]);
    expect(await items()).toMatchObject([{ body: { text: { de: 'zwei' } } }]);
    expect(await book.db.teamContent.count()).toBe(1);
  });

  it('[PULL-7] is void with a reset, but for proposals the server has not confirmed', async () => {
    await pull([put(buildTeamContent('vom Server'))]);
    const id = await propose('meine');
    await pull([], { reset: true, epoch: 2, version: 0 });
    expect(await items()).toMatchObject([{ id, sync: 'pending' }]);
    expect(await book.db.outbox.count()).toBe(1);
  });

  it('[PULL-11] makes a device that has learnt of content read its spaces again, once', async () => {
    const cursor = { version: 40, epoch: 3 };
    // As an older copy of the extension writes it.
    await book.db.spaces.put({ id: space, ...cursor });
    expect(await store.cursors()).toEqual({ [space]: { version: 0, epoch: 3 } });
    const note = buildTeamNote('schon da');
    await pull(
      [{ op: 'put', entity: 'note', id: note.id, doc: note }, put(buildTeamContent('neu'))],
      cursor,
    );
    expect(await store.cursors()).toEqual({ [space]: cursor });
    await book.db.spaces.put({
      id: space,
      version: 50,
      epoch: 3,
      knows: ['content', 'of-a-newer'],
    });
    expect(await store.cursors()).toEqual({ [space]: { version: 50, epoch: 3 } });
  });
});

describe('one’s own proposal', () => {
  it('is done with the answer and becomes the server’s with the next pull', async () => {
    const id = await propose('mein Vorschlag');
    await answer(ok());
    expect(await items()).toMatchObject([{ id, sync: 'done', state: 'proposed' }]);
    const decision = { outcome: 'decline' as const, reason: 'doppelt', byName: 'Pia', at: 5 };
    await pull([
      put(
        buildTeamContent('mein Vorschlag', {
          id,
          mine: true,
          proposed: true,
          state: 'declined',
          decision,
          rev: 2,
        }),
      ),
    ]);
    expect(await items()).toMatchObject([
      { id, state: 'declined', decision: { reason: 'doppelt' }, sync: 'done' },
    ]);
    expect((await book.db.teamContent.get(id))?.wish).toBeNull();
    expect(told).toBe(2);
  });

  it('keeps what the person wrote when the server’s copy comes before its answer', async () => {
    const id = await propose('eins');
    await pull([
      put(buildTeamContent('eins', { id, mine: true, proposed: true, state: 'proposed' })),
    ]);
    expect(await items()).toMatchObject([{ id, sync: 'pending' }]);
    await answer(ok());
    expect(await items()).toMatchObject([{ id, sync: 'done' }]);
  });

  it('[CONTENT-11] stays here with the reason when the server is older, and holds up nobody', async () => {
    const id = await propose('für einen neuen Server');
    await voteLevel(book, { teamId: team.id, to: 'handeln', yes: true });
    await answer(rejected('unknown_mutation'), rejected('unknown_mutation'));
    expect(await items()).toMatchObject([
      {
        id,
        sync: 'refused',
        refusal: 'unknown_mutation',
        body: { text: { de: 'für einen neuen Server' } },
      },
    ]);
    expect((await level())?.vote).toMatchObject({ sync: 'refused', refusal: 'unknown_mutation' });
    expect(await book.db.outbox.count()).toBe(0);
    // Asking again, on a server that has learnt it meanwhile, is the same proposal.
    await proposeContent(book, buildProposal('für einen neuen Server', { id }));
    await answer(ok());
    expect(await items()).toMatchObject([{ id, sync: 'done', refusal: null }]);
  });

  it('[CONTENT-3] keeps its text beside the server’s in a conflict', async () => {
    const id = await propose('hier');
    const current = buildTeamContent('dort', { id, mine: true, proposed: true, state: 'proposed' });
    await answer({ kind: 'content-conflict', current });
    await pull([put(current)]);
    expect(await items()).toMatchObject([
      { sync: 'refused', refusal: 'conflict', body: { text: { de: 'hier' } } },
    ]);
    expect((await book.db.teamContent.get(id))?.doc).toEqual(current);
  });

  it('[CONTENT-7] goes with its withdrawal, or stays with the reason against it', async () => {
    const id = await propose('weg damit');
    await answer(ok());
    await withdrawProposal(book, { id });
    await answer(ok(2));
    expect(await items()).toEqual([]);
    const accepted = await propose('gerade angenommen');
    await answer(ok());
    await withdrawProposal(book, { id: accepted });
    await answer(rejected('not_reviewer'));
    expect(await items()).toMatchObject([
      { id: accepted, sync: 'refused', refusal: 'not_reviewer' },
    ]);
    const unknown = await propose('nie angekommen');
    await answer(ok());
    await withdrawProposal(book, { id: unknown });
    await answer(rejected('unknown_content'));
    expect((await items()).map(({ id }) => id)).toEqual([accepted]);
  });

  it('waits for the withdrawal that was wished for while it was under way', async () => {
    const id = await propose('hin und zurück');
    const [sent] = await store.nextBatch({ mutations: 100, bytes: 200_000 });
    await withdrawProposal(book, { id });
    const { clientId } = await store.identity();
    const results = [{ seq: sent!.seq, result: ok() }];
    await store.applyPush(
      { clientId, seqs: [sent!.seq] },
      { instanceId, lastSeq: sent!.seq, results },
      0,
    );
    expect(await items()).toMatchObject([{ id, sync: 'pending' }]);
    await answer(ok(2));
    expect(await items()).toEqual([]);
  });

  it('goes out again when the client begins anew', async () => {
    const id = await propose('zweimal gesendet');
    const first = await store.nextBatch({ mutations: 100, bytes: 200_000 });
    await store.renewClient();
    const again = await store.nextBatch({ mutations: 100, bytes: 200_000 });
    expect(again).toEqual(first);
    expect(await items()).toMatchObject([{ id, sync: 'pending' }]);
  });
});

describe('one’s own vote', () => {
  const vote = (yes: boolean) => voteLevel(book, { teamId: team.id, to: 'handeln', yes });

  it('[LEVEL-3] is remembered by one’s own device alone', async () => {
    await vote(true);
    await answer(ok(null));
    expect((await level())?.vote).toEqual({
      to: 'handeln',
      yes: true,
      sync: 'done',
      refusal: null,
    });
    await pull([], {}, { teams: [{ ...team, questionLevel: 'handeln' }, otherTeam] });
    expect(await level()).toMatchObject({ level: 'handeln', vote: null });
  });

  it('becomes a choice for oneself where the team has shrunk, and is over where the level was reached', async () => {
    await vote(true);
    await answer(rejected('too_few_people'));
    await pull([], {}, { teams: [{ ...team, memberCount: 7 }, otherTeam] });
    expect(await level()).toMatchObject({
      level: 'handeln',
      decidedBy: 'self',
      vote: { sync: 'self' },
    });
    await pull([], {}, { teams: [team, otherTeam] });
    await vote(true);
    await answer(rejected('level_reached'));
    expect(await book.db.levelVotes.count()).toBe(0);
  });

  it('does not take the answer to the vote before for its own', async () => {
    await vote(true);
    const [sent] = await store.nextBatch({ mutations: 100, bytes: 200_000 });
    await vote(false);
    const { clientId } = await store.identity();
    const results = [{ seq: sent!.seq, result: ok(null) }];
    await store.applyPush(
      { clientId, seqs: [sent!.seq] },
      { instanceId, lastSeq: sent!.seq, results },
      0,
    );
    expect((await level())?.vote).toMatchObject({ yes: false, sync: 'pending' });
    expect(await store.nextBatch({ mutations: 100, bytes: 200_000 })).toMatchObject([
      { args: { yes: false } },
    ]);
  });
});

describe('leaving the team', () => {
  it('[PULL-8] takes its content and votes along, and keeps what it never received', async () => {
    await pull([put(buildTeamContent('von allen'))]);
    const confirmed = await propose('bestätigt');
    await answer(ok());
    const id = await propose('nie gesendet');
    await voteLevel(book, { teamId: team.id, to: 'handeln', yes: true });
    await applyPull(
      store,
      { instanceId, lastSeq: 1, teams: [otherTeam], spaces: {}, gone: [space] },
      0,
    );
    expect(await book.db.teamContent.toArray()).toMatchObject([
      { id, sync: 'refused', refusal: 'not_member' },
    ]);
    expect(confirmed).not.toBe(id);
    expect(await book.db.levelVotes.count()).toBe(0);
    expect(await book.db.outbox.count()).toBe(0);
  });
});
