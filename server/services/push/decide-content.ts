import { isDeepStrictEqual } from 'node:util';

import {
  bodyProblem,
  type ContentBody,
  type TeamContent,
} from '../../../utils/domain/team-content.ts';
import { mayReview } from '../../../utils/domain/team.ts';
import type { ContentMutation } from '../../../utils/protocol/content-mutation.ts';
import type { RejectionCode } from '../../../utils/protocol/mutation.ts';
import type { MutationResult } from '../../../utils/protocol/push.ts';
import type { LockedContent } from '../../db/queries/team-content.ts';
import { toTeamContent } from './content-work.ts';
import { decideVote } from './decide-vote.ts';
import type { Work } from './note-work.ts';

type Args<Name extends ContentMutation['name']> = Extract<ContentMutation, { name: Name }>['args'];

/** Longest body as JSON, in UTF-16 units, unknown fields of newer versions included. */
const MAX_BODY_JSON = 16 * 1024;

/** Decides one mutation of the team's own content. Rules: utils/protocol/SPEC.md, "Content" and "Level". */
export function decideContentMutation(work: Work, mutation: ContentMutation): MutationResult {
  if (mutation.name === 'content.put@1') return putContent(work, mutation.args);
  if (mutation.name === 'content.propose@1') return proposeContent(work, mutation.args);
  if (mutation.name === 'content.decide@1') return decideProposal(work, mutation.args);
  if (mutation.name === 'content.retire@1') return retireContent(work, mutation.args.id);
  return decideVote(work, mutation.args);
}

function putContent(work: Work, args: Args<'content.put@1'>): MutationResult {
  const { id, teamId, body, baseRev } = args;
  const membership = work.memberships.get(teamId);
  if (membership === undefined) return rejected('not_member');
  if (!mayReview(membership.role)) return rejected('not_reviewer');
  const problem = refusedBody(body);
  if (problem !== null) return rejected(problem);
  const known = work.team.content.get(id);
  if (known === undefined)
    return baseRev === 0
      ? accepted(put(work, { ...blank(work, { id, teamId, body }), state: 'active' }))
      : rejected('unknown_content');
  if (known.teamId !== teamId || known.state === 'withdrawn') return rejected('unknown_content');
  if (known.state !== 'retired' && isDeepStrictEqual(known.body, body)) return accepted(known.rev);
  if (known.rev !== baseRev) return conflict(work, known, body, baseRev);
  keepReplaced(work, known);
  const state = known.state === 'retired' ? 'active' : known.state;
  return accepted(put(work, { ...known, body, state, rev: known.rev + 1, editedAt: work.now }));
}

function proposeContent(work: Work, args: Args<'content.propose@1'>): MutationResult {
  const { id, teamId, body, replaces, named } = args;
  const membership = work.memberships.get(teamId);
  if (membership === undefined) return rejected('not_member');
  const problem = refusedBody(body);
  if (problem !== null) return rejected(problem);
  const known = work.team.content.get(id);
  if (known !== undefined) {
    const isOwn = known.proposerId === work.personId && known.teamId === teamId;
    if (!isOwn || known.state === 'withdrawn') return rejected('unknown_content');
    const isSame = isDeepStrictEqual(known.body, body);
    return isSame ? accepted(known.rev) : conflict(work, known, body, 0);
  }
  if (replaces !== null) {
    const target = work.team.content.get(replaces);
    if (target?.teamId !== teamId || target.state === 'withdrawn')
      return rejected('unknown_content');
  }
  return accepted(
    put(work, {
      ...blank(work, { id, teamId, body }),
      state: 'proposed',
      proposerId: work.personId,
      proposedByName: named ? membership.name : null,
      replaces,
    }),
  );
}

