/** What XML 1.0 cannot carry or nobody can see: all control characters but tab and line feed. */
const FORBIDDEN = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;

/** Half of a pair: no encoding has bytes for it. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The lines of a typed text, whatever system it was typed on, without characters no site can keep. */
export function linesOf(text: string): string[] {
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(FORBIDDEN, '')
    .replaceAll(LONE_SURROGATE, '\uFFFD')
    .split('\n');
}
