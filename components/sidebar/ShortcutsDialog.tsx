import { useEffect, useState } from 'preact/hooks';

import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { panelTexts } from '../../utils/i18n/panel/panel-texts.ts';
import type { ShortcutView } from '../../utils/messages/page-views.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { PanelClient } from './panel-client.ts';

export type ShortcutsDialogProps = { client: Pick<PanelClient, 'ask'>; onClose: () => void };

/** As browsers write combinations: `Alt+Shift+K` in words, `⌥⇧K` in symbols on a Mac. */
const splitKeys = (keys: string) =>
  keys.includes('+') ? keys.split('+') : (keys.match(/[⌃⌥⇧⌘]|[^⌃⌥⇧⌘]+/gu) ?? []);

/** Every key the panel understands; the browser's own ones as they are set there. */
export function ShortcutsDialog({ client, onClose }: ShortcutsDialogProps) {
  const language = useLanguage();
  const texts = panelTexts(language);
  const { shortcutList: words, keys } = texts;
  const [commands, setCommands] = useState<ShortcutView[]>([]);
  const [byHand, setByHand] = useState(false);

  useEffect(() => {
    void client.ask('getShortcuts', null).then((a) => a.ok && setCommands(a.value));
  }, [client]);

  async function change() {
    const answer = await client.ask('openShortcutSettings', null);
    setByHand(!answer.ok || !answer.value);
  }

  const inPanel: [what: string, keys: string[]][] = [
    [words.next, [keys.enter]],
    [words.newline, [keys.shift, keys.enter]],
    [words.save, [keys.ctrl, keys.enter]],
    [words.chips, [keys.arrows]],
    [words.close, [keys.escape]],
    [words.help, ['?']],
  ];
  return (
    <Dialog
      title={texts.shortcuts}
      closeLabel={commonTexts(language).action.close}
      onClose={onClose}
    >
      {commands.length > 0 && (
        <section class="shortcut-group">
          <h3>{texts.shortcutGroups.browser}</h3>
          <dl class="shortcuts">
            {commands.map(({ command, keys: set }) => (
              <Row key={command} what={texts.commands[command]} keys={splitKeys(set)} />
            ))}
          </dl>
          {byHand ? (
            <p class="shortcut-hint">{texts.changeShortcutsByHand}</p>
          ) : (
            <Button size="small" onClick={() => void change()}>
              {texts.changeShortcuts}
            </Button>
          )}
        </section>
      )}
      <section class="shortcut-group">
        <h3>{texts.shortcutGroups.panel}</h3>
        <dl class="shortcuts">
          {inPanel.map(([what, combination]) => (
            <Row key={what} what={what} keys={combination} />
          ))}
        </dl>
      </section>
    </Dialog>
  );
}

function Row({ what, keys }: { what: string; keys: string[] }) {
  const { noKeys } = panelTexts(useLanguage());
  return (
    <div class="shortcut">
      <dt>{what}</dt>
      <dd>
        {keys.length > 0 ? keys.map((key) => <kbd key={key}>{key}</kbd>) : <span>{noKeys}</span>}
      </dd>
    </div>
  );
}
