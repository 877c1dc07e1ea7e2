import { lensKeys, type NoteContent } from '../domain/note-content.ts';
import type { Language } from '../domain/settings.ts';
import type { TextBlock, TextRun, TicketText } from '../domain/ticket-text.ts';
import { taxonomyTexts } from '../i18n/taxonomy/taxonomy-texts.ts';
import { ticketTextTexts } from '../i18n/ticket-text/ticket-text-texts.ts';

function labelled(label: string, text: string): TextRun[] {
  return [{ text: `${label}:`, strong: true }, { text: ` ${text}` }];
}

/** A typed answer as a paragraph; none when nothing was typed. */
function paragraph(label: string, text: string): TextBlock[] {
  const said = text.trim();
  return said === '' ? [] : [{ kind: 'paragraph', runs: labelled(label, said) }];
}

/** Choices as one entry of the list; none when nothing was chosen. */
function entry(label: string, words: (string | null)[]): TextRun[][] {
  const chosen = words.map((word) => word?.trim() ?? '').filter((word) => word !== '');
  return chosen.length === 0 ? [] : [labelled(label, chosen.join(', '))];
}

/**
 * A note as colleagues in the ticket want to read it: what was typed and chosen, each under its name, and
 * nothing about who wrote it. `language` is that of the ticket, not of the author.
 */
export function noteAsTicketText(content: NoteContent, language: Language): TicketText {
  const texts = ticketTextTexts(language);
  const words = taxonomyTexts(language);
  const { chip, direction, evidence, forWhom, journeyStep, lenses, passage } = content;
  const scope = forWhom.scope && words.forWhomScope[forWhom.scope];
  const choices = [
    ...entry(texts.forWhom, [scope, forWhom.detail]),
    ...entry(texts.differentFor, [forWhom.differentFor]),
    ...entry(texts.direction, [direction && words.direction[direction]]),
    ...entry(
      texts.touchpoints,
      content.touchpoints.map((key) => words.touchpoint[key]),
    ),
    ...entry(
      texts.frictions,
      content.frictions.map((key) => words.friction[key]),
    ),
    ...entry(texts.journeyStep, [journeyStep && words.journeyStep[journeyStep]]),
    ...entry(texts.evidence, [evidence && texts.evidenceSaid[evidence]]),
  ];
  const answer = chip && [words.chip[chip.choice], chip.reason && words.chipReason[chip.reason]];
  return [
    { kind: 'heading', text: texts.heading[content.kind] },
    ...(passage
      ? ([
          { kind: 'paragraph', runs: [{ text: `${texts.passage}:`, strong: true }] },
          { kind: 'quote', text: passage.exact },
        ] satisfies TextBlock[])
      : []),
    ...paragraph(content.kind === 'check' ? texts.change : texts.impact, content.change),
    ...paragraph(texts.friction, content.friction),
    ...paragraph(texts.answer, answer?.filter(Boolean).join(' – ') ?? ''),
    ...lensKeys.flatMap((key) => paragraph(texts.lens[key], lenses[key])),
    ...(choices.length > 0 ? ([{ kind: 'list', items: choices }] satisfies TextBlock[]) : []),
    { kind: 'paragraph', runs: [{ text: texts.closing }] },
  ];
}
