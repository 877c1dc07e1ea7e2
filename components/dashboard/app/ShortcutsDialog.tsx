import './ShortcutsDialog.css';
import { Dialog } from '../../ui/Dialog.tsx';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';

/** All shortcuts, and the switch that turns single keys off. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTexts();
  const { preferences, setPreferences } = useWorkspace();
  const rows: [keys: string, does: string][] = [
    ['j', t.shortcuts.next],
    ['k', t.shortcuts.previous],
    ['Enter', t.shortcuts.open],
    ['1', t.shortcuts.seen],
    ['2', t.shortcuts.decide],
    ['3', t.shortcuts.answer],
    ['/', t.shortcuts.search],
    ['Esc', t.shortcuts.back],
    [t.shortcuts.sendKeys, t.shortcuts.send],
    ['?', t.shortcuts.help],
  ];
  return (
    <Dialog title={t.shortcuts.title} closeLabel={t.close} onClose={onClose}>
      <dl class="shortcuts">
        {rows.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="shortcuts-switch">
        <input
          type="checkbox"
          checked={preferences.shortcuts}
          onChange={(event) => setPreferences({ shortcuts: event.currentTarget.checked })}
        />
        <span>
          {t.shortcuts.on}
          <span class="shortcuts-hint">{t.shortcuts.onHint}</span>
        </span>
      </label>
    </Dialog>
  );
}
