import { useEffect, useState } from 'preact/hooks';

import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { optionsTexts } from '../../utils/i18n/options/options-texts.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { Button } from '../ui/Button.tsx';
import { iconDownload } from '../ui/icons.ts';
import { saveFile } from '../ui/save-file.ts';
import { useLanguage } from '../ui/use-language.ts';
import type { OptionsClient, StorageState } from './options-client.ts';
import { saySize } from './say-size.ts';

export type DataSectionProps = { client: OptionsClient; show: (text: string) => void };

const mimeTypes = { json: 'application/json', markdown: 'text/markdown' };

/** What leaves the browser, what lies in it, and how to take it out. */
export function DataSection({ client, show }: DataSectionProps) {
  const language = useLanguage();
  const texts = optionsTexts(language);
  const common = commonTexts(language);
  const [storage, setStorage] = useState<StorageState | null>(null);

  useEffect(() => {
    let current = true;
    void client.storageState().then((state) => current && setStorage(state));
    return () => {
      current = false;
    };
  }, [client]);

  async function exportNotes(format: 'json' | 'markdown') {
    const answer = await client.ask('exportNotes', { format });
    if (answer.ok) saveFile(answer.value.fileName, answer.value.text, mimeTypes[format]);
    else show(sayCallError(answer.error, common, language));
  }

  async function openNotes() {
    const answer = await client.ask('openScreen', { screen: 'notes' });
    if (!answer.ok) show(sayCallError(answer.error, common, language));
  }

  return (
    <section class="options-section" id="data">
      <h2>{texts.data}</h2>
      <h3>{texts.whatLeaves}</h3>
      <ul class="options-list">
        <li>{texts.leaves.nothing}</li>
        <li>{texts.leaves.shared}</li>
        <li>{texts.leaves.site}</li>
        <li>{texts.leaves.never}</li>
      </ul>
      <h3>{texts.storage.title}</h3>
      <p>
        {storage &&
          (storage.used === null
            ? texts.storage.unknown
            : texts.storage.used({ size: saySize(storage.used, language) }))}{' '}
        {storage && (storage.lasting ? texts.storage.lasting : texts.storage.fleeting)}
      </p>
      <h3>{texts.backup}</h3>
      <p class="options-hint">{texts.backupHint}</p>
      <div class="options-buttons">
        <Button icon={iconDownload} onClick={() => void exportNotes('json')}>
          {texts.exportJson}
        </Button>
        <Button icon={iconDownload} onClick={() => void exportNotes('markdown')}>
          {texts.exportMarkdown}
        </Button>
        <Button variant="quiet" onClick={() => void openNotes()}>
          {texts.openNotes}
        </Button>
      </div>
    </section>
  );
}
