import type { SyncState } from '../domain/note-state.ts';
import type { QuestionLevel } from '../domain/question-level.ts';
import type { ContentBody, ContentState, TeamContent } from '../domain/team-content.ts';

/** A piece of the team's content, or one's own proposal on its way there. */
export type TeamContentView = {
  id: string;
  teamId: string;
  body: ContentBody;
  state: ContentState;
  /** Content whose place this proposal takes when it is accepted. */
  replaces: string | null;
  /** Who proposed it, where that person wanted it shown. */
  proposedByName: string | null;
  /** It began as a proposal: "idea from the team". */
  proposed: boolean;
  /** Whether the reader proposed it. */
  mine: boolean;
  decision: TeamContent['decision'];
  /** How far one's own last step (proposing, withdrawing) has come; `none` for what others wrote. */
  sync: SyncState;
  /** Why the server refused that step (a `RejectionCode`, or `conflict`); null when it did not. */
  refusal: string | null;
};

/** One's own last word on the level; known on this device alone. */
export type LevelVoteView = {
  to: QuestionLevel;
  yes: boolean;
  /** `self`: no vote but a choice for oneself, because the team is too small to vote in secret. */
  sync: 'self' | 'pending' | 'done' | 'refused';
  refusal: string | null;
};

/** The level of the questions, and what one can do about it. */
export type LevelView = {
  /** The level of the questions that this person is asked. */
  level: QuestionLevel;
  /** `vote`: the team moves together. `self`: a small team, each person chooses for themselves. */
  decidedBy: 'vote' | 'self';
  vote: LevelVoteView | null;
  /** When votes are counted next, milliseconds since 1970; null where nothing is counted. */
  nextCountAt: number | null;
};

/** All of a team's content that this device knows, and the level of its questions. */
export type TeamContentList = { items: TeamContentView[]; level: LevelView };
