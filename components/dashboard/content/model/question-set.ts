import { questionLevels, type QuestionLevel } from '../../../../utils/domain/question-level.ts';
import type { LocalText, TeamContent } from '../../../../utils/domain/team-content.ts';
import { shippedQuestions } from '../../../../utils/programme/shipped-questions.ts';
import { startKeyOf } from '../../../../utils/programme/start-keys.ts';
import { byAge, isOf, versionsOf, type ContentOf } from './start-versions.ts';

/** One question as the dashboard lists it. */
export type QuestionLine = {
  /** Unique in the set: the start key, or the content's id. */
  key: string;
  startKey: string | null;
  level: QuestionLevel;
  text: LocalText;
  own: ContentOf<'question'> | null;
  rivals: ContentOf<'question'>[];
  omissions: ContentOf<'omission'>[];
};

export type QuestionSet = {
  /** What is asked on each level, shipped questions in their order, then the team's own. */
  asked: Record<QuestionLevel, QuestionLine[]>;
  /** Shipped questions that the team does without. */
  out: QuestionLine[];
  /** The team's own questions that are not used any more; only reviewers are told of them. */
  retired: ContentOf<'question'>[];
};

const ownLine = (own: ContentOf<'question'>): QuestionLine => ({
  key: own.id,
  startKey: null,
  level: own.body.level,
  text: own.body.text,
  own,
  rivals: [],
  omissions: [],
});

const startKeys = new Set(shippedQuestions.map(({ key }) => startKeyOf.question(key)));

/** The question set of a team: what ships, less what it replaced or took out, and what it added. */
export function questionSet(items: readonly TeamContent[]): QuestionSet {
  const shipped = shippedQuestions.map(({ key, level, de, en }) => {
    const startKey = startKeyOf.question(key);
    const { standing, own, rivals, omissions } = versionsOf(items, 'question', startKey);
    const line: QuestionLine = {
      key: startKey,
      startKey,
      level: own?.body.level ?? level,
      text: own?.body.text ?? { de, en },
      own,
      rivals,
      omissions,
    };
    return { standing, line };
  });
  const questions = items.filter(isOf('question'));
  const added = questions
    // What replaced a shipped question that this version does not have is a question of its own.
    .filter(({ state, body }) => state === 'active' && !startKeys.has(body.startKey ?? ''))
    .toSorted(byAge)
    .map(ownLine);
  const lines = [
    ...shipped.filter(({ standing }) => standing !== 'out').map(({ line }) => line),
    ...added,
  ];
  const asked = { wahrnehmen: [], handeln: [] } as Record<QuestionLevel, QuestionLine[]>;
  for (const level of questionLevels) asked[level] = lines.filter((line) => line.level === level);
  return {
    asked,
    out: shipped.filter(({ standing }) => standing === 'out').map(({ line }) => line),
    retired: questions.filter(({ state }) => state === 'retired').toSorted(byAge),
  };
}

/** The shipped questions that still stand in their own words: what replacing the whole set takes out. */
export function standingShipped({ asked }: QuestionSet): QuestionLine[] {
  return questionLevels.flatMap((level) =>
    asked[level].filter(({ startKey, own }) => startKey !== null && own === null),
  );
}
