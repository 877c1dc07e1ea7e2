import './ProposalDialog.css';
import { useEffect, useRef, useState } from 'preact/hooks';

import { bodyLength, MAX_CONTENT_TEXT } from '../../../utils/domain/team-content.ts';
import type { Team } from '../../../utils/domain/team.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import { programmeTexts } from '../../../utils/i18n/programme/programme-texts.ts';
import { sayCallError } from '../../speech/say-problem.ts';
import { sayNumber } from '../../speech/say-time.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { ProposalFields, type ProposalFieldsProps } from './ProposalFields.tsx';
import { ProposalTexts } from './ProposalTexts.tsx';
import { isTouched, type Proposing } from './use-proposing.ts';
import { proposedKinds } from './wish.ts';

export type ProposalDialogProps = Pick<ProposalFieldsProps, 'roles'> & {
  proposing: Proposing;
  team: Team;
  onSend: () => void;
  onDiscard: () => void;
  onClose: () => void;
};

/** Something for the team's content: what it is, its words, with or without one's name. */
export function ProposalDialog(props: ProposalDialogProps) {
  const { proposing, team, roles, onSend, onDiscard, onClose } = props;
  const { open, error, isSending, update, missing } = proposing;
  const language = useLanguage();
  const texts = programmeTexts(language).dialog;
  const common = commonTexts(language);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const firstField = useRef<HTMLTextAreaElement>(null);
  const kind = open?.wish.body.kind;
  useEffect(() => {
    setTried(false);
    firstField.current?.focus();
  }, [kind]);
  useKeys(form, (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  });
  if (!open) return null;
  const { wish, isNew, known } = open;
  const over = bodyLength(wish.body) - MAX_CONTENT_TEXT;

  function send() {
    setTried(true);
    if (missing.length === 0 && over <= 0 && !isSending) onSend();
  }

  return (
    <Dialog
      title={isNew ? texts.title.new : texts.title.change}
      closeLabel={common.action.close}
      onClose={onClose}
      actions={
        <>
          {isTouched(open) && (
            <Button variant="quiet" onClick={onDiscard}>
              {texts.discard}
            </Button>
          )}
          <Button variant="primary" busy={isSending} onClick={send}>
            {isSending ? texts.sending : texts.send}
          </Button>
        </>
      }
    >
      <form class="proposal" ref={form} onSubmit={(event) => event.preventDefault()}>
        {isNew && (
          <ChipGroup
            label={texts.what}
            clearable={false}
            options={proposedKinds.map((value) => ({ value, label: texts.kind[value] }))}
            value={wish.body.kind}
            onChange={(next) => next && proposing.begin(next, known)}
          />
        )}
        <ProposalTexts
          body={wish.body}
          missing={tried ? missing : []}
          firstField={firstField}
          readOnly={isSending}
          onBody={(body) => update({ ...wish, body })}
        />
        <ProposalFields
          body={wish.body}
          roles={roles}
          readOnly={isSending}
          onBody={(body) => update({ ...wish, body })}
        />
        <div class="proposal-group">
          <span class="field-label" aria-hidden="true">
            {texts.named}
          </span>
          <ChipGroup
            label={texts.named}
            clearable={false}
            options={[
              { value: 'no', label: texts.namedNo },
              { value: 'yes', label: texts.namedYes({ name: team.myName }) },
            ]}
            value={wish.named ? 'yes' : 'no'}
            onChange={(value) => update({ ...wish, named: value === 'yes' })}
          />
        </div>
        {over > 0 && (
          <p class="field-error" role="alert">
            {texts.tooLong({ over: sayNumber(over, language) })}
          </p>
        )}
        {error && <Banner tone="danger">{sayCallError(error, common, language)}</Banner>}
        <p class="field-hint">{texts.forTeam({ team: common.team({ name: team.name }) })}</p>
      </form>
    </Dialog>
  );
}
