import type { NudgeType } from '../domain/nudge.ts';
import { frictionKeys } from '../domain/taxonomy.ts';
import type { Friction, Touchpoint } from '../domain/taxonomy.ts';
import type { SpecialMoment } from './asks/common-asks.ts';
import type { Candidate, Turns } from './candidate.ts';
import type { ShippedEntry } from './role-content.ts';
import type { ShippedWords } from './shipped-words.ts';
import { startKeyOf } from './start-keys.ts';

export type ShippedRequest = {
  readonly moment: NudgeType;
  readonly touchpoint: Touchpoint | null;
  readonly friction: Friction | null;
  /** What the text says, in small letters, with a blank before and after. */
  readonly text: string;
  /** Keys of shipped lines that the team replaced or took out. */
  readonly omitted?: readonly string[];
};

const isSpecial = (moment: NudgeType): moment is SpecialMoment =>
  moment === 'process-page' || moment === 'meeting-page' || moment === 'announcement';

/** A hint this long says so much that it counts whatever touchpoint the text was given. UTF-16 units. */
const TELLING_HINT = 8;

/** What comes sooner makes nobody wait, though it is about time too: "Mahnlauf fünf Tage früher". */
const SOONER = / (?:früher|eher|schneller|vorziehen|vorgezogen|earlier|sooner|faster) /u;

/**
 * The shipped questions for a moment. One turn is about the touchpoint (the role's own lines that fit the text,
 * else everybody's), the other about the friction (in the role's words, the moment's, or everybody's). No source
 * ever changes its turn.
 */
export function shippedTurns(words: ShippedWords, request: ShippedRequest): Turns {
  const { touchpoint, friction, moment, text } = request;
  // In a meeting all are asked at once, so the question is nobody's own.
  const isMeeting = moment === 'meeting-page';
  const frictions = friction === null ? frictionKeys : [friction];
  const everybodys =
    touchpoint === null
      ? openAsks(words)
      : frictions.map((one) => touchpointAsk(words, touchpoint, one));
  const lines = isMeeting ? [] : fittingEntries(words, request);
  const ofMoment =
    isSpecial(moment) && (isMeeting || friction !== null)
      ? frictions.map((one) => momentAsk(words, moment, one))
      : [];
  // Everybody's question about time holds for both directions, a role's speaks of waiting.
  const isSooner = friction === 'waiting_time' && SOONER.test(text);
  const ofRole =
    isMeeting || touchpoint === null || friction === null || isSooner
      ? []
      : roleAsk(words, touchpoint, friction);
  const aboutFriction = [...ofRole, ...ofMoment];
  return [
    lines.length > 0 ? lines : everybodys,
    aboutFriction.length > 0 ? aboutFriction : frictions.map((one) => commonAsk(words, one)),
  ];
}

/** The role's lines that speak of what the text speaks of; else those that hold in general at the touchpoint. */
function fittingEntries(
  { role, language }: ShippedWords,
  { touchpoint, friction, text, omitted = [] }: ShippedRequest,
): Candidate[] {
  const entries = (role?.entries ?? []).filter(({ key }) => !omitted.includes(entryKey(role, key)));
  const here = entries.filter((entry) => entry.touchpoint === touchpoint);
  const tries = [
    here.filter((entry) => isSpokenOf(entry, text, 0)),
    entries.filter((entry) => isSpokenOf(entry, text, TELLING_HINT)),
    here.filter(({ general, frictions }) => general && friction && frictions.includes(friction)),
  ];
  const found = tries.find(({ length }) => length > 0) ?? [];
  const exact = found.filter(({ frictions }) => friction !== null && frictions.includes(friction));
  const fitting = exact.length > 0 ? exact : found;
  return fitting.map((entry) => ({
    key: entryKey(role, entry.key),
    source: 'role-entry',
    ask: entry[language].ask,
    process: entry[language].process,
  }));
}

/** Names a shipped line among those of all roles; a team's line that takes its place carries it as `startKey`. */
const entryKey = (role: ShippedWords['role'], key: string): string =>
  startKeyOf.entry(role?.key ?? '', key);

const isSpokenOf = ({ hints = '' }: ShippedEntry, text: string, least: number): boolean =>
  hints.split('|').some((hint) => hint !== '' && hint.length >= least && text.includes(hint));

const openAsks = ({ common }: ShippedWords): Candidate[] =>
  common.open.map((ask, index) => ({ key: `open:${index}`, source: 'common', ask }));

const touchpointAsk = (
  { touchpoints }: ShippedWords,
  touchpoint: Touchpoint,
  friction: Friction,
): Candidate => ({
  key: `touchpoint:${touchpoint}:${friction}`,
  source: 'touchpoint',
  ask: touchpoints[touchpoint][friction],
});

const roleAsk = (
  { role, language }: ShippedWords,
  touchpoint: Touchpoint,
  friction: Friction,
): Candidate[] =>
  role?.asksFit.includes(touchpoint) === true
    ? [{ key: `role:${role.key}:${friction}`, source: 'role', ask: role.asks[friction][language] }]
    : [];

const momentAsk = (
  { common }: ShippedWords,
  moment: SpecialMoment,
  friction: Friction,
): Candidate => ({
  key: `moment:${moment}:${friction}`,
  source: 'moment',
  ask: common.moments[moment][friction],
});

const commonAsk = ({ common }: ShippedWords, friction: Friction): Candidate => ({
  key: `common:${friction}`,
  source: 'common',
  ask: common.frictions[friction],
});
