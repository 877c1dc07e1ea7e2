/** Characters nobody sees, which pages put between others: NUL, soft hyphen, zero-width space, joiner, BOM. */
const UNSEEN = /[\0\xad\u200b\u2060\ufeff]/g;

/** Anything that folding would change; most text of most pages has none of it. */
const NEEDS_FOLDING = /[^ -~\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf]| {2}/;

/** A character with what may melt into it; NFC never reaches beyond, and nothing melts into white space. */
const CLUSTER = /\s|[^][\p{M}\u1160-\u11ff]*/gu;

/** Text as it is compared: NFC, well-formed, each run of white space one blank, nothing unseen. */
export function foldText(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text;
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replaceAll(UNSEEN, '')
    .replaceAll(/\s+/g, ' ');
}

/**
 * Where each character of the folded text begins in the original, in UTF-16 units; one entry more for the
 * end. Null when both are the same.
 */
export function mapFolded(text: string): Uint32Array | null {
  if (!NEEDS_FOLDING.test(text)) return null;
  const offsets: number[] = [];
  let afterBlank = false;
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    // Unseen signs and marks may stand within a cluster that begins with a blank.
    const folded = foldText(cluster);
    for (let i = 0; i < folded.length; i += 1) {
      const isBlank = folded[i] === ' ';
      if (!(isBlank && afterBlank))
        offsets.push(index + (folded.length === cluster.length ? i : 0));
      afterBlank = isBlank;
    }
  }
  return Uint32Array.from([...offsets, text.length]);
}
