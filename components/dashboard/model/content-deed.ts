import type { QuestionLevel } from '../../../utils/domain/question-level.ts';
import type { ContentBody, TeamContent } from '../../../utils/domain/team-content.ts';
import type { DashboardProblem } from './dashboard-problem.ts';

/** How a proposal is answered; declining always says why. */
export type ContentVerdict = { outcome: 'accept' } | { outcome: 'decline'; reason: string };

/** What somebody can do to the team's own content. `id`s are made here and kept for every retry. */
export type ContentDeed =
  /** Writes content: new with `baseRev` 0, else changed from that revision. */
  | { kind: 'put'; id: string; body: ContentBody; baseRev: number }
  /** `replaces`: the team's own content whose place it would take; `named`: others may see who proposed it. */
  | { kind: 'propose'; id: string; body: ContentBody; replaces: string | null; named: boolean }
  | { kind: 'decide'; id: string; verdict: ContentVerdict; baseRev: number }
  /** Takes content out of use, or withdraws one's own proposal. */
  | { kind: 'retire'; id: string }
  | { kind: 'vote'; to: QuestionLevel; yes: boolean };

/** Why a deed was not done although it arrived. */
export const contentRefusals = [
  'not_member',
  'not_reviewer',
  'too_long',
  'empty',
  'invalid',
  /** Withdrawn meanwhile, or never there. */
  'unknown_content',
  'undecided',
  /** Somebody has answered it already. */
  'decided',
  'too_few_people',
  'level_reached',
] as const;
export type ContentRefusal = (typeof contentRefusals)[number];

export type DeedResult =
  | { kind: 'done'; rev: number | null }
  /** Somebody was faster; `current` is what stands now, and nothing of one's own is lost. */
  | { kind: 'conflict'; current: TeamContent }
  | { kind: 'refused'; why: ContentRefusal };

/** What came of a deed, and the content after it, newest change first. */
export type DeedAnswer = { result: DeedResult; items: TeamContent[] };

/** The same, or the reason why nobody knows. */
export type DeedOutcome = DeedResult | { kind: 'failed'; problem: DashboardProblem };
