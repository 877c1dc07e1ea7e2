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

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*/gu;
/** What may follow a word and still belongs to it: "Kund:innen", "doesn't". */
const genderEnding = /[:*](in(?:nen)?)(?![\p{L}])/uy;
const contraction = /['’](?:t|s|re|ve|ll|d)(?![\p{L}])/uy;
const sentenceEnd = /[.!?;][\s"“”»)]|[\n|•]|[:–—]\s/;
const unusualInside = /.[A-Z_0-9]/;
const identifierShape =
  /_|^\p{Ll}{2,}\p{Lu}|\p{Ll}\p{Lu}\p{Ll}+\p{Lu}|\p{Lu}{2}\p{Ll}+\p{Lu}|^\p{L}+\d+\p{L}|[\p{Ll}\p{Lu}](?:Api|Bean|Cache|Class|Client|Command|Config|Controller|Dao|Dto|DTO|Entity|Error|Event|Exception|Factory|Filter|Handler|Helper|Impl|Info|Interface|Job|Listener|Manager|Mapper|Model|Module|Observer|Parser|Plugin|Processor|Provider|Queue|Reader|Renderer|Repository|Runner|Scheduler|Schema|Serializer|Server|Service|Shell|Table|Task|Test|Type|Util|Utils|Validator|Wrapper|Writer)s?$|\p{Ll}IT$/u;
const genderUnderscore = /_(?=in(?:nen)?$)/;

/** Longest text that is read, in UTF-16 units: keeps the time bounded whatever is pasted. */
export const readLimit = 12_000;

/** Splits a text into words, with sentences and spans. Never throws; reads at most `readLimit` units. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const source = text.length > readLimit ? text.slice(0, readLimit) : text;
  let sentence = 0;
  let last = 0;
  word.lastIndex = 0;
  for (let match = word.exec(source); match !== null; match = word.exec(source)) {
    const start = match.index;
    const { form, end } = endWord(source, match[0], start + match[0].length);
    word.lastIndex = end;
    const gap = source.slice(last, start);
    const follows = last > 0;
    if (follows && gap !== ' ' && sentenceEnd.test(gap)) sentence += 1;
    tokens.push({
      form: fold(form),
      start,
      end,
      sentence,
      joined: follows && (gap === ' ' || gap === '-' || gap === '‑'),
      identifier: isIdentifier(source, form, start, end),
    });
    last = end;
  }
  return tokens;
}

/** Adds a gendered ending or a contraction to a word. */
function endWord(source: string, raw: string, end: number): { form: string; end: number } {
  const after = source.charAt(end);
  if (after === ':' || after === '*') {
    genderEnding.lastIndex = end;
    const ending = genderEnding.exec(source);
    if (ending !== null) return { form: raw + (ending[1] ?? ''), end: end + ending[0].length };
  } else if (after === "'" || after === '’') {
    contraction.lastIndex = end;
    const ending = contraction.exec(source);
    if (ending !== null) return { form: raw + ending[0], end: end + ending[0].length };
  }
  return { form: raw.includes('_') ? raw.replace(genderUnderscore, '') : raw, end };
}

function isIdentifier(source: string, raw: string, start: number, end: number): boolean {
  if (unusualInside.test(raw) && identifierShape.test(raw)) return true;
  const before = source.charAt(start - 1);
  const after = source.charAt(end);
  const next = source.charAt(end + 1);
  if (before === '$') return true;
  if (before === '/' || before === '\\') return after === '/' || after === '.' || after === '\\';
  if (after === '(') return next === ')';
  if (after === ':') return next === ':';
  return after === '.' && next >= 'a' && next <= 'z';
}
