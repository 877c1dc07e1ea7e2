import { lensKeys, type NoteContent } from '../../utils/domain/note-content.ts';
import type { Language } from '../../utils/i18n/language.ts';
import { noteTexts } from '../../utils/i18n/note/note-texts.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';

/** A note as plain text to paste elsewhere: every word that was typed, each under its question. */
export function noteAsText(content: NoteContent, language: Language): string {
  const { form } = noteTexts(language);
  const words = taxonomyTexts(language);
  const { passage, chip, forWhom, lenses } = content;
  const chipLine = chip
    ? [words.chip[chip.choice], chip.reason && words.chipReason[chip.reason]]
        .filter(Boolean)
        .join(' – ')
    : '';
  const parts: [question: string, answer: string][] = [
    [form.passage, passage ? form.quoted({ text: passage.exact }) : ''],
    [content.kind === 'check' ? form.change : form.impact, content.change],
    [form.friction, content.friction],
    [words.kind.check, chipLine],
    [form.forWhom, forWhom.detail],
    [form.differentFor, forWhom.differentFor],
    ...lensKeys.map((lens): [string, string] => [form.lens[lens], lenses[lens]]),
  ];
  return parts
    .filter(([, answer]) => answer.trim() !== '')
    .map(([question, answer]) => `${question}\n${answer.trim()}`)
    .join('\n\n');
}