function decideProposal(work: Work, args: Args<'content.decide@1'>): MutationResult {
  const { id, decision, baseRev } = args;
  const known = work.team.content.get(id);
  const membership = known && work.memberships.get(known.teamId);
  if (known === undefined || membership === undefined || !isReadable(known))
    return rejected('unknown_content');
  if (!mayReview(membership.role)) return rejected('not_reviewer');
  const reason = decision.outcome === 'decline' ? decision.reason : '';
  if (decision.outcome === 'decline' && reason.trim() === '') return rejected('empty');
  const { decision: before, state } = known;
  const answered = state === 'active' || state === 'declined' ? before : null;
  if (answered?.outcome === decision.outcome && answered.reason === reason)
    return accepted(known.rev);
  if (state !== 'proposed' && state !== 'declined') return rejected('decided');
  if (known.rev !== baseRev) return told(work, known);
  const stamp = { outcome: decision.outcome, reason, byName: membership.name, at: work.now };
  const next = decision.outcome === 'accept' ? 'active' : 'declined';
  if (next === 'active' && known.replaces !== null) retireReplaced(work, known.replaces);
  return accepted(
    put(work, {
      ...known,
      state: next,
      decision: stamp,
      rev: known.rev + 1,
      editedAt: work.now,
    }),
  );
}

/** What an accepted proposal takes the place of goes out of use with the same answer. */
function retireReplaced(work: Work, id: string) {
  const target = work.team.content.get(id);
  if (target?.state === 'active')
    put(work, { ...target, state: 'retired', rev: target.rev + 1, editedAt: work.now });
}

function retireContent(work: Work, id: string): MutationResult {
  const known = work.team.content.get(id);
  if (known === undefined) return rejected('unknown_content');
  if (known.proposerId === work.personId) {
    if (known.state === 'withdrawn') return accepted(known.rev);
    // Until it is accepted it is the proposer's own text, also after leaving the team.
    if (known.state === 'proposed' || known.state === 'declined')
      return accepted(put(work, withdrawn(work, known)));
  }
  const membership = work.memberships.get(known.teamId);
  if (membership === undefined || !isReadable(known)) return rejected('unknown_content');
  if (!mayReview(membership.role)) return rejected('not_reviewer');
  if (known.state === 'retired') return accepted(known.rev);
  if (known.state === 'proposed') return rejected('undecided');
  if (known.state === 'declined') return rejected('decided');
  return accepted(
    put(work, { ...known, state: 'retired', rev: known.rev + 1, editedAt: work.now }),
  );
}

function withdrawn(work: Work, known: LockedContent): LockedContent {
  const nothing = { body: null, decision: null, replaces: null, proposedByName: null };
  const rev = known.rev + 1;
  return { ...known, ...nothing, state: 'withdrawn', rev, editedAt: work.now };
}

/** Whoever may not read content does not learn that it exists (MUT-11). */
function isReadable({ readable, state }: LockedContent): boolean {
  return readable && state !== 'withdrawn';
}

function blank(
  work: Work,
  given: { id: string; teamId: string; body: ContentBody },
): Omit<LockedContent, 'state'> {
  const nobody = { proposerId: null, proposedByName: null, replaces: null, decision: null };
  return { ...given, ...nobody, rev: 1, editedAt: work.now, readable: true };
}

function refusedBody(body: ContentBody): RejectionCode | null {
  const problem = bodyProblem(body);
  if (problem !== null) return problem.kind === 'empty' ? 'empty' : 'too_long';
  return JSON.stringify(body).length > MAX_BODY_JSON ? 'too_long' : null;
}

function put(work: Work, content: LockedContent): number {
  work.team.content.set(content.id, content);
  return content.rev;
}

function keepReplaced(work: Work, { id, rev, body }: LockedContent) {
  if (body !== null) work.team.revisions.push({ contentId: id, rev, why: 'replaced', body });
}

/** Another version was faster; the text that lost is kept beside it. */
function conflict(work: Work, known: LockedContent, body: ContentBody, base: number) {
  const isKnown = Number.isInteger(base) && base > 0 && base < known.rev;
  const rev = isKnown ? base : 0;
  work.team.revisions.push({ contentId: known.id, rev, why: 'conflict', body });
  return told(work, known);
}

function told(work: Work, known: LockedContent): MutationResult {
  const current: TeamContent | null = toTeamContent(known, work.personId);
  return current === null ? rejected('unknown_content') : { kind: 'content-conflict', current };
}

function accepted(rev: number | null): MutationResult {
  return { kind: 'ok', rev };
}

function rejected(code: RejectionCode): MutationResult {
  return { kind: 'rejected', code };
}
