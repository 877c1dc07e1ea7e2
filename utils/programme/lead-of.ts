/** Longest opening of a question that is cut from somewhere, in UTF-16 units. */
export const MAX_LEAD = 40;
/** Longest title that is used whole. */
const MAX_WHOLE = 54;

/** Words that tell nothing when they stand alone at the front of a question. */
const bland = new Set(
  `aber als am auch auf aus bekam bekommen bekommt bei beim bitte da das dem den der des die dies durch ein eine einem einen einer er
  erhalten erhält es für gab gibt hat haben ich ihm ihr im in ins ist jetzt kann kein keine keinen können konnte man mein meine mich
  mir mit muss müssen nach nicht nur ob oder sehen sich sie sieht sind soll sollen um und uns von vor war was wenn wer werden wie will
  wir wird wo wollen zu zum zur about add after all also am an and are as at be because been but by can cannot can't could do does for
  from get gets give got had has have he her his how i if in into is it its let like make me more must my need needs new no not of on
  or our see seen she should so some than that the their them they this to use want wants was we were what when which who will with
  would you your`.split(/\s+/),
);

const isTelling = (word: string): boolean =>
  /\p{L}.*\p{L}/u.test(word) && !bland.has(word.toLowerCase());

/** In one line, without the marks around it: „Mahnlauf“, → Mahnlauf. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%€$]+$/gu, '');
}

/** Cuts at a blank where there is one, never inside a surrogate pair, and marks the cut. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, Math.max(0, most - 1));
  const blank = cut.lastIndexOf(' ');
  const kept = blank > most / 2 ? cut.slice(0, blank) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:–-]+$/, '')}…`;
}

/** A capital at the front, except for names that are written small on purpose ("iPhone"). */
function capital(text: string): string {
  const [first = ''] = text;
  const [word = ''] = text.split(' ', 1);
  return word === word.toLowerCase() ? first.toUpperCase() + text.slice(first.length) : text;
}

/** A title in one piece that can stand before a colon: without tags in front, colons and quotes. */
const asHeading = (title: string): string =>
  tidy(tidy(title.replace(/^\s*(?:[[(][^\])]{0,30}[\])]\s*)+/, '')).replaceAll(/[„“”"«»]/g, ''))
    // What stands in brackets at the end is by the way; a bracket that was cut open would stay open.
    .replace(/\s*[([][^)\]]*[)\]]?$/, '')
    .replaceAll(/\s*:\s+/g, ' – ')
    .replaceAll(/[?!]\s+/g, ' – ');

/** From here on a title says what becomes of its subject. */
const verbs =
  / (?:are|can|cannot|does|has|is|makes|must|shows|should|was|were|will|dürfen|fehlt|gehen|geht|hat|haben|ist|kann|kommt|können|macht|muss|müssen|soll|sollen|sind|wird|werden|zeigt)\s.*$/;

/** Before these words a title may end and still be one. */
const joints =
  / (?=(?:ab|an|auf|aus|bei|bis|durch|für|gegen|im|in|mit|nach|ohne|seit|über|um|unter|von|vor|wegen|wenn|zu|zum|zur|weil|dass|after|as|at|because|before|by|during|for|from|if|in|into|on|since|to|until|when|while|with|without)\s)|\s*(?:[,;–—/(|]|\s-\s)|$/g;

/** What belongs to the words after a joint: "Mahnung erst | nach dem Abgleich". */
const hanging =
  /(?:\s+(?:auch|bereits|bis|direkt|erst|jetzt|künftig|noch|nur|schon|sofort|wieder|again|already|also|even|just|now|only|still))+$/iu;

/** The longest beginning of a heading that ends at a joint. */
function beginning(heading: string, most: number): string | null {
  const subject = heading.replace(verbs, '');
  const ends = [...subject.matchAll(joints)].map(({ index }) => index);
  const end = ends.findLast((at) => at <= most && at >= 4);
  return end === undefined ? null : tidy(subject.slice(0, end).replace(hanging, ''));
}

/**
 * What a question begins with: words of the text as they stand there, so that nothing has to be inflected. The
 * title or its beginning when the words come from it or tell nothing ("Mahnlauf 3 Tage früher"), else one word, nouns
 * of German texts first. Null when neither says anything.
 * @param words most telling first
 * @param room longest that there is room for, in UTF-16 units
 */
export function leadOf(words: readonly string[], title = '', room = MAX_LEAD): string | null {
  const telling = words.map(tidy).filter(isTelling);
  const [first] = telling;
  const heading = asHeading(title);
  if (first === undefined || telling.some((word) => heading.includes(word))) {
    if (isTelling(heading) && heading.length <= Math.min(room, MAX_WHOLE)) return capital(heading);
    const start = beginning(heading, Math.min(room, MAX_LEAD));
    if (start !== null && isTelling(start)) return capital(start);
  }
  const word = telling.find((other) => /^\p{Lu}/u.test(other)) ?? first;
  return word === undefined ? null : clip(capital(word), Math.min(room, MAX_LEAD));
}
