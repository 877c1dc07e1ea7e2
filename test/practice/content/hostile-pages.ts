import { SCRIPT_TEXT } from './hostile-issues.ts';
import type { PageSeed } from './page-seed.ts';
import { MAREN } from './people.ts';
import { HOME_ID } from './process-pages.ts';

/** At least 2 MB of text in about 10,000 paragraphs: a tariff list nobody ever split up. */
const BIG_BODY_BYTES = 2 * 1024 * 1024;

function writeBigBody(): string {
  const lines: string[] = [
    'Alle Tarife seit 1998 mit Preisblatt und Gültigkeit, unverändert aus dem Altsystem übernommen.',
  ];
  for (let bytes = 0, row = 1; bytes < BIG_BODY_BYTES; row += 1) {
    const year = 1998 + (row % 29);
    const line =
      row % 250 === 1
        ? `h2. Preisblatt ${year}, Blatt ${row}`
        : `Tarif ${String(row).padStart(5, '0')} (gültig ab 01.${String((row % 12) + 1).padStart(2, '0')}.${year}): Grundpreis ${(5 + (row % 97) / 10).toFixed(2)} € je Monat, Arbeitspreis ${(18 + (row % 211) / 10).toFixed(2)} ct je kWh, Messentgelt im Grundpreis enthalten, Kündigungsfrist vier Wochen zum Monatsende.`;
    lines.push(line);
    bytes += Buffer.byteLength(line);
  }
  return lines.join('\n');
}

/** Pages that try whoever reads them. */
export const HOSTILE_PAGES: readonly PageSeed[] = [
  {
    id: '98400',
    spaceKey: 'TEST',
    title: 'Prüfstand',
    author: MAREN,
    updated: '2026-11-02T08:00:00Z',
    body: 'Seiten, an denen wir ausprobieren, was eine Anzeige aushalten muss.',
  },
  {
    id: '98390',
    title: 'Tarifverzeichnis (Anhang)',
    author: MAREN,
    updated: '2026-07-01T06:00:00Z',
    version: 2,
    parentId: HOME_ID,
    body: writeBigBody(),
  },
  {
    id: '98391',
    spaceKey: 'TEST',
    title: SCRIPT_TEXT,
    author: MAREN,
    updated: '2026-11-18T16:00:00Z',
    parentId: '98400',
    body: `h2. ${SCRIPT_TEXT}\n${SCRIPT_TEXT}\n* ${SCRIPT_TEXT}`,
    comments: [{ by: MAREN, created: '2026-11-18T16:05:00Z', text: SCRIPT_TEXT }],
  },
  {
    id: '98392',
    spaceKey: 'TEST',
    title: 'edit',
    author: MAREN,
    updated: '2026-11-18T16:10:00Z',
    parentId: '98400',
    body: 'Eine Seite, die nur so heißt. Sie wird gelesen, nicht bearbeitet.',
  },
];
