import type { NudgeType } from '../domain/nudge.ts';
import type { Friction, Touchpoint } from '../domain/taxonomy.ts';
import { taxonomyTexts } from '../i18n/taxonomy/taxonomy-texts.ts';
import { deal } from './candidate.ts';
import type { Candidate, QuestionSource, Turns } from './candidate.ts';
import { clip, leadOf } from './lead-of.ts';
import { shippedTurns } from './shipped-turns.ts';
import type { ShippedWords } from './shipped-words.ts';
import { teamCandidates } from './team-candidates.ts';
import type { TeamEntry } from './team-candidates.ts';

/** Longest question, in UTF-16 units. */
export const MAX_QUESTION = 140;
/** Beside a team's quoted sentence the words of the text have to be brief. */
const MAX_LEAD_BESIDE_NOTICE = 30;

export type QuestionRequest = {
  readonly moment: NudgeType;
  /** Identity of the place (`placeKeyOf`): the same place is asked the same, its neighbours something else. */
  readonly place: string;
  readonly touchpoint: Touchpoint | null;
  readonly friction: Friction | null;
  /** Words of the text as they stand there, most telling first. */
  readonly words: readonly string[];
  /** Title of the text; a short piece of it reads better than a word. */
  readonly title?: string;
  /** A role that only the team knows: its lines in the role map are found by it. Else the role of the shipped words. */
  readonly role?: string | null;
  readonly workArea?: string | null;
  /** The team's role map, all roles. Its lines come before what ships. */
  readonly teamEntries?: readonly TeamEntry[];
  /** Keys (`entry:role:line`) of shipped lines that the team replaced or took out. */
  readonly omitted?: readonly string[];
  /** Keys of the questions asked last, newest first: they are left out while there are others. */
  readonly asked?: readonly string[];
};

export type Question = {
  readonly key: string;
  readonly text: string;
  readonly source: QuestionSource;
  /** Nobody has yet said what this role's work means here, so the question is everybody's: worth offering "ergänzen". */
  readonly missesEntry: boolean;
};

/**
 * One question in the words of the person's role, with the words of the text in front:
 * "Mahnlauf früher: Wer hat schon gezahlt und bekommt trotzdem zum ersten Mal eine Mahnung?"
 * Pure: the same request gives the same question.
 */
export function composeQuestion(request: QuestionRequest, shipped: ShippedWords): Question {
  const { touchpoint, friction } = request;
  const role = request.role ?? shipped.role?.key ?? null;
  const own = teamCandidates(request.teamEntries ?? [], {
    role,
    workArea: request.workArea ?? null,
    touchpoint,
    friction,
    language: shipped.language,
  });
  const candidate = pick(
    turnsOf(own, shippedTurns(shipped, { ...request, text: textOf(request) })),
    request,
  );
  return {
    key: candidate.key,
    text: word(candidate, request, shipped),
    source: candidate.source,
    missesEntry: role !== null && touchpoint !== null && own.length === 0 && !isOfRole(candidate),
  };
}

const textOf = ({ title = '', words }: QuestionRequest): string =>
  ` ${[title, ...words].join(' ').toLowerCase()} `;

const isOfRole = ({ source }: Candidate): boolean => source === 'role-entry' || source === 'role';

/** The team's lines take both turns; a single one shares them with what ships. */
function turnsOf(own: readonly Candidate[], shipped: Turns): Turns {
  if (own.length === 0) return shipped;
  return own.length === 1 ? [own, shipped.flat()] : deal(own);
}

/** The place says whose turn it is: neighbouring numbers, the other turn. */
function pick(turns: Turns, { place, asked = [] }: QuestionRequest): Candidate {
  const [base, number] = splitNumber(place);
  const turn = seedOf(base) + number;
  const mine = turns[turn % 2 === 0 ? 0 : 1];
  const others = turns[turn % 2 === 0 ? 1 : 0];
  const start = Math.floor(turn / 2) % mine.length;
  const order = [...mine.slice(start), ...mine.slice(0, start), ...others];
  const [first] = order;
  if (first === undefined) throw new Error('a turn without questions');
  return (
    order.find(({ key }) => !asked.includes(key)) ??
    order.find(({ key }) => key !== asked[0]) ??
    first
  );
}

function word(candidate: Candidate, request: QuestionRequest, shipped: ShippedWords): string {
  const { ask, notice } = candidate;
  const room = MAX_QUESTION - 2 - (notice === undefined ? ask.length : 0);
  // The title of a meeting page says when it is, not what it is about.
  const said =
    request.moment === 'meeting-page' ? null : leadOf(request.words, request.title, room);
  const lead = said ?? spareLead(candidate, request, shipped);
  if (notice === undefined)
    return lead === null ? clip(ask, MAX_QUESTION) : joined(clip(lead, Math.max(12, room)), ask);
  const front = lead === null ? '' : `${clip(lead, MAX_LEAD_BESIDE_NOTICE)} – `;
  const [open, close] = shipped.language === 'de' ? ['„', '“'] : ['“', '”'];
  const left = MAX_QUESTION - front.length - ask.length - 4;
  return `${front}${open}${clip(notice, left)}${close}: ${ask}`;
}

const joined = (lead: string, ask: string): string =>
  `${lead}: ${clip(ask, MAX_QUESTION - 2 - lead.length)}`;

/** What stands in front when the text gave no words: the process, else the touchpoint's name. */
function spareLead(
  { process }: Candidate,
  { touchpoint }: QuestionRequest,
  { language }: ShippedWords,
): string | null {
  if (process !== undefined && process.trim() !== '') return process.trim();
  return touchpoint === null ? null : taxonomyTexts(language).touchpoint[touchpoint];
}

/** "jira|site|issue|KB-101" → its beginning and 101. */
function splitNumber(place: string): [string, number] {
  const digits = /\d{1,9}$/.exec(place)?.[0] ?? '';
  return [place.slice(0, place.length - digits.length), Number(digits)];
}

/** A number within 0..2^32-1 that differs between texts (FNV-1a). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
