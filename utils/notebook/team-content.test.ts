import { beforeEach, describe, expect, it } from 'vitest';

import {
  buildProposal,
  buildQuestion,
  buildTeamContent,
} from '../../test/extension/build-content.ts';
import { otherTeam, team } from '../../test/extension/build-notes.ts';
import { openTestNotebook, type TestNotebook } from '../../test/extension/test-notebook.ts';
import { MAX_CONTENT_TEXT } from '../domain/team-content.ts';
import { createSyncStore } from '../storage/sync-store/create-sync-store.ts';
import { withDoc } from '../storage/tables/team-content-row.ts';
import { listTeamContent } from './list-team-content.ts';
import { proposeContent, type Proposal } from './propose-content.ts';
import { voteLevel } from './vote-level.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

const all = { mutations: 100, bytes: 200_000 };
const small = { ...otherTeam, memberCount: 7 };
let book: TestNotebook;

beforeEach(async () => {
  book = openTestNotebook();
  await book.db.teams.bulkPut([team, small]);
});

async function propose(proposal: Proposal) {
  const result = await proposeContent(book, proposal);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}
async function list(teamId = team.id) {
  const result = await listTeamContent(book, { teamId });
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}
const waiting = async () => (await book.db.outbox.toArray()).map(({ mutation }) => mutation);
/** What goes out now, which freezes it. */
const send = () => createSyncStore(book.db, book.newId).nextBatch(all);

describe('proposeContent', () => {
  it('keeps proposal and mutation together, and shows it at once', async () => {
    const proposal = buildProposal('Wer ruft dann an?', { named: true });
    const view = await propose(proposal);
    expect(view).toMatchObject({
      id: proposal.id,
      state: 'proposed',
      mine: true,
      proposed: true,
      proposedByName: 'Mara',
      sync: 'pending',
      refusal: null,
    });
    expect(await waiting()).toEqual([{ name: 'content.propose@1', args: proposal }]);
    expect((await list()).items).toEqual([view]);
  });

  it('is safe to repeat, and replaces what was never sent', async () => {
    const proposal = buildProposal('erst so');
    await propose(proposal);
    await propose(proposal);
    expect(await waiting()).toHaveLength(1);
    await propose({ ...proposal, body: buildQuestion('dann so'), named: true });
    expect(await waiting()).toMatchObject([
      { args: { body: { text: { de: 'dann so' } }, named: true } },
    ]);
    expect((await list()).items).toHaveLength(1);
  });

  it('makes another text a proposal of its own once the first may have been sent', async () => {
    const proposal = buildProposal('unterwegs');
    await propose(proposal);
    await send();
    expect((await propose(proposal)).id).toBe(proposal.id);
    const second = await propose({ ...proposal, body: buildQuestion('anders') });
    expect(second.id).not.toBe(proposal.id);
    expect(await waiting()).toMatchObject([
      { args: { id: proposal.id, body: { text: { de: 'unterwegs' } } } },
      { args: { id: second.id, body: { text: { de: 'anders' } } } },
    ]);
    const theirs = buildTeamContent('vom Paten');
    await book.db.teamContent.put(withDoc(undefined, theirs));
    const third = await propose(buildProposal('über fremdem', { id: theirs.id }));
    expect(third.id).not.toBe(theirs.id);
  });

  it('refuses what cannot be shown to anybody, and keeps nothing of it', async () => {
    const long = buildProposal('x'.repeat(MAX_CONTENT_TEXT + 1));
    expect(await proposeContent(book, long)).toMatchObject({
      error: { kind: 'invalid-content', problem: { kind: 'too-long', max: MAX_CONTENT_TEXT } },
    });
    expect(await proposeContent(book, buildProposal(' '))).toMatchObject({
      error: { kind: 'invalid-content', problem: { kind: 'empty' } },
    });
    const strange = { ...buildProposal('a'), body: { kind: 'poem' } as never };
    expect(await proposeContent(book, strange)).toMatchObject({ error: { kind: 'unexpected' } });
    const elsewhere = { ...buildProposal('a'), teamId: book.newId() };
    expect(await proposeContent(book, elsewhere)).toMatchObject({ error: { kind: 'not-found' } });
    expect(await waiting()).toEqual([]);
    expect(await book.db.teamContent.count()).toBe(0);
  });
});

