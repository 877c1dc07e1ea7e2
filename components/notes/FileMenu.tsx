import { useRef } from 'preact/hooks';

import { notesTexts } from '../../utils/i18n/notes/notes-texts.ts';
import { iconDownload, iconMore, iconUpload } from '../ui/icons.ts';
import { Menu } from '../ui/Menu.tsx';
import { useLanguage } from '../ui/use-language.ts';

export type FileMenuProps = {
  onExport: (format: 'json' | 'markdown') => void;
  onImport: (file: File) => void;
};

/** Out to a file and in from one. */
export function FileMenu({ onExport, onImport }: FileMenuProps) {
  const texts = notesTexts(useLanguage());
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Menu
        label={texts.file}
        icon={iconMore}
        items={[
          { label: texts.exportJson, icon: iconDownload, onChoose: () => onExport('json') },
          { label: texts.exportMarkdown, icon: iconDownload, onChoose: () => onExport('markdown') },
          { label: texts.importFile, icon: iconUpload, onChoose: () => picker.current?.click() },
        ]}
      />
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,.md,.markdown,.txt,application/json,text/markdown"
        aria-label={texts.importFile}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Choosing the same file again must count as a choice.
          event.currentTarget.value = '';
          if (file) onImport(file);
        }}
      />
    </>
  );
}
