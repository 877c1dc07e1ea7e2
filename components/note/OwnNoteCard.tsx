import './NoteCard.css';
import { useState } from 'preact/hooks';

import type { Audience } from '../../utils/domain/audience.ts';
import { ownStateOf } from '../../utils/domain/note-state.ts';
import type { Place } from '../../utils/domain/place.ts';
import type { Team } from '../../utils/domain/team.ts';
import { cardTexts } from '../../utils/i18n/card/card-texts.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { noteTexts } from '../../utils/i18n/note/note-texts.ts';
import { taxonomyTexts } from '../../utils/i18n/taxonomy/taxonomy-texts.ts';
import type { OwnNoteView } from '../../utils/messages/views.ts';
import { sayTime } from '../speech/say-time.ts';
import { Button } from '../ui/Button.tsx';
import {
  iconCopy,
  iconDelete,
  iconDevice,
  iconEdit,
  iconExternal,
  iconInsert,
  iconMore,
  iconTeam,
} from '../ui/icons.ts';
import { Later } from '../ui/Later.tsx';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { ListTickets } from './AssignTicket.tsx';
import { ConflictCard } from './ConflictCard.tsx';
import { insertLabel } from './insert-label.ts';
import type { UndoInsertion } from './InsertionLines.tsx';
import { NoteStatePill } from './NoteStatePill.tsx';
import { NoteWords } from './NoteWords.tsx';
import { RefusedNotice } from './RefusedNotice.tsx';
import { ReviewReplies } from './ReviewReplies.tsx';

const loadAssign = async () => (await import('./AssignTicket.tsx')).AssignTicket;
const loadLines = async () => (await import('./InsertionLines.tsx')).InsertionLines;
const loadShare = async () => (await import('./ShareDialog.tsx')).ShareDialog;

export type OwnNoteActions = {
  onEdit: (view: OwnNoteView) => void;
  onAudience: (view: OwnNoteView, audience: Audience) => void;
  onDelete: (view: OwnNoteView) => void;
  onKeep: (view: OwnNoteView, keep: 'mine' | 'theirs') => void;
  onCopy: (view: OwnNoteView) => void;
  /** Gives a note that was written before its ticket existed to a ticket, or takes it back. */
  onAssign: (view: OwnNoteView, to: Place, said: string) => void;
  /** Absent where no Jira is around that could be asked. */
  listTickets?: ListTickets | undefined;
  /** Puts the note into Jira or Confluence; absent where the page it was written about is not around. */
  onInsert?: ((view: OwnNoteView) => void) | undefined;
  onUndoInsertion?: UndoInsertion | undefined;
};

export type OwnNoteCardProps = OwnNoteActions & {
  view: OwnNoteView;
  teams: readonly Team[];
  now: number;
  /** An edit of this note was begun and not saved. */
  unfinishedEdit: boolean;
  readOnly: boolean;
  onShowPassage?: (() => void) | undefined;
};

/** One's own note: what it says, where it is on its way, what came back. */
export function OwnNoteCard(props: OwnNoteCardProps) {
  const { view, teams, now, unfinishedEdit, readOnly } = props;
  const language = useLanguage();
  const card = cardTexts(language);
  const texts = noteTexts(language);
  const common = commonTexts(language);
  /** `undefined`: no question open; null: recall; a team: share with it. */
  const [asks, setAsks] = useState<Team | null | undefined>();
  const { note, sync, review, conflict, insertions } = view;
  const { content, audience } = note;
  const [assigns, setAssigns] = useState(false);
  const canAssign = view.cameFrom !== undefined || content.place.kind === 'new-issue';
  const { onInsert } = props;
  const label = insertLabel(content.place, texts);

  const items: MenuItem[] = [
    { label: common.action.edit, icon: iconEdit, onChoose: () => props.onEdit(view) },
    ...teams
      .filter((t) => audience.kind === 'me' || audience.teamId !== t.id)
      .map((team) => ({
        label: card.shareWith({ team: common.team({ name: team.name }) }),
        icon: iconTeam,
        onChoose: () => setAsks(team),
      })),
    ...(audience.kind === 'team'
      ? [{ label: card.recall, icon: iconDevice, onChoose: () => setAsks(null) }]
      : []),
    ...(canAssign
      ? [{ label: card.assign, icon: iconExternal, onChoose: () => setAssigns(true) }]
      : []),
    { label: common.action.copy, icon: iconCopy, onChoose: () => props.onCopy(view) },
    {
      label: common.action.delete,
      icon: iconDelete,
      danger: true,
      onChoose: () => props.onDelete(view),
    },
  ];

  return (
    <article class="note-card">
      <header class="note-card-top">
        <div class="note-card-state">
          <NoteStatePill state={ownStateOf(audience, sync, review)} />
          <span class="note-aside">
            {taxonomyTexts(language).kind[content.kind]} ·{' '}
            {sayTime(note.editedAt, now, common, language)}
          </span>
        </div>
        {!readOnly && <Menu label={card.actions} icon={iconMore} size="small" items={items} />}
      </header>
      {conflict ? (
        <ConflictCard
          mine={content}
          theirs={conflict.content}
          onKeep={(keep) => props.onKeep(view, keep)}
        />
      ) : (
        <NoteWords content={content} onShowPassage={props.onShowPassage} />
      )}
      {view.cameFrom && <p class="note-aside">{card.cameFrom}</p>}
      {sync === 'refused' && (
        <RefusedNotice
          view={view}
          readOnly={readOnly}
          onEdit={props.onEdit}
          onAudience={props.onAudience}
        />
      )}
      {unfinishedEdit && !readOnly && (
        <p class="note-aside">
          {card.unfinishedEdit}{' '}
          <Button size="small" onClick={() => props.onEdit(view)}>
            {card.continueEdit}
          </Button>
        </p>
      )}
      <ReviewReplies review={review} now={now} own />
      {insertions.length > 0 && (
        <Later
          load={loadLines}
          props={{ insertions, now, onUndo: readOnly ? undefined : props.onUndoInsertion }}
        />
      )}
      {onInsert && label !== null && !readOnly && !conflict && (
        <div class="note-insert" id={`insert-${note.id}`}>
          <Button size="small" icon={iconInsert} onClick={() => onInsert(view)}>
            {label}
          </Button>
        </div>
      )}
      {assigns && (
        <Later
          load={loadAssign}
          props={{
            place: content.place,
            cameFrom: view.cameFrom,
            listTickets: props.listTickets,
            onClose: () => setAssigns(false),
            onChoose(to, said) {
              setAssigns(false);
              props.onAssign(view, to, said);
            },
          }}
        />
      )}
      {asks !== undefined && (
        <Later
          load={loadShare}
          props={{
            team: asks,
            onClose: () => setAsks(undefined),
            onConfirm(next) {
              setAsks(undefined);
              props.onAudience(view, next);
            },
          }}
        />
      )}
    </article>
  );
}
