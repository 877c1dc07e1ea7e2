import type { Settings } from '../../utils/domain/settings.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { panelTexts } from '../../utils/i18n/panel/panel-texts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import {
  iconClose,
  iconEdit,
  iconExternal,
  iconHelp,
  iconMap,
  iconMore,
  iconNote,
  iconSearch,
  iconPanelLeft,
  iconPanelRight,
  iconSettings,
} from '../ui/icons.ts';
import { Mark } from '../ui/Mark.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useLanguage } from '../ui/use-language.ts';

export type PanelHeaderProps = {
  onClose: () => void;
  onNotes: () => void;
  /** Role map, questions, terms and examples. */
  onProgramme: () => void;
  onPropose: () => void;
  /** Null without a team: there is no dashboard then. */
  onDashboard: (() => void) | null;
  /** The edge the panel stands at on this site. */
  side: Settings['side'];
  onMove: (side: Settings['side']) => void;
  onSettings: () => void;
  onDiagnose: () => void;
  onShortcuts: () => void;
};

/** Mark, menu, close. */
export function PanelHeader(props: PanelHeaderProps) {
  const { onClose, onNotes, onDashboard, side, onMove, onSettings, onDiagnose, onShortcuts } =
    props;
  const language = useLanguage();
  const texts = panelTexts(language);
  const { openDashboard } = commonTexts(language).action;
  const other = side === 'left' ? 'right' : 'left';
  return (
    <header class="panel-header">
      <Mark />
      <h1 class="panel-name">{texts.name}</h1>
      <Menu
        label={texts.menu}
        icon={iconMore}
        items={[
          { label: texts.myNotes, icon: iconNote, onChoose: onNotes },
          { label: texts.programme, icon: iconMap, onChoose: props.onProgramme },
          { label: texts.propose, icon: iconEdit, onChoose: props.onPropose },
          ...(onDashboard
            ? [{ label: openDashboard, icon: iconExternal, onChoose: onDashboard }]
            : []),
          {
            label: texts.moveTo[other],
            icon: other === 'left' ? iconPanelLeft : iconPanelRight,
            onChoose: () => onMove(other),
          },
          { label: texts.settings, icon: iconSettings, onChoose: onSettings },
          { label: texts.diagnose, icon: iconSearch, onChoose: onDiagnose },
          { label: texts.shortcuts, icon: iconHelp, hint: '?', onChoose: onShortcuts },
        ]}
      />
      <IconButton label={texts.close} icon={iconClose} onClick={onClose} />
    </header>
  );
}
