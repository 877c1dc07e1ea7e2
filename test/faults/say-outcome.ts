import type { SeriesOutcome } from './series.ts';

/** Broken promises that are printed one by one; the rest is counted. */
const MOST_SENTENCES = 20;

/** The lines by which a series ends: its table, then what was broken. */
export function sayOutcome({ table, broken }: SeriesOutcome): string[] {
  const width = Math.max(0, ...table.map(([what]) => what.length));
  const more = broken.length - MOST_SENTENCES;
  return [
    ...table.map(([what, figure]) => `  ${what.padEnd(width)}  ${figure}`),
    ...broken.slice(0, MOST_SENTENCES).map((sentence) => `  BROKEN: ${sentence}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    broken.length === 0 ? '  every promise was kept' : `  ${broken.length} broken`,
  ];
}
