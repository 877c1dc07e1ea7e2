import { uuidv7 } from 'uuidv7';

import type { ContentBody, TeamContent } from '../../utils/domain/team-content.ts';
import { team } from './build-notes.ts';

/** A question of the first level, in German. */
export function buildQuestion(de: string): ContentBody {
  return { kind: 'question', level: 'wahrnehmen', text: { de }, startKey: null };
}

/** Active content that a CX-Pate wrote. */
export function buildTeamContent(de: string, over: Partial<TeamContent> = {}): TeamContent {
  return {
    id: uuidv7(),
    teamId: team.id,
    body: buildQuestion(de),
    state: 'active',
    replaces: null,
    proposedByName: null,
    proposed: false,
    mine: false,
    decision: null,
    rev: 1,
    editedAt: 1_000,
    ...over,
  };
}

/** A proposal as a screen hands it over. */
export function buildProposal(de: string, over: { id?: string; named?: boolean } = {}) {
  const common = { teamId: team.id, body: buildQuestion(de), replaces: null, named: false };
  return { id: uuidv7(), ...common, ...over };
}
