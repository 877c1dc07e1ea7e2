import { fromJson } from './from-json.ts';
import { fromMarkdown } from './from-markdown.ts';
import { headPattern } from './markdown-marks.ts';
import type { ReadFile } from './raw-item.ts';

/** Reads an export of either kind. */
export function readFile(text: string): ReadFile {
  const body = text.replace(/^\uFEFF/, '');
  return headPattern.test(body) && !body.trimStart().startsWith('{')
    ? fromMarkdown(body)
    : fromJson(body);
}
