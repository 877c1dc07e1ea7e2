import type { WorkText } from './read-place-text.ts';

/** Words that carry something; "der", "an" and the like would make every change look small. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
}

/** Words that are in one of the two only. */
function difference(before: Set<string>, after: Set<string>): number {
  const gone = [...before].filter((word) => !after.has(word)).length;
  return gone + [...after].filter((word) => !before.has(word)).length;
}

/** Words of the body that make a difference, at least; a typo that is put right is two. */
const LEAST = 4;

/** Whether a text says so much else than before that it deserves another judgement. */
export function changedMuch(before: WorkText, after: WorkText): boolean {
  const [title, newTitle] = [wordsOf(before.title), wordsOf(after.title)];
  if (difference(title, newTitle) >= Math.max(1, title.size / 4)) return true;
  const [body, newBody] = [wordsOf(before.body), wordsOf(after.body)];
  return difference(body, newBody) >= Math.max(LEAST, body.size / 4);
}
