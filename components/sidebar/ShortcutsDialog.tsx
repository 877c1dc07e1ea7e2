import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { panelTexts } from '../../utils/i18n/panel/panel-texts.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useLanguage } from '../ui/use-language.ts';

/** Every key the panel understands. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const language = useLanguage();
  const { shortcuts, shortcutList: words, keys } = panelTexts(language);
  const rows: [what: string, keys: string[]][] = [
    [words.open, ['Alt', keys.shift, 'K']],
    [words.next, [keys.enter]],
    [words.newline, [keys.shift, keys.enter]],
    [words.save, [keys.ctrl, keys.enter]],
    [words.chips, [keys.arrows]],
    [words.close, [keys.escape]],
    [words.help, ['?']],
  ];
  return (
    <Dialog title={shortcuts} closeLabel={commonTexts(language).action.close} onClose={onClose}>
      <dl class="shortcuts">
        {rows.map(([what, combination]) => (
          <div class="shortcut" key={what}>
            <dt>{what}</dt>
            <dd>
              {combination.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
