import type { QuestionLevel } from '../../../utils/domain/question-level.ts';
import type { TeamContentView } from '../../../utils/messages/content-views.ts';
import type { GlossaryTerm } from '../../../utils/programme/reading/glossary-terms.ts';
import type { SetQuestion } from '../../../utils/programme/reading/question-set.ts';
import type { RoleLine } from '../../../utils/programme/reading/role-lines.ts';
import type { ProposedBody } from '../proposal/wish.ts';

/** What a proposed change begins with. */
export type ChangeStart = { body: ProposedBody; replaces: string | null };

type Line = { key: string; item: TeamContentView | null };

/** A line of the team is changed as it stands, one that ships by its name. */
function startOf(line: Line, shipped: (startKey: string) => ProposedBody): ChangeStart {
  const { item } = line;
  if (item && item.body.kind !== 'omission') return { body: item.body, replaces: item.id };
  return { body: shipped(line.key), replaces: null };
}

export const changeLine = (line: RoleLine<TeamContentView>, role: string): ChangeStart =>
  startOf(line, (startKey) => ({
    kind: 'role-entry',
    role,
    process: line.process,
    notices: line.notices,
    touchpoint: line.touchpoint,
    frictions: [...line.frictions],
    startKey,
  }));

export const changeQuestion = (
  line: SetQuestion<TeamContentView>,
  level: QuestionLevel,
): ChangeStart =>
  startOf(line, (startKey) => ({ kind: 'question', level, text: line.text, startKey }));

export const changeTerm = (line: GlossaryTerm<TeamContentView>): ChangeStart =>
  startOf(line, (startKey) => ({
    kind: 'term',
    term: line.term,
    meaning: line.meaning,
    example: line.example,
    startKey,
  }));
