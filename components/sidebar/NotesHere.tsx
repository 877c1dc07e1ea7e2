import { useState } from 'preact/hooks';

import type { NoteContent } from '../../utils/domain/note-content.ts';
import type { Team } from '../../utils/domain/team.ts';
import { panelTexts } from '../../utils/i18n/panel/panel-texts.ts';
import type { OwnNoteView, PlaceView, TeamNoteView } from '../../utils/messages/views.ts';
import type { DraftKeeper } from '../note/draft-view.ts';
import { NoteForm } from '../note/NoteForm.tsx';
import { OwnNoteCard, type OwnNoteActions } from '../note/OwnNoteCard.tsx';
import { TeamNoteCard } from '../note/TeamNoteCard.tsx';
import type { NoteActions } from '../note/use-note-actions.ts';
import { sayNumber } from '../speech/say-time.ts';
import { Button } from '../ui/Button.tsx';
import { useLanguage } from '../ui/use-language.ts';
import type { Passages } from './use-passages.ts';

/** More notes than this in one place are shown on request. */
const SHOWN_AT_FIRST = 20;

export type NotesHereProps = OwnNoteActions & {
  view: PlaceView;
  edits: ReadonlyMap<string, DraftKeeper>;
  actions: NoteActions;
  passages: Passages;
  onEndEdit: (noteId: string) => void;
  onReopenEdit: (own: OwnNoteView, content: NoteContent) => void;
  teams: readonly Team[];
  now: number;
  readOnly: boolean;
};

/** The notes of this place: one's own with what came back, then the colleagues'; last, those whose passage is gone. */
export function NotesHere(props: NotesHereProps) {
  const { view, edits, actions, passages, onEndEdit, onReopenEdit, teams, now, readOnly } = props;
  const language = useLanguage();
  const texts = panelTexts(language);
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const mine = new Set(view.own.map((o) => o.note.id));
  const others = view.team.filter((t) => !mine.has(t.note.id));
  const isLost = ({ note }: { note: { id: string } }) => passages.standings.get(note.id) === 'lost';
  const own = view.own.filter((one) => !isLost(one));
  const team = others.filter((one) => !isLost(one));
  const lost = { own: view.own.filter(isLost), team: others.filter(isLost) };
  const hidden = Math.max(own.length - shown, 0) + Math.max(team.length - shown, 0);

  async function saveEdit(
    noteId: string,
    keeper: DraftKeeper,
    audience: Parameters<NoteActions['save']>[1],
  ) {
    if (await actions.save(keeper, audience)) onEndEdit(noteId);
  }

  /** Only where the page around still has the passage. */
  function showPassageOf(noteId: string) {
    const state = passages.standings.get(noteId);
    return state === undefined || state === 'lost' ? undefined : () => passages.show(noteId);
  }

  function renderOwn(one: OwnNoteView) {
    const { id } = one.note;
    const edit = edits.get(id);
    if (!edit) {
      const unfinished = view.drafts.some((d) => d.editsNote === id);
      return (
        <OwnNoteCard
          key={id}
          {...props}
          view={one}
          unfinishedEdit={unfinished}
          onShowPassage={showPassageOf(id)}
        />
      );
    }
    return (
      <div class="note-card" key={id}>
        <NoteForm
          keeper={edit}
          teams={teams}
          suggest={null}
          error={actions.errorOf(edit)}
          readOnly={readOnly}
          onSave={(audience) => void saveEdit(id, edit, audience)}
          onDiscard={() => onEndEdit(id)}
          onCancel={() =>
            void actions
              .discard(edit, (content) => onReopenEdit(one, content))
              .then((done) => done && onEndEdit(id))
          }
          onCopy={() => void actions.copy(edit.view().content)}
        />
      </div>
    );
  }

  const renderTeam = (one: TeamNoteView) => (
    <TeamNoteCard
      key={one.note.id}
      view={one}
      now={now}
      onShowPassage={showPassageOf(one.note.id)}
    />
  );

  return (
    <section class="notes-here" aria-label={texts.notesHere}>
      {own.length > 0 && <h2 class="notes-heading">{texts.yours}</h2>}
      {own.slice(0, shown).map(renderOwn)}
      {team.length > 0 && <h2 class="notes-heading">{texts.fromTeam}</h2>}
      {team.slice(0, shown).map(renderTeam)}
      {lost.own.length + lost.team.length > 0 && (
        <section aria-label={texts.lostPassages}>
          <h2 class="notes-heading">{texts.lostPassages}</h2>
          <p class="note-aside">{texts.lostPassagesHint}</p>
          {lost.own.map(renderOwn)}
          {lost.team.map(renderTeam)}
        </section>
      )}
      {hidden > 0 && (
        <Button variant="quiet" onClick={() => setShown(shown + 50)}>
          {texts.showOlder({ count: sayNumber(hidden, language) })}
        </Button>
      )}
    </section>
  );
}
