import { diagnosisTexts } from '../../../utils/i18n/diagnosis/diagnosis-texts.ts';
import type { DiagnosisRow } from '../../../utils/messages/page-views.ts';
import { sayNumber } from '../../speech/say-time.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { sayRow } from './say-finding.ts';

/** Every hook with every alternative, best first, and how often it matched. */
export function HookTable({ rows }: { rows: readonly DiagnosisRow[] }) {
  const language = useLanguage();
  const texts = diagnosisTexts(language);
  return (
    // Wider than a narrow window: then it scrolls, by keyboard too.
    <div class="diagnose-scroll" role="region" aria-label={texts.hooks} tabIndex={0}>
      <table class="diagnose-table diagnose-hooks">
        <thead>
          <tr>
            <th scope="col" class="diagnose-number">
              {texts.column.matches}
            </th>
            <th scope="col">{texts.column.hook}</th>
            <th scope="col">{texts.column.css}</th>
            <th scope="col">{texts.column.confidence}</th>
            <th scope="col">{texts.column.edition}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { hook, confidence } = sayRow(row, texts);
            return (
              <tr key={`${row.hook} ${row.css}`} class={row.matches > 0 ? 'diagnose-match' : ''}>
                <td class="diagnose-number">{sayNumber(row.matches, language)}</td>
                <th scope="row">{hook}</th>
                <td>
                  <code class="diagnose-code">{row.css}</code>
                </td>
                <td>{confidence}</td>
                <td>{row.edition}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
