import type { WorkText } from './read-place-text.ts';

/** One sentence or line of a text, in lower case, one blank between words. */
export type Sentence = { text: string; inTitle: boolean };

/** Characters of the body in which an announcement is looked for: who announces something says it early. */
const EARLY = 3000;

/** A stop ends a sentence unless it belongs to a date ("am 3. März"), an ordinal or a short form. */
const END = /(?<![\s(]\d{1,2}|\b(?:z|d|u|bzw|ca|vgl|inkl|nr|e|i|st))[.!?]+\s|[\n|•;]/i;

/** The title and the beginning of the body, sentence by sentence; a question keeps its mark. */
export function workSentences({ title, body }: WorkText): Sentence[] {
  const clean = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  const early = body.slice(0, EARLY).replaceAll(/([?])(\s)/g, '$1\n');
  return [
    { text: clean(title), inTitle: true },
    ...early.split(END).map((piece) => ({ text: clean(piece ?? ''), inTitle: false })),
  ].filter(({ text }) => text !== '');
}
