import type { DiagnosisTexts } from '../../../utils/i18n/diagnosis/de.ts';
import type { Diagnosis } from '../../../utils/messages/page-views.ts';
import { sayFact, sayRow } from './say-finding.ts';

/** The diagnosis as plain text in columns, to be copied. `head`: what stands around the page, in pairs. */
export function writeReport(
  diagnosis: Diagnosis,
  head: readonly (readonly [string, string])[],
  texts: DiagnosisTexts,
): string {
  const facts = diagnosis.facts.map((fact) => sayFact(fact, texts));
  const rows = diagnosis.rows.map((row) => {
    const { hook, confidence } = sayRow(row, texts);
    return [String(row.matches), hook, row.css, confidence, row.edition];
  });
  const { matches, hook, css, confidence, edition } = texts.column;
  return [
    `Kundenblick · ${texts.title}`,
    texts.private,
    '',
    ...columns(head),
    '',
    `${texts.address}:`,
    diagnosis.address,
    '',
    `${texts.facts}:`,
    ...columns(facts),
    '',
    `${texts.hooks}:`,
    ...columns([[matches, hook, css, confidence, edition], ...rows]),
    '',
  ].join('\n');
}

/** Lines whose parts stand below each other; the last part of a line is not padded. */
function columns(lines: readonly (readonly string[])[]): string[] {
  const widths = lines.reduce<number[]>(
    (widest, line) => line.map((part, at) => Math.max(part.length, widest[at] ?? 0)),
    [],
  );
  return lines.map((line) =>
    line
      .map((part, at) => part.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
