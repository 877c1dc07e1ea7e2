import { useId } from 'preact/hooks';

import {
  audienceScopes,
  directions,
  evidences,
  type NoteContent,
} from '../../utils/domain/note-content.ts';
import { frictionKeys, journeyStepKeys } from '../../utils/domain/taxonomy.ts';
import { noteTexts } from '../../utils/i18n/note/note-texts.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';
import { Button } from '../ui/Button.tsx';
import { ChipGroup } from '../ui/ChipGroup.tsx';
import { ChipSet } from '../ui/ChipSet.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { suggestedStep, withScope } from './edit-content.ts';
import { LensFields } from './LensFields.tsx';
import { TouchpointPicker } from './TouchpointPicker.tsx';
import type { Suggestions } from './use-suggestions.ts';

export type NoteDetailsProps = {
  content: NoteContent;
  onContent: (content: NoteContent) => void;
  suggestions: Suggestions;
  readOnly: boolean;
};

/** Everything optional about a note, in the order in which one would tell it. */
export function NoteDetails({ content, onContent, suggestions, readOnly }: NoteDetailsProps) {
  const language = useLanguage();
  const texts = noteTexts(language).form;
  const words = taxonomyTexts(language);
  const id = useId();
  const step = suggestedStep(content);
  const { forWhom } = content;
  const asksDetail = forWhom.scope === 'group' || forWhom.scope === 'single-case';
  const frictions = [...new Set([...suggestions.frictions, ...frictionKeys])];
  const tones = { '+': 'plus', '-': 'minus' } as const;

  return (
    <div class="note-details">
      <div class="note-detail">
        <span class="field-label" id={`${id}-direction`}>
          {texts.direction}
        </span>
        <ChipGroup
          labelledBy={`${id}-direction`}
          options={directions.map((value) => ({
            value,
            label: words.direction[value],
            ...(value === 'o' ? {} : { tone: tones[value] }),
          }))}
          value={content.direction}
          disabled={readOnly}
          onChange={(direction) => onContent({ ...content, direction })}
        />
        {content.direction === '+' && <p class="note-aside">{texts.helped}</p>}
      </div>

      <TouchpointPicker
        content={content}
        onContent={onContent}
        suggested={suggestions.touchpoints}
        readOnly={readOnly}
      />

      <div class="note-detail">
        <Select
          label={texts.journeyStep}
          options={[
            { value: '', label: texts.noStep },
            ...journeyStepKeys.map((value) => ({ value, label: words.journeyStep[value] })),
          ]}
          value={content.journeyStep ?? ''}
          onChange={(next) => {
            const journeyStep = journeyStepKeys.find((k) => k === next) ?? null;
            if (!readOnly) onContent({ ...content, journeyStep });
          }}
        />
        {step && !readOnly && (
          <p class="note-aside">
            {texts.usualStep({ step: words.journeyStep[step] })}{' '}
            <Button variant="link" onClick={() => onContent({ ...content, journeyStep: step })}>
              {texts.takeStep}
            </Button>
          </p>
        )}
      </div>

      <div class="note-detail">
        <span class="field-label" id={`${id}-frictions`}>
          {texts.frictions}
          {suggestions.frictions.length > 0 && <span class="note-aside"> {texts.suggested}</span>}
        </span>
        <ChipSet
          labelledBy={`${id}-frictions`}
          options={frictions.map((value) => ({ value, label: words.friction[value] }))}
          values={content.frictions}
          disabled={readOnly}
          onChange={(frictions) => onContent({ ...content, frictions })}
        />
      </div>

      <div class="note-detail">
        <span class="field-label" id={`${id}-evidence`}>
          {texts.evidence}
        </span>
        <ChipGroup
          labelledBy={`${id}-evidence`}
          options={evidences.map((value) => ({ value, label: words.evidence[value] }))}
          value={content.evidence}
          disabled={readOnly}
          onChange={(evidence) => onContent({ ...content, evidence })}
        />
      </div>

      <div class="note-detail">
        <span class="field-label" id={`${id}-whom`}>
          {texts.forWhom}
        </span>
        <ChipGroup
          labelledBy={`${id}-whom`}
          options={audienceScopes.map((value) => ({ value, label: words.forWhomScope[value] }))}
          value={forWhom.scope}
          disabled={readOnly}
          onChange={(scope) => onContent(withScope(content, scope))}
        />
        {asksDetail && forWhom.scope !== null && forWhom.scope !== 'everyone' && (
          <TextArea
            label={texts.forWhomDetail[forWhom.scope]}
            value={forWhom.detail}
            readOnly={readOnly}
            onInput={(detail) => onContent({ ...content, forWhom: { ...forWhom, detail } })}
          />
        )}
        <TextArea
          label={texts.differentFor}
          placeholder={texts.differentForExample}
          value={forWhom.differentFor}
          readOnly={readOnly}
          onInput={(differentFor) =>
            onContent({ ...content, forWhom: { ...forWhom, differentFor } })
          }
        />
      </div>

      <LensFields content={content} onContent={onContent} readOnly={readOnly} />
    </div>
  );
}
