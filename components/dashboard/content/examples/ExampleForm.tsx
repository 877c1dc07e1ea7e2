import { useState } from 'preact/hooks';

import type { Touchpoint } from '../../../../utils/domain/taxonomy.ts';
import type { ContentBody } from '../../../../utils/domain/team-content.ts';
import { Button } from '../../../ui/Button.tsx';
import { iconNote } from '../../../ui/icons.ts';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { Said } from '../lines/Said.tsx';
import { useContentTexts } from '../lines/use-content-texts.ts';
import { addWords, toLocalText } from '../model/local-words.ts';
import type { ContentOf } from '../model/start-versions.ts';
import { ContentFormFrame } from '../parts/ContentFormFrame.tsx';
import { LocalTextField } from '../parts/LocalTextField.tsx';
import { useContentForm } from '../use-content-form.ts';
import { useContentWords } from '../use-content-words.ts';
import type { ContentStore } from '../use-content.ts';
import { NotePicker } from './NotePicker.tsx';

export type ExampleFormProps = {
  content: ContentStore;
  slot: Touchpoint;
  /** What is changed; null for a new example. */
  own: ContentOf<'example'> | null;
  onClose: () => void;
};

/** Writes an example for a place, takes it from a shared note, or proposes it. */
export function ExampleForm({ content, slot, own, onClose }: ExampleFormProps) {
  const { toast } = useWorkspace();
  const { language, words: taxonomy } = useTexts();
  const words = useContentWords();
  const { examples: t } = useContentTexts();
  const [picking, setPicking] = useState(false);
  const [taken, setTaken] = useState(false);
  const touchpoint = taxonomy.touchpoint[slot];
  const toBody = (fields: Record<'de' | 'en', string>): ContentBody => ({
    ...own?.body,
    kind: 'example',
    slot,
    text: toLocalText(fields.de, fields.en),
  });
  const form = useContentForm({
    content,
    draftKey: own?.id ?? `example new ${slot}`,
    target: own,
    start: { de: own?.body.text.de ?? '', en: own?.body.text.en ?? '' },
    toBody,
    onDone(how) {
      toast(how === 'put' ? words.deed.saved : words.deed.proposed);
      onClose();
    },
  });
  const { words: fields, change } = form;
  function take(text: string): void {
    change({ [language]: addWords(fields[language], text) });
    setPicking(false);
    setTaken(true);
  }
  return (
    <ContentFormFrame
      title={titleOf()}
      form={form}
      body={toBody(fields)}
      draw={(body) => body.kind === 'example' && <Said text={body.text} />}
      onClose={onClose}
    >
      <LocalTextField
        label={t.text}
        hint={t.textHint}
        de={fields.de}
        en={fields.en}
        onDe={(de) => change({ de })}
        onEn={(en) => change({ en })}
        error={form.problem?.kind === 'empty' ? words.form.missing : null}
        readOnly={form.busy}
      />
      <div class="example-from-note">
        <Button size="small" icon={iconNote} onClick={() => setPicking(true)}>
          {t.fromNote}
        </Button>
        <span class="thing-subtle" role="status">
          {taken && t.taken}
        </span>
      </div>
      {picking && <NotePicker slot={slot} onTake={take} onClose={() => setPicking(false)} />}
    </ContentFormFrame>
  );

  function titleOf(): string {
    if (own === null) return t.newTitle({ touchpoint });
    return form.mayWrite ? t.editTitle({ touchpoint }) : t.changeTitle({ touchpoint });
  }
}
