import type { TermLine } from './glossary-lines.ts';
import { toLocalText } from './local-words.ts';
import type { ContentOf } from './start-versions.ts';

/** The fields of the form for a term. */
export type TermFields = Record<
  'termDe' | 'termEn' | 'meaningDe' | 'meaningEn' | 'exampleDe' | 'exampleEn',
  string
>;

/** The fields as the form begins: what stands now, nothing for a new term. */
export function termFields(line: TermLine | null): TermFields {
  return {
    termDe: line?.term.de ?? '',
    termEn: line?.term.en ?? '',
    meaningDe: line?.meaning.de ?? '',
    meaningEn: line?.meaning.en ?? '',
    exampleDe: line?.example?.de ?? '',
    exampleEn: line?.example?.en ?? '',
  };
}

const isBlank = (...texts: string[]): boolean => texts.every((text) => text.trim() === '');

/** Whether the fields make a term; where only the example is asked for, it must be there. */
export function isTermComplete(fields: TermFields, part: 'whole' | 'example'): boolean {
  const { termDe, termEn, meaningDe, meaningEn, exampleDe, exampleEn } = fields;
  if (isBlank(termDe, termEn) || isBlank(meaningDe, meaningEn)) return false;
  return part === 'whole' || !isBlank(exampleDe, exampleEn);
}

/** The term that the fields make. Fields of a newer version stay as they were. */
export function termBody(fields: TermFields, line: TermLine | null): ContentOf<'term'>['body'] {
  const example = toLocalText(fields.exampleDe, fields.exampleEn);
  return {
    ...line?.own?.body,
    kind: 'term',
    term: toLocalText(fields.termDe, fields.termEn),
    meaning: toLocalText(fields.meaningDe, fields.meaningEn),
    example: Object.keys(example).length > 0 ? example : null,
    startKey: line?.startKey ?? line?.own?.body.startKey ?? null,
  };
}
