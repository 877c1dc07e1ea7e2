import './InsertDialog.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

import type { Insertion, InsertTarget } from '../../utils/domain/insertion.ts';
import type { NoteContent } from '../../utils/domain/note-content.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { Language } from '../../utils/domain/settings.ts';
import type { SiteProblem } from '../../utils/domain/site-problem.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { insertTexts } from '../../utils/i18n/insert/insert-texts.ts';
import { noteAsTicketText } from '../../utils/ticket-text/note-as-ticket-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { InsertClient } from './insert-client.ts';
import { InsertProblem } from './InsertProblem.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { OfferNotice } from './OfferNotice.tsx';
import { type Choice, sayChoice, sayDeed, sayHindrance, saySeenBy, saySite } from './say-target.ts';
import { TargetList } from './TargetList.tsx';
import { TicketPreview } from './TicketPreview.tsx';
import { useDeed } from './use-deed.ts';
import { useOffer } from './use-offer.ts';

export type InsertDialogProps = {
  client: InsertClient;
  note: { id: string; content: NoteContent };
  /** Where the note was written, as the page names it now. */
  place: Place;
  onInserted: (insertion: Insertion, target: InsertTarget, kept: boolean) => void;
  onCopied: () => void;
  onMissed: (problem: SiteProblem, target: InsertTarget) => void;
  onClose: () => void;
};

const keyOf = (choice: Choice) => (choice === 'copy' ? 'copy' : `${choice.way}:${choice.id}`);

/** Puts a saved note into its ticket or below its page: where, in which words, and who will read it. */
export function InsertDialog(props: InsertDialogProps) {
  const { client, note, place, onClose } = props;
  const language = useLanguage();
  const texts = insertTexts(language);
  const common = commonTexts(language);
  const { offer, error, asking, askAgain } = useOffer(client, place);
  const deed = useDeed({ ...props, noteId: note.id });
  const [wished, setWished] = useState<string | null>(null);
  const [said, setSaid] = useState<Language | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const seenById = useId();

  const targets = offer?.targets ?? [];
  const possible = targets.filter(({ hindrance }) => hindrance === null);
  const choices: Choice[] = [...possible, 'copy'];
  /** Null while the site is asked: until then only copying is certain to do, and only on request. */
  const choice =
    choices.find((one) => keyOf(one) === wished) ?? (asking ? null : (choices[0] ?? 'copy'));
  const textLanguage = said ?? offer?.language ?? language;
  const text = noteAsTicketText(note.content, textLanguage);
  const target = choice === 'copy' ? null : choice;

  function sayLabel(): string {
    if (choice === null) return texts.moment;
    return deed.busy && target ? texts.busy : sayDeed(choice, texts);
  }

  // The choice is where the keyboard goes on, as soon as there is one; unless it is somewhere else already.
  useEffect(() => {
    if (asking) return;
    const dialog = body.current?.closest('dialog');
    const active = document.activeElement;
    if (active !== dialog && active?.closest('.dialog-top') === null) return;
    body.current?.querySelector<HTMLElement>('input:checked')?.focus();
  }, [asking]);

  return (
    <Dialog
      title={texts.title[place.product === 'confluence' ? 'page' : 'issue']}
      closeLabel={common.action.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common.action.cancel}</Button>
          <Button
            variant="primary"
            busy={deed.busy}
            disabled={choice === null || deed.paused}
            aria-describedby={seenById}
            onClick={() =>
              choice && void deed.run(`${keyOf(choice)} ${textLanguage}`, choice, text)
            }
          >
            {sayLabel()}
          </Button>
        </>
      }
    >
      <div class="insert" ref={body}>
        {!asking && <OfferNotice offer={offer} error={error} place={place} onRetry={askAgain} />}
        <TargetList
          label={texts.where}
          options={[...targets, 'copy' as const].map((one) => ({
            value: keyOf(one),
            label: sayChoice(one, place, texts),
            hindrance: one === 'copy' ? null : sayHindrance(one, texts),
          }))}
          pending={
            asking && (
              <div class="insert-asking">
                <p class="note-aside">{texts.asking({ site: saySite(place) })}</p>
                <Skeleton lines={2} label={common.loading} />
              </div>
            )
          }
          value={choice ? keyOf(choice) : ''}
          disabled={deed.busy}
          onChange={(value) => {
            setWished(value);
            deed.clear();
          }}
        />
        <LanguageChoice
          value={textLanguage}
          suggested={offer?.language ?? null}
          place={place}
          disabled={deed.busy}
          onChange={(next) => {
            setSaid(next);
            deed.clear();
          }}
        />
        <TicketPreview
          label={choice === 'copy' ? texts.previewCopy : texts.preview}
          text={text}
          language={textLanguage}
        />
        <p class="note-aside" id={seenById}>
          {choice && saySeenBy(choice, place, texts)} {texts.stays}
        </p>
        {deed.failure && (
          <InsertProblem
            failure={deed.failure}
            place={target?.place ?? place}
            onWaited={deed.endPause}
          />
        )}
      </div>
    </Dialog>
  );
}
