import './NoteForm.css';
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { Audience } from '../../utils/domain/audience.ts';
import { noteKinds } from '../../utils/domain/note-content.ts';
import type { Team } from '../../utils/domain/team.ts';
import { noteTexts } from '../../utils/i18n/note/note-texts.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { iconClose } from '../ui/icons.ts';
import { Later } from '../ui/Later.tsx';
import { Quote } from '../ui/Quote.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { useLanguage } from '../ui/use-language.ts';
import { CheckQuestions } from './CheckQuestions.tsx';
import type { DraftKeeper } from './draft-view.ts';
import { hasDetails, withKind, withoutPassage } from './edit-content.ts';
import { ImpactQuestion } from './ImpactQuestion.tsx';
import { SaveArea } from './SaveArea.tsx';
import { useDraft } from './use-draft.ts';
import { useSuggestions, withLead, type Suggest, type Suggestions } from './use-suggestions.ts';

const loadDetails = async () => (await import('./NoteDetails.tsx')).NoteDetails;

export type NoteFormProps = {
  keeper: DraftKeeper;
  teams: readonly Team[];
  suggest: Suggest | null;
  /** Known before the first word, and first in line: what a nudge asked about. */
  lead?: Suggestions | null;
  /** Stands below the questions of a check. */
  further?: ComponentChildren;
  /** Why the last attempt to save failed. */
  error: CallError | null;
  /** The extension is gone: text can be read and copied, nothing else. */
  readOnly?: boolean;
  firstField?: RefObject<HTMLTextAreaElement | null>;
  onSave: (audience: Audience) => void;
  onDiscard: () => void;
  onCopy: () => void;
  /** Given when a saved note is edited. */
  onCancel?: (() => void) | undefined;
};

/** The form of a note: two questions or one free text, everything else folded away. */
export function NoteForm(props: NoteFormProps) {
  const { keeper, teams, suggest, error, readOnly = false, onSave } = props;
  const language = useLanguage();
  const texts = noteTexts(language).form;
  const words = taxonomyTexts(language);
  const draft = useDraft(keeper);
  const { content } = draft;
  const ownField = useRef<HTMLTextAreaElement>(null);
  const firstField = props.firstField ?? ownField;
  const form = useRef<HTMLFormElement>(null);
  const [more, setMore] = useState<boolean | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = more ?? hasDetails(content);
  const typed = `${content.change}\n${content.friction}`;
  // Nothing is analysed until there is a reason to: the analysis is fetched with the first text.
  const text = typed.trim() !== '' || open ? `${content.place.title}\n${typed}` : '';
  const suggestions = withLead(props.lead ?? null, useSuggestions(suggest, text));
  const touchpoints =
    content.touchpoints.length > 0 ? content.touchpoints : suggestions.touchpoints;
  const names = touchpoints.map((t) => words.touchpoint[t]).join(' · ');
  const isChosen = content.touchpoints.length > 0;
  const waiting = readOnly || draft.saving;
  const chosen = draft.audience;
  const known = chosen.kind === 'team' && teams.some((t) => t.id === chosen.teamId);
  const audience: Audience = known ? chosen : { kind: 'me' };
  const fields = {
    content,
    firstField,
    readOnly: waiting,
    onContent: (next: typeof content) => keeper.setContent(next),
  };

  // The menu or button that opened an edit is gone; whoever came by keyboard goes on in the text.
  const isEdit = props.onCancel !== undefined;
  useEffect(() => {
    if (isEdit) firstField.current?.focus();
  }, [isEdit, firstField]);

  useKeys(form, (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || waiting) return;
    event.preventDefault();
    onSave(audience);
  });

  return (
    <form class="note-form" ref={form} onSubmit={(event) => event.preventDefault()}>
      {content.passage && (
        <section aria-label={texts.passage}>
          <Quote text={content.passage.exact}>
            {!waiting && (
              <IconButton
                label={texts.removePassage}
                icon={iconClose}
                size="small"
                onClick={() => keeper.setContent(withoutPassage(content))}
              />
            )}
          </Quote>
        </section>
      )}
      <Tabs
        label={texts.kindLabel}
        tabs={noteKinds.map((value) => ({ value, label: words.kind[value] }))}
        value={content.kind}
        onChange={(kind) => !waiting && keeper.setContent(withKind(content, kind))}
      >
        {content.kind === 'check' ? (
          <CheckQuestions
            {...fields}
            canShare={teams.length > 0}
            further={props.further}
            onDone={() => button.current?.focus()}
          />
        ) : (
          <ImpactQuestion {...fields} />
        )}
      </Tabs>
      <Disclosure
        label={texts.more}
        open={open}
        onToggle={setMore}
        summary={names === '' || isChosen ? names : texts.maybe({ what: names })}
      >
        <Later load={loadDetails} props={{ ...fields, suggestions }} />
      </Disclosure>
      <SaveArea
        draft={draft}
        audience={audience}
        teams={teams}
        error={error}
        readOnly={readOnly}
        button={button}
        onAudience={(next) => keeper.setAudience(next)}
        onSave={() => onSave(audience)}
        onDiscard={props.onDiscard}
        onCopy={props.onCopy}
        onCancel={props.onCancel}
      />
    </form>
  );
}
