import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import type { DiagnosisTexts } from '../../../utils/i18n/diagnosis/de.ts';
import { diagnosisTexts } from '../../../utils/i18n/diagnosis/diagnosis-texts.ts';
import type { Diagnosis } from '../../../utils/messages/page-views.ts';
import { sayNumber } from '../../speech/say-time.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { iconCopy } from '../../ui/icons.ts';
import { useLanguage } from '../../ui/use-language.ts';
import type { Surroundings } from './diagnosis-client.ts';
import { HookTable } from './HookTable.tsx';
import { sayFact, sayFinding } from './say-finding.ts';
import { writeReport } from './write-report.ts';

export type DiagnosisViewProps = {
  diagnosis: Diagnosis;
  surroundings: Surroundings;
  /** Whether IT has preset something; null when that could not be asked. */
  policy: boolean | null;
  browserLanguage: string;
  /** For the eye only; the report does not hold it. */
  site: string | null;
  show: (text: string) => void;
};

/** What was found out about one page, and the report of it. */
export function DiagnosisView(props: DiagnosisViewProps) {
  const { diagnosis, site, show } = props;
  const language = useLanguage();
  const texts = diagnosisTexts(language);
  const { done } = commonTexts(language);
  const head = headOf(props, texts);
  const found = diagnosis.rows.filter(({ matches }) => matches > 0).length;

  async function copy() {
    const copied = await copyText(writeReport(diagnosis, head, texts));
    show(copied ? done.copied : done.notCopied);
  }

  return (
    <div class="diagnose-finding" aria-live="polite">
      <div>
        {site && (
          <p class="options-hint">
            <bdi>{site}</bdi>
          </p>
        )}
        <p class="diagnose-sentence">{sayFinding(diagnosis, texts)}</p>
      </div>
      <div class="options-buttons">
        <Button variant="primary" icon={iconCopy} onClick={() => void copy()}>
          {texts.copy}
        </Button>
      </div>
      <p class="options-hint">{texts.private}</p>
      <h3>{texts.address}</h3>
      <p>
        <code class="diagnose-code">{diagnosis.address || texts.nothing}</code>
      </p>
      <h3 id="diagnose-facts">{texts.facts}</h3>
      <table class="diagnose-table" aria-labelledby="diagnose-facts">
        <thead>
          <tr>
            <th scope="col">{texts.column.fact}</th>
            <th scope="col">{texts.column.value}</th>
            <th scope="col">{texts.column.source}</th>
            <th scope="col">{texts.column.confidence}</th>
          </tr>
        </thead>
        <tbody>
          {[
            ...diagnosis.facts.map((fact) => sayFact(fact, texts)),
            ...head.map(([what, value]) => [what, value, '', ''] as const),
          ].map(([what, ...cells]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Disclosure
        label={texts.hooks}
        summary={texts.hooksSummary({
          found: sayNumber(found, language),
          all: sayNumber(diagnosis.rows.length, language),
        })}
      >
        <HookTable rows={diagnosis.rows} />
      </Disclosure>
    </div>
  );
}

/** What stands around the page. */
function headOf(
  { surroundings, policy, browserLanguage }: DiagnosisViewProps,
  texts: DiagnosisTexts,
): [string, string][] {
  const words = texts.surroundings;
  const yesOrNo = (value: boolean | null) =>
    value === null ? texts.nothing : texts.value[value ? 'true' : 'false'];
  const { version, browser, zoom, access } = surroundings;
  return [
    [words.extension, version],
    [words.browser, browser],
    [words.language, browserLanguage],
    [words.zoom, zoom === null ? texts.nothing : `${Math.round(zoom * 100)} %`],
    [words.access, yesOrNo(access)],
    [words.policy, yesOrNo(policy)],
  ];
}
