/**
 * Jira's wiki markup, as far as it can hide in what somebody typed. Its renderer takes a backslash away in front
 * of `- # * _ + ? ^ ~ | % { } [ ] ( ) ! @` and keeps it elsewhere; numeric character references reach the page
 * as what they stand for. The first serves wherever it can, because people who edit the text later read it, too.
 */

const reference = (sign: string) => `&#${sign.codePointAt(0)};`;

const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{Nd}]/u.test(sign);
const isBlank = (sign: string | undefined) => sign !== undefined && /\s/.test(sign);

/** Marks around phrases (`*bold*`, `-gone-`): they do nothing within a word, and nothing between blanks. */
const PHRASE = '*_-+';

/** Emoticons: `(!)`, `(on)`, `(flagoff)`, `(*r)` … */
const EMOTICON = /^\((?:[!?/+\-*]|\*[rgby]|[a-z]{1,7})\)/i;

/** A sign that could be read as markup, so that it stays what it is. */
function escapeSign(line: string, at: number): string {
  const sign = line.charAt(at);
  const before = line[at - 1];
  const after = line[at + 1];
  if ('{}[]|^~'.includes(sign)) return `\\${sign}`;
  if (PHRASE.includes(sign)) {
    const harmless =
      (isWordSign(before) && isWordSign(after)) ||
      (isBlank(before) && isBlank(after) && line.slice(0, at).trim() !== '');
    return harmless ? sign : `\\${sign}`;
  }
  switch (sign) {
    // `\\` would be a line break, and before a mark a backslash would be swallowed.
    case '\\':
      return isWordSign(after) && before !== '\\' ? sign : reference(sign);
    // Numbered lists begin a line; within a line it is only a sign.
    case '#':
      return line.slice(0, at).trim() === '' ? '\\#' : sign;
    // `??cited??` takes two.
    case '?':
      return before === '?' || after === '?' ? '\\?' : sign;
    // `!picture.png!` takes two.
    case '!':
      return line.indexOf('!') === line.lastIndexOf('!') ? sign : '\\!';
    case '(':
      return EMOTICON.test(line.slice(at)) || /[:;]-?$/.test(line.slice(0, at)) ? '\\(' : sign;
    case ')':
      return /[:;]-?$/.test(line.slice(0, at)) ? '\\)' : sign;
    // `:D` and `:P` are faces.
    case ':':
      return /^:-?[dp](?![\p{L}\p{Nd}])/iu.test(line.slice(at)) ? reference(sign) : sign;
    // `&amp;` was typed as five signs.
    case '&':
      return /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.test(line.slice(at)) ? '&amp;' : sign;
    // `h1.` and `bq.` count at the beginning of a line.
    case '.':
      return /^\s*(?:h[1-6]|bq)$/i.test(line.slice(0, at)) ? reference(sign) : sign;
    default:
      return sign;
  }
}

/** One line of typed text as wiki markup that shows exactly these signs, wherever in a text it comes to stand. */
export function escapeWiki(line: string): string {
  let escaped = '';
  for (let at = 0; at < line.length; at += 1) escaped += escapeSign(line, at);
  return escaped;
}
