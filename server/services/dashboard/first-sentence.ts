/** Longest quote, in UTF-16 units. */
const MAX_QUOTE = 240;

const sentences = new Intl.Segmenter('de', { granularity: 'sentence' });

/** The first sentence of a text, cut where it does not end in time. */
export function firstSentence(text: string): string {
  const clean = text.replaceAll(/\s+/g, ' ').trim();
  const [first] = sentences.segment(clean.slice(0, MAX_QUOTE * 4));
  const sentence = first?.segment.trim() ?? '';
  if (sentence.length <= MAX_QUOTE) return sentence;
  return `${sentence.slice(0, MAX_QUOTE - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
