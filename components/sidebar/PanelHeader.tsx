import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { panelTexts } from '../../utils/i18n/panel/panel-texts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import {
  iconClose,
  iconExternal,
  iconHelp,
  iconMore,
  iconNote,
  iconSettings,
} from '../ui/icons.ts';
import { Mark } from '../ui/Mark.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useLanguage } from '../ui/use-language.ts';

export type PanelHeaderProps = {
  onClose: () => void;
  onNotes: () => void;
  /** Null without a team: there is no dashboard then. */
  onDashboard: (() => void) | null;
  onSettings: () => void;
  onShortcuts: () => void;
};

/** Mark, menu, close. */
export function PanelHeader(props: PanelHeaderProps) {
  const { onClose, onNotes, onDashboard, onSettings, onShortcuts } = props;
  const language = useLanguage();
  const texts = panelTexts(language);
  const { openDashboard } = commonTexts(language).action;
  return (
    <header class="panel-header">
      <Mark />
      <h1 class="panel-name">{texts.name}</h1>
      <Menu
        label={texts.menu}
        icon={iconMore}
        items={[
          { label: texts.myNotes, icon: iconNote, onChoose: onNotes },
          ...(onDashboard
            ? [{ label: openDashboard, icon: iconExternal, onChoose: onDashboard }]
            : []),
          { label: texts.settings, icon: iconSettings, onChoose: onSettings },
          { label: texts.shortcuts, icon: iconHelp, hint: '?', onChoose: onShortcuts },
        ]}
      />
      <IconButton label={texts.close} icon={iconClose} onClick={onClose} />
    </header>
  );
}
