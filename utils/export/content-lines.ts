import type { NoteContent } from '../domain/note-content.ts';
import { lensKeys } from '../domain/note-content.ts';
import type { Language } from '../domain/settings.ts';
import { noteTexts } from '../i18n/note/note-texts.ts';
import { taxonomyTexts } from '../i18n/taxonomy/taxonomy-texts.ts';
import { escapeMarkdown, quoteMarkdown } from './escape-markdown.ts';

/** A typed text under its question; nothing when it is empty. */
function answer(question: string, text: string): string[] {
  return text.trim() === '' ? [] : [`**${question}**`, '', ...quoteMarkdown(text), ''];
}

/** Choices as one line; nothing when none was made. */
function choice(label: string, words: (string | null)[]): string[] {
  const chosen = words.filter((word) => word !== null && word !== '');
  return chosen.length === 0 ? [] : [`- ${label} ${chosen.join(', ')}`];
}

/** A note's content as readable Markdown lines, in the order of the form. */
export function contentLines(content: NoteContent, language: Language): string[] {
  const { form } = noteTexts(language);
  const words = taxonomyTexts(language);
  const { chip, direction, evidence, forWhom, journeyStep, lenses, passage, place } = content;
  const isCheck = content.kind === 'check';
  const scope = forWhom.scope ? words.forWhomScope[forWhom.scope] : null;
  const choices = [
    ...choice(`${form.chips}:`, [
      chip && words.chip[chip.choice],
      chip?.reason ? words.chipReason[chip.reason] : null,
    ]),
    ...choice(form.direction, [direction && words.direction[direction]]),
    ...choice(
      form.touchpoints,
      content.touchpoints.map((key) => words.touchpoint[key]),
    ),
    ...choice(
      form.frictions,
      content.frictions.map((key) => words.friction[key]),
    ),
    ...choice(form.journeyStep, [journeyStep && words.journeyStep[journeyStep]]),
    ...choice(form.evidence, [evidence && words.evidence[evidence]]),
    ...choice(form.forWhom, [scope, escapeMarkdown(forWhom.detail).replaceAll(/\s+/g, ' ')]),
  ];
  return [
    ...(place.url === null ? [] : [`<${encodeURI(decodeSafely(place.url))}>`, '']),
    ...answer(form.passage, passage?.exact ?? ''),
    ...answer(isCheck ? form.change : form.impact, content.change),
    ...answer(form.friction, content.friction),
    ...choices,
    ...(choices.length > 0 ? [''] : []),
    ...answer(form.differentFor, forWhom.differentFor),
    ...lensKeys.flatMap((key) => answer(form.lens[key], lenses[key])),
  ];
}

/** An address without its escapes, so that they are not escaped twice; as it is where it cannot be read. */
function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    // A stray percent sign: the address stays as it is, and `encodeURI` only adds to it.
    return url;
  }
}
