import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';

import type { Audience } from '../../utils/domain/audience.ts';
import { isBlank, MAX_NOTE_TEXT, noteLength } from '../../utils/domain/note-content.ts';
import type { Team } from '../../utils/domain/team.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { noteTexts } from '../../utils/i18n/note/note-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { saySave } from '../speech/say-save.ts';
import { sayNumber } from '../speech/say-time.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { ChipGroup } from '../ui/ChipGroup.tsx';
import { iconCopy } from '../ui/icons.ts';
import { useLanguage } from '../ui/use-language.ts';
import type { DraftView } from './draft-view.ts';

/** From here on it is said how many characters are left. */
const NEAR_LIMIT = 500;

export type SaveAreaProps = {
  draft: DraftView;
  /** Who would read it; already without teams that are gone. */
  audience: Audience;
  teams: readonly Team[];
  /** Why the last attempt to save failed. */
  error: CallError | null;
  readOnly: boolean;
  button: RefObject<HTMLButtonElement | null>;
  onAudience: (audience: Audience) => void;
  onSave: () => void;
  onDiscard: () => void;
  onCopy: () => void;
  /** Given when a saved note is edited. */
  onCancel?: (() => void) | undefined;
};

/** Who reads along, how it stands with the draft, and the one button that names what it does. */
export function SaveArea(props: SaveAreaProps) {
  const { draft, audience, teams, error, readOnly, button, onCancel } = props;
  const language = useLanguage();
  const texts = noteTexts(language);
  const common = commonTexts(language);
  const hint = useId();
  const left = MAX_NOTE_TEXT - noteLength(draft.content);
  const count = sayNumber(Math.abs(left), language);
  // A panel of an old version says so once, at its top.
  const problem = readOnly
    ? null
    : (error ?? (draft.status.kind === 'failed' ? draft.status.error : null));
  // A chip tapped and taken back leaves nothing that one could keep or throw away.
  const isEmpty = !onCancel && draft.status.kind === 'kept' && isBlank(draft.content);
  const status = isEmpty ? 'untouched' : draft.status.kind;
  const states = {
    untouched: texts.audience.shortcut,
    typing: texts.draft.typing,
    kept: onCancel ? texts.draft.editing : texts.draft.saved,
    failed: texts.draft.failed,
  };

  return (
    <div class="save-area">
      {problem && (
        <Banner
          tone="danger"
          actions={
            problem.kind === 'invalid-content' ? undefined : (
              <Button size="small" icon={iconCopy} onClick={props.onCopy}>
                {common.action.copy}
              </Button>
            )
          }
        >
          {sayCallError(problem, common, language)}
        </Banner>
      )}
      {teams.length > 0 && (
        <div class="note-line">
          <span class="note-aside" aria-hidden="true">
            {texts.audience.label}
          </span>
          <ChipGroup
            label={texts.audience.label}
            clearable={false}
            options={[
              { value: 'me', label: texts.audience.me },
              ...teams.map((t) => ({ value: t.id, label: common.team({ name: t.name }) })),
            ]}
            value={audience.kind === 'me' ? 'me' : audience.teamId}
            disabled={readOnly}
            onChange={(value) => {
              if (value === null) return;
              props.onAudience(value === 'me' ? { kind: 'me' } : { kind: 'team', teamId: value });
            }}
          />
        </div>
      )}
      <div class="save-row">
        <Button
          variant="primary"
          busy={draft.saving}
          disabled={readOnly}
          buttonRef={button}
          onClick={props.onSave}
          aria-describedby={hint}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {draft.saving ? texts.audience.busy : saySave(audience, teams, texts, common)}
        </Button>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            {common.action.cancel}
          </Button>
        )}
      </div>
      <div class="save-state" id={hint}>
        <span>{states[status]}</span>
        {left <= NEAR_LIMIT && (
          <span class={left < 0 ? 'save-over' : ''}>
            {left < 0 ? texts.form.charactersOver({ count }) : texts.form.charactersLeft({ count })}
          </span>
        )}
        {status !== 'untouched' && !onCancel && !readOnly && (
          <Button variant="link" onClick={props.onDiscard}>
            {texts.draft.discard}
          </Button>
        )}
      </div>
    </div>
  );
}
