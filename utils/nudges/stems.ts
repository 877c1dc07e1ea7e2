/** Endings of German and English words, longest first. */
const endings = [
  'innen', 'ungen', 'enden', 'endes', 'ender', 'ende', 'eten', 'test', 'ung', 'ete', 'ten', 'tes', 'ter', 'tet', 'ern', 'end', 'ing', 'ies', 'ied', 'est', "'s",
  'te', 'en', 'em', 'er', 'es', 'in', 'et', 'ed', 'st', 'se', 'e', 'n', 's', 't', 'd', 'r',
]; // prettier-ignore

const vowelBefore = /[aeiou]$/;

/**
 * The forms under which a folded word may stand in the lexicon: itself, without an ending, with an English
 * final e or y given back, without a doubled consonant, without the umlaut of a German plural.
 */
export function stems(form: string): string[] {
  const found = [form];
  for (const ending of endings) {
    if (!form.endsWith(ending)) continue;
    const rest = form.slice(0, -ending.length);
    if (rest.length < (ending.length > 2 ? 4 : 3)) continue;
    found.push(rest);
    if (ending === 'ies' || ending === 'ied') found.push(`${rest}y`);
    if (
      ending === 'ing' ||
      ending === 'ed' ||
      ending === 'er' ||
      ending === 'es' ||
      ending === 'd'
    ) {
      found.push(`${rest}e`);
      const last = rest.length - 1;
      if (rest[last] === rest[last - 1] && !vowelBefore.test(rest)) found.push(rest.slice(0, -1));
    }
  }
  const plain = found.length;
  for (let index = 0; index < plain; index += 1) {
    const stem = found[index];
    if (stem === undefined || stem.length < 4) continue;
    const umlaut = Math.max(stem.lastIndexOf('ae'), stem.lastIndexOf('oe'), stem.lastIndexOf('ue'));
    if (umlaut > 0) found.push(stem.slice(0, umlaut + 1) + stem.slice(umlaut + 2));
  }
  return found;
}
