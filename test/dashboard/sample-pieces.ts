import type {
  ContentBody,
  ContentState,
  LocalText,
  TeamContent,
} from '../../utils/domain/team-content.ts';
import { sampleId, sampleNow, teamId } from './sample-notes.ts';

/** A piece of the team's content; pieces with a smaller number are older. */
export function samplePiece(
  n: number,
  body: ContentBody,
  change: Partial<Omit<TeamContent, 'body'>> = {},
): TeamContent {
  return {
    id: sampleId(n),
    teamId,
    body,
    state: 'active' satisfies ContentState,
    replaces: null,
    proposedByName: null,
    proposed: false,
    mine: false,
    decision: null,
    rev: 1,
    editedAt: sampleNow,
    ...change,
  };
}

/** An omission of the shipped piece of this key. */
export const sampleOmission = (n: number, startKey: string, change: Partial<TeamContent> = {}) =>
  samplePiece(n, { kind: 'omission', startKey }, change);

/** A question of level "wahrnehmen" unless told otherwise. */
export const sampleQuestion = (
  n: number,
  text: LocalText,
  startKey: string | null = null,
  change: Partial<TeamContent> & { level?: 'wahrnehmen' | 'handeln' } = {},
) => {
  const { level = 'wahrnehmen', ...rest } = change;
  return samplePiece(n, { kind: 'question', level, text, startKey }, rest);
};

export const sampleTerm = (
  n: number,
  words: { term: LocalText; meaning: LocalText; example?: LocalText | null },
  startKey: string | null = null,
  change: Partial<TeamContent> = {},
) => samplePiece(n, { kind: 'term', example: null, ...words, startKey }, change);

export const sampleExample = (
  n: number,
  slot: string,
  text: LocalText,
  change: Partial<TeamContent> = {},
) => samplePiece(n, { kind: 'example', slot, text }, change);
