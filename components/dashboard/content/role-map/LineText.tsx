import './LineText.css';
import type { Friction, Touchpoint } from '../../../../utils/domain/taxonomy.ts';
import { textIn, type LocalText } from '../../../../utils/domain/team-content.ts';
import { useTexts } from '../../use-texts.ts';
import { useContentWords } from '../use-content-words.ts';

export type LineTextProps = {
  process: LocalText;
  notices: LocalText;
  touchpoint: Touchpoint;
  frictions: readonly Friction[];
  workArea?: string | undefined;
};

/** One line of the map for reading: process → what the customer notices → where. */
export function LineText(props: LineTextProps) {
  const { process, notices, touchpoint, frictions, workArea = '' } = props;
  const { words, language } = useTexts();
  const { roleMap: t } = useContentWords();
  return (
    <div class="role-line-text">
      <p class="role-line-process" dir="auto">
        {textIn(process, language)}
        {workArea !== '' && <span class="role-line-area">{t.area({ area: workArea })}</span>}
      </p>
      <p class="role-line-notices" dir="auto">
        {textIn(notices, language)}
      </p>
      <p class="role-line-where">
        <span class="role-line-touchpoint">{words.touchpoint[touchpoint]}</span>
        {frictions.length > 0 && (
          <span class="role-line-frictions">
            {frictions.map((friction) => words.friction[friction]).join(', ')}
          </span>
        )}
      </p>
    </div>
  );
}
