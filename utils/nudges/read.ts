import { detectLanguage } from './language.ts';
import type { TextLanguage } from './language.ts';
import type { Reading } from './mention.ts';
import { readMentions } from './mentions.ts';
import { tokenize } from './tokenize.ts';

/** What is judged: a ticket or page as the person sees it. */
export type WorkText = { readonly title: string; readonly body?: string | undefined };

/** Both fields, read. */
export type ReadText = { readonly title: Reading; readonly body: Reading };

/** Reads title and body: words, concepts, negation. */
export function read(text: WorkText, language?: TextLanguage): ReadText {
  const title = tokenize(text.title);
  const body = tokenize(text.body ?? '');
  const spoken =
    language ?? detectLanguage([...title, ...body], `${text.title} ${text.body ?? ''}`);
  const splits = spoken !== 'en';
  return { title: readMentions(title, splits), body: readMentions(body, splits) };
}
