import type { Language } from '../domain/settings.ts';
import type { Collection } from './collection.ts';
import { EXPORT_VERSION } from './collection.ts';
import { contentLines } from './content-lines.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { exportTexts } from './export-texts.ts';
import { dataMark, headMark } from './markdown-marks.ts';

/** The collection as a Markdown file's text, readable in the given language. */
export function toMarkdown(collection: Collection, language: Language): string {
  const { notes, drafts, exportedAt } = collection;
  const texts = exportTexts(language);
  // One formatter for all: making one takes longer than writing a note.
  const clock = new Intl.DateTimeFormat(texts.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const time = (at: number) => clock.format(at);
  const lines = [
    headMark(EXPORT_VERSION, notes.length + drafts.length),
    `# ${texts.title}`,
    '',
    texts.intro({ time: time(exportedAt), count: notes.length }),
  ];
  for (const note of notes) {
    const { title, key } = note.content.place;
    const audience = note.audience.kind === 'team' ? texts.shared : texts.private;
    lines.push(
      '',
      `## ${escapeMarkdown([key, title].filter(Boolean).join(' · ') || texts.untitled)}`,
    );
    lines.push('', `${time(note.editedAt)} · ${audience}`, '');
    lines.push(...contentLines(note.content, language), '', dataMark('note', note));
  }
  for (const draft of drafts) {
    const { title, key } = draft.content.place;
    const heading = [key, title].filter(Boolean).join(' · ') || texts.untitled;
    lines.push('', `## ${texts.draft}: ${escapeMarkdown(heading)}`, '');
    lines.push(...contentLines(draft.content, language), '', dataMark('draft', draft));
  }
  return `${lines.join('\n')}\n`;
}
