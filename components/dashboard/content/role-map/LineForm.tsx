import './LineForm.css';
import { useRef } from 'preact/hooks';

import { frictionKeys, touchpointKeys, type Friction } from '../../../../utils/domain/taxonomy.ts';
import type { ContentBody } from '../../../../utils/domain/team-content.ts';
import { MAX_NAME } from '../../../../utils/domain/team.ts';
import { ChipSet } from '../../../ui/ChipSet.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useTexts } from '../../use-texts.ts';
import type { ContentOf } from '../model/start-versions.ts';
import { ContentFormFrame } from '../parts/ContentFormFrame.tsx';
import { LocalTextField } from '../parts/LocalTextField.tsx';
import { useContentForm } from '../use-content-form.ts';
import { useContentWords } from '../use-content-words.ts';
import type { ContentStore } from '../use-content.ts';
import { frictionsIn, lineOf, type LineWords } from './line-words.ts';
import { LineText } from './LineText.tsx';

export type LineFormProps = {
  content: ContentStore;
  title: string;
  draftKey: string;
  target: ContentOf<'role-entry'> | null;
  start: LineWords;
  /** Key of the role; a function of its name where a new one is made. */
  role: string | ((name: string) => string);
  startKey: string | null;
  onDone: (how: 'put' | 'proposed', role: string) => void;
  onClose: () => void;
};

/** Writing, changing or proposing one line of the map. */
export function LineForm(props: LineFormProps) {
  const { content, title, draftKey, target, start, role, startKey, onDone, onClose } = props;
  const { words: taxonomy } = useTexts();
  const all = useContentWords();
  const t = all.roleMap;
  const isNewRole = typeof role === 'function';
  const before = target?.body ?? null;
  const lastRole = useRef('');
  const toBody = (words: LineWords): ContentBody | null => {
    if (isNewRole && words.roleName.trim() === '') return null;
    const key = isNewRole ? role(words.roleName) : role;
    lastRole.current = key;
    return lineOf(words, { role: key, startKey, before });
  };
  const form = useContentForm({
    content,
    draftKey,
    target,
    start,
    toBody,
    onDone: (how) => onDone(how, lastRole.current),
  });
  const { words, change } = form;
  const isEmpty = form.problem?.kind === 'empty';
  const missing = (text: string, words: string): string | null =>
    isEmpty && text.trim() === '' ? words : null;
  const frictions = frictionsIn(words.frictions);
  return (
    <ContentFormFrame
      title={title}
      form={form}
      body={toBody(words)}
      draw={(body) => body.kind === 'role-entry' && <LineText {...body} />}
      onClose={onClose}
    >
      {isNewRole && (
        <TextField
          label={t.roleName}
          hint={t.roleNameHint}
          error={missing(words.roleName, t.roleNameMissing)}
          value={words.roleName}
          maxLength={MAX_NAME}
          readOnly={form.busy}
          onInput={(roleName) => change({ roleName })}
        />
      )}
      <LocalTextField
        label={t.form.process}
        hint={t.form.processHint}
        error={missing(words.processDe + words.processEn, all.form.missing)}
        rows={1}
        de={words.processDe}
        en={words.processEn}
        readOnly={form.busy}
        onDe={(processDe) => change({ processDe })}
        onEn={(processEn) => change({ processEn })}
      />
      <LocalTextField
        label={t.form.notices}
        hint={t.form.noticesHint}
        error={missing(words.noticesDe + words.noticesEn, all.form.missing)}
        de={words.noticesDe}
        en={words.noticesEn}
        readOnly={form.busy}
        onDe={(noticesDe) => change({ noticesDe })}
        onEn={(noticesEn) => change({ noticesEn })}
      />
      <div class="role-line-form-pair">
        <div>
          <Select
            label={t.form.touchpoint}
            options={[
              ...(words.touchpoint === '' ? [{ value: '', label: t.form.touchpointPick }] : []),
              ...touchpointKeys.map((value) => ({ value, label: taxonomy.touchpoint[value] })),
            ]}
            value={words.touchpoint}
            onChange={(touchpoint) => change({ touchpoint })}
          />
          {missing(words.touchpoint, t.form.touchpointMissing) && (
            <p class="field-error" role="alert">
              {t.form.touchpointMissing}
            </p>
          )}
        </div>
        <TextField
          label={t.form.workArea}
          hint={t.form.workAreaHint}
          value={words.workArea}
          maxLength={MAX_NAME}
          readOnly={form.busy}
          onInput={(workArea) => change({ workArea })}
        />
      </div>
      <div class="role-line-form-frictions">
        <p class="field-label">{t.form.frictions}</p>
        <ChipSet<Friction>
          label={t.form.frictions}
          options={frictionKeys.map((value) => ({ value, label: taxonomy.friction[value] }))}
          values={frictions}
          onChange={(values) => change({ frictions: values.join(' ') })}
          disabled={form.busy}
        />
        <p class="field-hint">{t.form.frictionsHint}</p>
      </div>
    </ContentFormFrame>
  );
}
