import type * as z from 'zod/mini';

import type { contentBodySchema, teamContentSchema } from './team-content-schema.ts';

/**
 * Content that a team owns: `active` is what people are asked and told; `proposed` waits for an answer;
 * `declined` got one, with a reason; `retired` was used and is not any more.
 */
export const contentStates = ['active', 'proposed', 'declined', 'retired'] as const;
export type ContentState = (typeof contentStates)[number];

/** Longest content, all its texts in all languages together, in code points. */
export const MAX_CONTENT_TEXT = 2_000;

/** Longest reason for declining, in UTF-16 units. */
export const MAX_DECISION_REASON = 1_000;

export type ContentBody = z.infer<typeof contentBodySchema>;
export type TeamContent = z.infer<typeof teamContentSchema>;
export type LocalText = { de?: string; en?: string };

/** Every text of a body; `needed` must say something, the others may be silent. */
function textsIn(body: ContentBody): { needed: LocalText[]; other: LocalText[] } {
  if (body.kind === 'role-entry') return { needed: [body.process, body.notices], other: [] };
  if (body.kind === 'question') return { needed: [body.text], other: [] };
  if (body.kind === 'example') return { needed: [body.text], other: [] };
  if (body.kind === 'omission') return { needed: [], other: [] };
  return { needed: [body.term, body.meaning], other: body.example ? [body.example] : [] };
}

function saysSomething({ de = '', en = '' }: LocalText): boolean {
  return `${de}${en}`.trim() !== '';
}

/** Length of all texts together, in code points. */
export function bodyLength(body: ContentBody): number {
  const { needed, other } = textsIn(body);
  let length = 0;
  for (const { de = '', en = '' } of [...needed, ...other])
    for (const _ of `${de}${en}`) length += 1;
  return length;
}

export type BodyProblem = { kind: 'empty' } | { kind: 'too-long'; length: number; max: number };

/** Whether a body can be shown to anybody; null when it can. */
export function bodyProblem(body: ContentBody): BodyProblem | null {
  const length = bodyLength(body);
  if (length > MAX_CONTENT_TEXT) return { kind: 'too-long', length, max: MAX_CONTENT_TEXT };
  return textsIn(body).needed.every(saysSomething) ? null : { kind: 'empty' };
}

/** The text in the reader's language, else in the other one. */
export function textIn(text: LocalText, language: 'de' | 'en'): string {
  const { de = '', en = '' } = text;
  const [first, second] = language === 'de' ? [de, en] : [en, de];
  return first.trim() === '' ? second : first;
}
