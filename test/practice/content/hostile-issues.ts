import type { IssueSeed } from './issue-seed.ts';
import { PETRA } from './people.ts';

const LONG_PARTS = [
  'Sehr langer Titel mit Emoji 🧾💶🏚️👩🏽‍💻 und gemischter Schreibrichtung: ',
  'فاتورة الكهرباء لشهر نوفمبر ',
  'חשבון החשמל ',
  'Rechnungs­anschriften­änderungs­bestätigungs­schreiben ',
  '请在两周内付款 ',
];

/** Exactly 500 UTF-16 units: emoji, Arabic, Hebrew, soft hyphens, no cut surrogate pair. */
export const LONG_TITLE = (() => {
  const start = LONG_PARTS.join('');
  const filler = 'und noch ein Nachsatz aus dem Postkorb des Kundenservice ';
  return start + filler.repeat(20).slice(0, 500 - start.length);
})();

/** What a page must never run and never swallow. */
export const SCRIPT_TEXT = `<script>window.__practiceHacked = true</script>"'><img src=x onerror="window.__practiceHacked=true">`;

/** Issues that try whoever reads them; they live in a project of their own so that the others stay presentable. */
export const HOSTILE_ISSUES: readonly IssueSeed[] = [
  {
    key: 'TEST-1',
    type: 'task',
    priority: 'low',
    summary: LONG_TITLE,
    description: `Aus einer weitergeleiteten E-Mail übernommen. ${LONG_TITLE}`,
    reporter: PETRA,
    labels: ['🧾', 'فاتورة'],
    daysAgo: 2,
  },
  {
    key: 'TEST-2',
    type: 'bug',
    summary: SCRIPT_TEXT,
    description: `h3. ${SCRIPT_TEXT}\n* ${SCRIPT_TEXT}\n||${SCRIPT_TEXT}||\n${SCRIPT_TEXT}`,
    reporter: PETRA,
    labels: [SCRIPT_TEXT],
    daysAgo: 1,
    comments: [{ by: PETRA, daysAgo: 1, text: SCRIPT_TEXT }],
  },
];
