import './LineRow.css';
import type { ComponentChildren } from 'preact';

import { textIn } from '../../../../utils/domain/team-content.ts';
import type { IconShape } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { iconEdit, iconMore } from '../../../ui/icons.ts';
import { Menu, type MenuItem } from '../../../ui/Menu.tsx';
import { useTexts } from '../../use-texts.ts';
import { useContentWords } from '../use-content-words.ts';
import { LineText, type LineTextProps } from './LineText.tsx';

export type LineRowProps = {
  /** By which the focus finds back to it. */
  lineKey: string;
  line: LineTextProps;
  /** Small words below: where it comes from, that a draft lies here. */
  marks?: ComponentChildren;
  main?: { label: string; icon?: IconShape; run: () => void };
  more?: readonly MenuItem[];
  isOut?: boolean;
  /** Is on its way to the server. */
  isBusy?: boolean;
};

/** A line of the map, and what can be done with it. */
export function LineRow(props: LineRowProps) {
  const { lineKey, line, marks, main, more = [], isOut = false, isBusy = false } = props;
  const { language } = useTexts();
  const { roleMap: t } = useContentWords();
  const process = textIn(line.process, language);
  return (
    <li
      class={isOut ? 'role-line-row role-line-row-out' : 'role-line-row'}
      data-line={lineKey}
      aria-busy={isBusy}
    >
      <div class="role-line-row-body">
        <LineText {...line} />
        {marks && <div class="role-line-row-marks">{marks}</div>}
      </div>
      <div class="role-line-row-actions">
        {main && (
          <IconButton
            size="small"
            icon={main.icon ?? iconEdit}
            label={`${main.label}: ${process}`}
            onClick={main.run}
          />
        )}
        {more.length > 0 && (
          <Menu size="small" icon={iconMore} label={t.actions({ process })} items={more} />
        )}
      </div>
    </li>
  );
}
