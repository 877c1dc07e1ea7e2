import { markup, type SafeMarkup } from '../markup/markup.ts';
import type { Visit } from '../server/visit.ts';

/** A text area for wiki markup with the switch between "Visual" and "Text" below it, as Jira has it. */
export function renderRichArea(
  visit: Visit,
  area: { id: string; rows: number; text?: string },
): SafeMarkup {
  const tab = (mode: 'wysiwyg' | 'source', label: string) =>
    markup`<li data-mode="${mode}" ${mode === 'source' && markup`class="aui-nav-selected"`}><button type="button" aria-pressed="${mode === 'source' ? 'true' : 'false'}">${label}</button></li>`;
  return markup`<div class="jira-wikifield" field-id="${area.id}" data-mode="source"><div class="wiki-edit" id="${area.id}-wiki-edit"><textarea class="textarea long-field wiki-textfield" id="${area.id}" name="${area.id}" rows="${area.rows}">
${area.text}</textarea></div><nav class="editor-toggle-tabs"><ul>${tab('wysiwyg', visit.words.visual)}${tab('source', visit.words.text)}</ul></nav></div>`;
}
