import { frictionKeys, touchpointKeys } from '../../../../utils/domain/taxonomy.ts';
import type { LocalText } from '../../../../utils/domain/team-content.ts';
import type { ShippedEntry } from '../../../../utils/programme/role-content.ts';
import type { ContentOf } from '../model/start-versions.ts';
import { isShippedRole } from './role-names.ts';

export type LineBody = ContentOf<'role-entry'>['body'];
export type LineField =
  | 'processDe'
  | 'processEn'
  | 'noticesDe'
  | 'noticesEn'
  | 'touchpoint'
  | 'frictions'
  | 'workArea'
  | 'roleName';
/** A line of the role map as the form holds it. `frictions`: keys with blanks between. */
export type LineWords = Record<LineField, string>;

export const blankLine: LineWords = {
  processDe: '',
  processEn: '',
  noticesDe: '',
  noticesEn: '',
  touchpoint: '',
  frictions: '',
  workArea: '',
  roleName: '',
};

/** The words of a line of the team's own. */
export function wordsOfLine(body: LineBody): LineWords {
  return {
    processDe: body.process.de ?? '',
    processEn: body.process.en ?? '',
    noticesDe: body.notices.de ?? '',
    noticesEn: body.notices.en ?? '',
    touchpoint: body.touchpoint,
    frictions: body.frictions.join(' '),
    workArea: body.workArea ?? '',
    roleName: body.roleName ?? '',
  };
}

/** The words of a shipped line, to be made one's own. */
export function wordsOfShipped(entry: ShippedEntry): LineWords {
  return {
    ...blankLine,
    processDe: entry.de.process,
    processEn: entry.en.process,
    noticesDe: entry.de.notice,
    noticesEn: entry.en.notice,
    touchpoint: entry.touchpoint,
    frictions: entry.frictions.join(' '),
  };
}

export type LineFrame = {
  role: string;
  startKey: string | null;
  /** The line as it was: fields of a newer version stay. */
  before: LineBody | null;
};

/** The line that the words make; null as long as no touchpoint is chosen. */
export function lineOf(words: LineWords, { role, startKey, before }: LineFrame): LineBody | null {
  const touchpoint = touchpointKeys.find((key) => key === words.touchpoint);
  if (touchpoint === undefined) return null;
  const { workArea: _area, roleName: _name, ...rest } = before ?? {};
  const workArea = words.workArea.trim();
  const roleName = isShippedRole(role) ? '' : words.roleName.trim();
  return {
    ...rest,
    kind: 'role-entry',
    role,
    ...(roleName === '' ? {} : { roleName }),
    ...(workArea === '' ? {} : { workArea }),
    process: localText(words.processDe, words.processEn),
    notices: localText(words.noticesDe, words.noticesEn),
    touchpoint,
    frictions: frictionsIn(words.frictions),
    startKey,
  };
}

/** The frictions that a field names; the most fitting first, as they were chosen. */
export function frictionsIn(field: string) {
  return field.split(' ').flatMap((word) => frictionKeys.find((key) => key === word) ?? []);
}

function localText(de: string, en: string): LocalText {
  return {
    ...(de.trim() === '' ? {} : { de: de.trim() }),
    ...(en.trim() === '' ? {} : { en: en.trim() }),
  };
}
