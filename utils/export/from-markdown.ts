import { EXPORT_VERSION } from './collection.ts';
import { dataPattern, headPattern } from './markdown-marks.ts';
import type { RawItem, ReadFile } from './raw-item.ts';

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Somebody edited the comment; the entry is refused by its check, the others are taken.
    return null;
  }
}

/** Reads the text of a Markdown export: only the comments that carry the notes. */
export function fromMarkdown(text: string): ReadFile {
  const head = headPattern.exec(text);
  if (!head) return { ok: false, problem: 'not-ours' };
  if (Number(head[1]) > EXPORT_VERSION) return { ok: false, problem: 'newer-version' };
  const items: RawItem[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const [, kind, json] = dataPattern.exec(line.trim()) ?? [];
    if (json === undefined) continue;
    items.push({ line: i + 1, kind: kind === 'draft' ? 'draft' : 'note', value: parse(json) });
  }
  return { ok: true, items, missing: Math.max(0, Number(head[2]) - items.length) };
}
