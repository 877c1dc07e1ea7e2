import { fold } from './fold.ts';

/** A word of the text with its place. */
export type Token = {
  /** Folded form, see `fold`. */
  readonly form: string;
  /** Span in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Number of the sentence in this field; line breaks and table bars end a sentence too. */
  readonly sentence: number;
  /** Nothing but a blank or a hyphen lies between this token and the one before. */
  readonly joined: boolean;
  /** camelCase, snake_case, a path, a call: written by a program's author, not for a reader. */
  readonly identifier: boolean;
};

const word =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*(?:[:*](?=in(?:nen)?(?![\p{L}])))?[\p{L}\p{M}\p{N}_]*(?:['’](?:t|s|re|ve|ll|d)(?![\p{L}]))?/gu;
const identifierShape =
  /_|^\p{Ll}{2,}\p{Lu}|\p{Ll}\p{Lu}\p{Ll}+\p{Lu}|\p{Lu}{2}\p{Ll}+\p{Lu}|^\p{L}+\d+\p{L}|\p{Ll}(?:Api|Bean|Cache|Class|Client|Command|Config|Controller|Dao|Dto|DTO|Entity|Error|Event|Exception|Factory|Filter|Handler|Helper|Impl|Info|Interface|Job|Listener|Manager|Mapper|Model|Module|Observer|Parser|Plugin|Processor|Provider|Queue|Reader|Renderer|Repository|Runner|Scheduler|Schema|Serializer|Server|Service|Shell|Table|Task|Test|Type|Util|Utils|Validator|Wrapper|Writer|IT)s?$/u;
const genderMark = /[:*_](?=in(?:nen)?$)/;

/** Longest text that is read, in UTF-16 units: keeps the time bounded whatever is pasted. */
export const readLimit = 12_000;

/** Splits a text into words, with sentences and spans. Never throws; reads at most `readLimit` units. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const source = text.length > readLimit ? text.slice(0, readLimit) : text;
  let sentence = 0;
  let last = 0;
  word.lastIndex = 0;
  for (const match of source.matchAll(word)) {
    const raw = match[0].replace(genderMark, '');
    const start = match.index;
    const end = start + match[0].length;
    const gap = source.slice(last, start);
    if (last > 0 && gap !== ' ' && /[.!?;](?:\s|$|["“”»)])|[\n|•]|[:–—]\s/.test(gap)) sentence += 1;
    const after = source.charAt(end);
    const next = source.charAt(end + 1);
    const before = source.charAt(start - 1);
    const path =
      (before === '/' || before === '\\') && (after === '/' || after === '.' || after === '\\');
    const identifier =
      (/^.+[A-Z_0-9]/.test(raw) && identifierShape.test(raw)) ||
      path ||
      (after === '(' && next === ')') ||
      (after === ':' && next === ':') ||
      (after === '.' && /\p{Ll}/u.test(next)) ||
      before === '$';
    tokens.push({
      form: fold(raw),
      start,
      end,
      sentence,
      joined: last > 0 && (gap === ' ' || gap === '-' || gap === '‑'),
      identifier,
    });
    last = end;
  }
  return tokens;
}
