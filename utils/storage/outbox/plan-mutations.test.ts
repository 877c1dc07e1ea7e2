import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildContent, otherTeam, team, withTeam } from '../../../test/extension/build-notes.ts';
import { onlyMe, type Audience } from '../../domain/audience.ts';
import type { Mutation } from '../../protocol/mutation.ts';
import type { RemoteState } from '../tables/own-note-row.ts';
import { canonicalJson, fingerprint } from './fingerprint.ts';
import { planMutations } from './plan-mutations.ts';

const id = '01930000-0000-7000-8000-000000000001';
const note = (text: string, audience: Audience = withTeam) => ({
  audience,
  content: buildContent(text),
  editedAt: 5,
});
const remote = (text: string, teamId = team.id): RemoteState => ({
  teamId,
  rev: 3,
  content: fingerprint(buildContent(text)),
});
const names = (mutations: Mutation[]) => mutations.map(({ name }) => name);

/** What a server shows after these mutations: a fold of its own, told apart from the planner's. */
function play(start: RemoteState | null, mutations: readonly Mutation[]) {
  let shown = start && { teamId: start.teamId, content: start.content };
  for (const one of mutations) {
    if (one.name === 'note.share@1') {
      shown = { teamId: one.args.teamId, content: fingerprint(one.args.content) };
    }
    if (one.name === 'note.edit@1') {
      if (!shown) throw new Error('edit of a note that is not shared');
      shown = { ...shown, content: fingerprint(one.args.content) };
    }
    if (one.name === 'note.recall@1' || one.name === 'note.delete@1') {
      if (!shown) throw new Error(`${one.name} of a note that is not shared`);
      shown = null;
    }
  }
  return shown;
}

describe('planMutations', () => {
  it.each([
    ['nothing for a private note', null, note('a', onlyMe), []],
    ['a share', null, note('a'), ['note.share@1']],
    ['nothing when all is said', remote('a'), note('a'), []],
    ['an edit', remote('a'), note('b'), ['note.edit@1']],
    ['a recall', remote('a'), note('a', onlyMe), ['note.recall@1']],
    ['a deletion', remote('a'), null, ['note.delete@1']],
    ['no deletion of what nobody has', null, null, []],
    ['a move', remote('a', otherTeam.id), note('a'), ['note.recall@1', 'note.share@1']],
  ])('plans %s', (_what, before, wanted, expected) => {
    expect(names(planMutations({ id, remote: before, frozen: [], wanted }))).toEqual(expected);
  });

  const anyRemote = fc.option(
    fc
      .tuple(fc.constantFrom('a', 'b'), fc.constantFrom(team.id, otherTeam.id))
      .map(([t, k]) => remote(t, k)),
  );
  const anyWanted = fc.option(
    fc
      .tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom<Audience>(onlyMe, withTeam, { kind: 'team', teamId: otherTeam.id }),
      )
      .map(([text, audience]) => note(text, audience)),
  );

  it('always leads to what is wanted, whatever was frozen on the way, and never says too much', () => {
    fc.assert(
      fc.property(anyRemote, fc.array(anyWanted, { maxLength: 5 }), (before, wishes) => {
        const frozen: Mutation[] = [];
        for (const wanted of wishes) {
          const plan = planMutations({ id, remote: before, frozen, wanted });
          const shown = play(before, [...frozen, ...plan]);
          const teamId = wanted?.audience.kind === 'team' ? wanted.audience.teamId : null;
          expect(shown).toEqual(
            teamId === null ? null : { teamId, content: fingerprint(wanted?.content) },
          );
          expect(plan.length).toBeLessThanOrEqual(2);
          frozen.push(...plan);
          // Asked again nothing is left to say.
          expect(planMutations({ id, remote: before, frozen, wanted })).toEqual([]);
        }
      }),
    );
  });
});

describe('fingerprint', () => {
  it('does not depend on the order of fields', () => {
    expect(fingerprint({ a: 1, b: { c: 2, d: [1, 2] } })).toBe(
      fingerprint({ b: { d: [1, 2], c: 2 }, a: 1 }),
    );
  });

  it('tells different values apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(fingerprint(a) === fingerprint(b)).toBe(canonicalJson(a) === canonicalJson(b));
      }),
    );
  });
});
