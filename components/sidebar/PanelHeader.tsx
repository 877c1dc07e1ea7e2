import { panelTexts } from '../../utils/i18n/panel/panel-texts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { iconClose, iconHelp, iconMore, iconNote, iconSettings } from '../ui/icons.ts';
import { Mark } from '../ui/Mark.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useLanguage } from '../ui/use-language.ts';

export type PanelHeaderProps = {
  onClose: () => void;
  onNotes: () => void;
  onSettings: () => void;
  onShortcuts: () => void;
};

/** Mark, menu, close. */
export function PanelHeader({ onClose, onNotes, onSettings, onShortcuts }: PanelHeaderProps) {
  const texts = panelTexts(useLanguage());
  return (
    <header class="panel-header">
      <Mark />
      <h1 class="panel-name">{texts.name}</h1>
      <Menu
        label={texts.menu}
        icon={iconMore}
        items={[
          { label: texts.myNotes, icon: iconNote, onChoose: onNotes },
          { label: texts.settings, icon: iconSettings, onChoose: onSettings },
          { label: texts.shortcuts, icon: iconHelp, hint: '?', onChoose: onShortcuts },
        ]}
      />
      <IconButton label={texts.close} icon={iconClose} onClick={onClose} />
    </header>
  );
}
