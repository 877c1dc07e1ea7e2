import { measure } from './measure.ts';
import type { Judged } from './measure.ts';

const slices: [string, (judged: Judged) => boolean][] = [
  ['all', () => true],
  ['lang=de', ({ item }) => item.lang === 'de'],
  ['lang=en', ({ item }) => item.lang === 'en'],
  ['hard', ({ item }) => item.hard],
  ['not hard', ({ item }) => !item.hard],
  ['issue', ({ item }) => item.kind === 'issue'],
  ['page', ({ item }) => item.kind === 'page'],
  ['title-only', ({ item }) => item.body === ''],
  ['with body', ({ item }) => item.body !== ''],
];

const digits = (value: number): string => value.toFixed(2);

/** The table of figures, one line per slice of the items. */
export function reportTable(judged: readonly Judged[]): string {
  const head = ['', 'n', 'P', 'R', 'F1', 'acc', 'false', 'tp all', 'tp cust', 'fr all', 'fr cust'];
  const rows = slices.map(([name, belongs]) => {
    const figures = measure(judged.filter(belongs));
    if (figures.n === 0) return [name, '0', ...head.slice(2).map(() => '–')];
    return [
      name,
      String(figures.n),
      digits(figures.precision),
      digits(figures.recall),
      digits(figures.f1),
      digits(figures.accuracy),
      digits(figures.falseNudges),
      digits(figures.touchpointsAll),
      digits(figures.touchpoints),
      digits(figures.frictionsAll),
      digits(figures.frictions),
    ];
  });
  return [head, ...rows]
    .map(
      ([name = '', ...cells]) => name.padEnd(11) + cells.map((cell) => cell.padStart(8)).join(''),
    )
    .join('\n');
}

/** The one line that machines read; touchpoints and frictions are those of items that customers notice. */
export function summaryLine(judged: readonly Judged[]): string {
  const figures = measure(judged);
  return (
    `nudges: P=${digits(figures.precision)} R=${digits(figures.recall)} F1=${digits(figures.f1)} ` +
    `false=${digits(figures.falseNudges)} touchpoints=${digits(figures.touchpoints)} ` +
    `frictions=${digits(figures.frictions)} n=${figures.n}`
  );
}