describe('withdrawProposal', () => {
  it('leaves no trace of what never left the device', async () => {
    const { id } = await propose(buildProposal('doch nicht'));
    expect(await withdrawProposal(book, { id })).toEqual({ ok: true, value: null });
    expect(await waiting()).toEqual([]);
    expect((await list()).items).toEqual([]);
    expect(await withdrawProposal(book, { id })).toEqual({ ok: true, value: null });
  });

  it('asks the server for what may be there, and shows it until the answer', async () => {
    const { id } = await propose(buildProposal('schon weg'));
    await send();
    await withdrawProposal(book, { id });
    expect((await waiting()).map(({ name }) => name)).toEqual([
      'content.propose@1',
      'content.retire@1',
    ]);
    expect((await list()).items).toMatchObject([{ id, sync: 'pending' }]);
  });

  it('is for one’s own, and not for what the team has accepted', async () => {
    const theirs = buildTeamContent('von Jonas', { state: 'proposed', proposed: true });
    const accepted = buildTeamContent('angenommen', { mine: true, proposed: true });
    const declined = buildTeamContent('abgelehnt', {
      mine: true,
      proposed: true,
      state: 'declined',
    });
    for (const doc of [theirs, accepted, declined])
      await book.db.teamContent.put(withDoc(undefined, doc));
    for (const { id } of [theirs, accepted])
      expect(await withdrawProposal(book, { id })).toMatchObject({ error: { kind: 'not-found' } });
    expect(await withdrawProposal(book, { id: declined.id })).toMatchObject({ ok: true });
    expect(await waiting()).toEqual([{ name: 'content.retire@1', args: { id: declined.id } }]);
  });
});

describe('voteLevel', () => {
  it('queues the last vote alone, and remembers it here', async () => {
    expect(await voteLevel(book, { teamId: team.id, to: 'handeln', yes: true })).toEqual({
      ok: true,
      value: {
        level: 'wahrnehmen',
        decidedBy: 'vote',
        vote: { to: 'handeln', yes: true, sync: 'pending', refusal: null },
        nextCountAt: Date.parse('2026-11-23T00:00:00Z'),
      },
    });
    await voteLevel(book, { teamId: team.id, to: 'handeln', yes: false });
    await voteLevel(book, { teamId: team.id, to: 'handeln', yes: false });
    const args = { teamId: team.id, to: 'handeln', yes: false };
    expect(await waiting()).toEqual([{ name: 'level.vote@1', args }]);
    expect((await list()).level.vote).toMatchObject({ yes: false, sync: 'pending' });
  });

  it('[LEVEL-2] is a choice for oneself in a small team, of which nothing is sent', async () => {
    const ask = { teamId: small.id, to: 'handeln' as const };
    expect(await voteLevel(book, { ...ask, yes: true })).toMatchObject({
      value: { level: 'handeln', decidedBy: 'self', vote: { sync: 'self' }, nextCountAt: null },
    });
    expect(await voteLevel(book, { ...ask, yes: false })).toMatchObject({
      value: { level: 'wahrnehmen' },
    });
    expect(await waiting()).toEqual([]);
  });

  it('goes by the team’s vote once the team has grown, whatever was chosen before', async () => {
    await voteLevel(book, { teamId: small.id, to: 'handeln', yes: true });
    await book.db.teams.put({ ...small, memberCount: 8 });
    expect((await list(small.id)).level).toMatchObject({
      level: 'wahrnehmen',
      decidedBy: 'vote',
      vote: null,
    });
  });

  it('takes no vote for a team that is not one’s own, nor for a level nobody knows', async () => {
    const ask = { teamId: team.id, to: 'handeln' as const, yes: true };
    expect(await voteLevel(book, { ...ask, teamId: book.newId() })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await voteLevel(book, { ...ask, to: 'denken' as never })).toMatchObject({
      error: { kind: 'unexpected' },
    });
    expect(await waiting()).toEqual([]);
  });
});

describe('listTeamContent', () => {
  it('reads from the device alone, each team its own, also after a restart', async () => {
    const docs = [buildTeamContent('a'), buildTeamContent('b', { teamId: small.id })];
    for (const doc of docs) await book.db.teamContent.put(withDoc(undefined, doc));
    const { id } = await propose(buildProposal('meine'));
    book = book.reopen();
    expect((await list()).items.map((item) => item.id).sort()).toEqual([docs[0]!.id, id].sort());
    expect((await list(small.id)).items).toMatchObject([
      { id: docs[1]!.id, sync: 'none', mine: false },
    ]);
    expect(await listTeamContent(book, { teamId: book.newId() })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });

  it('says a vote is over when the team has come to its level', async () => {
    await voteLevel(book, { teamId: team.id, to: 'handeln', yes: true });
    await book.db.teams.put({ ...team, questionLevel: 'handeln' });
    expect((await list()).level).toMatchObject({ level: 'handeln', vote: null });
  });
});
