import './Panel.css';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import type { Audience } from '../../utils/domain/audience.ts';
import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { noteTexts } from '../../utils/i18n/note/note-texts.ts';
import { panelTexts } from '../../utils/i18n/panel/panel-texts.ts';
import type { CallError, Result } from '../../utils/messages/contract.ts';
import type { OwnNoteView } from '../../utils/messages/views.ts';
import type { DraftKeeper } from '../note/draft-view.ts';
import { insertLabel } from '../note/insert-label.ts';
import type { UndoInsertion } from '../note/InsertionLines.tsx';
import { NoteForm } from '../note/NoteForm.tsx';
import { useLiveSync } from '../note/use-live-sync.ts';
import { useNoteActions } from '../note/use-note-actions.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { SyncLine } from '../sync/SyncLine.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Later } from '../ui/Later.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Toaster } from '../ui/Toaster.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { useLanguage } from '../ui/use-language.ts';
import { useNow } from '../ui/use-now.ts';
import { useToasts } from '../ui/use-toasts.ts';
import { ContextLine } from './ContextLine.tsx';
import { loadFurther, loadLead, useLead } from './lead/use-lead.ts';
import { loadPlaceCorrection } from './load-place-correction.ts';
import { mayInsert } from './may-insert.ts';
import type { PanelClient } from './panel-client.ts';
import type { PanelSession, PanelState } from './panel-state.ts';
import { PanelHeader } from './PanelHeader.tsx';
import { PanelNotices } from './PanelNotices.tsx';
import { useLinePlace } from './use-line-place.ts';
import type { Look } from './use-look.ts';
import { usePage } from './use-page.ts';
import { usePassages } from './use-passages.ts';
import { loadTicketNews, useTicketNews } from './use-ticket-news.ts';

export type PanelProps = {
  client: PanelClient;
  session: PanelSession;
  state: PanelState;
  look: Look;
};

const noTeams: never[] = [];
const loadHandle = async () => (await import('./ResizeHandle.tsx')).ResizeHandle;
const loadInsert = async () => (await import('../insert/InsertHere.tsx')).InsertHere;
const loadNotesHere = async () => (await import('./NotesHere.tsx')).NotesHere;
const loadShortcuts = async () => (await import('./ShortcutsDialog.tsx')).ShortcutsDialog;

/** The panel: where you are, the question, and what is already written here. */
export function Panel({ client, session, state, look }: PanelProps) {
  const language = useLanguage();
  const texts = panelTexts(language);
  const common = commonTexts(language);
  const { place, page, view, keeper, account, gone } = state;
  const teams = account?.teams ?? noTeams;
  const now = useNow();
  const { toasts, show, dismiss } = useToasts();
  const [showsShortcuts, setShowsShortcuts] = useState(false);
  const firstField = useRef<HTMLTextAreaElement>(null);
  const [wantsFocus, setWantsFocus] = useState(false);
  const focusFirst = useCallback(() => setWantsFocus(true), []);
  // After every drawing: whoever opens the panel may be faster than the form is there.
  useEffect(() => {
    if (!wantsFocus || !firstField.current) return;
    firstField.current.focus({ preventScroll: true });
    setWantsFocus(false);
  });
  const onChanged = useCallback(() => void session.refresh(), [session]);
  const onFailure = useCallback((error: CallError) => void session.noteFailure(error), [session]);
  const [insertingId, setInserting] = useState<string | null>(null);
  const inserting = view?.own.find(({ note }) => note.id === insertingId);
  const canInsert = mayInsert(state);
  const offer = useCallback(
    (saved: OwnNoteView) => {
      const label = canInsert ? insertLabel(saved.note.content.place, noteTexts(language)) : null;
      return label === null ? undefined : { label, run: () => setInserting(saved.note.id) };
    },
    [canInsert, language],
  );
  const actions = useNoteActions({ ask: client.ask, teams, show, onChanged, onFailure, offer });

  const tickets = useTicketNews(client, actions);
  const { lead, onCheck } = useLead();

  function sayFailure(error: CallError) {
    onFailure(error);
    show(sayCallError(error, common, language));
  }
  const tellFailure = (answer: Result<unknown>) => void (answer.ok || sayFailure(answer.error));
  const close = () => void client.askPage('closePanel', null).then(tellFailure);
  const openScreen = (screen: 'notes' | 'options' | 'diagnosis' | 'programme' | 'propose') =>
    void client.ask('openScreen', { screen }).then(tellFailure);

  const [dashboardTeam] = teams;
  const openDashboard = (teamId: string) =>
    void client.ask('openDashboard', { teamId }).then(tellFailure);

  usePage(client, session, focusFirst);
  const passages = usePassages(client, session, state, focusFirst);
  useLiveSync(client.ask, (page?.open ?? false) && account !== null && !gone, onFailure);
  useKeys(null, (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape') close();
    const inText = event.target instanceof HTMLElement && event.target.matches('input, textarea');
    if (event.key === '?' && !inText) setShowsShortcuts(true);
  });

  /** What was offered right after saving is taken up now. */
  function openInsert(own: OwnNoteView) {
    const label = insertLabel(own.note.content.place, noteTexts(language));
    for (const { id, actions: ways } of toasts)
      if (ways.some((way) => way.label === label)) dismiss(id);
    setInserting(own.note.id);
  }

  const takeBack: UndoInsertion = async (insertion) => {
    try {
      const { undoInsertion } = await import('../insert/undo-insertion.ts');
      const { undone, sentence } = await undoInsertion(client, insertion, language);
      if (!undone) return sentence;
      show(sentence);
      onChanged();
      return null;
    } catch {
      // Our own package is gone: the extension was just updated.
      return sayCallError(session.noteFailure({ kind: 'extension-gone' }), common, language);
    }
  };

  async function save(form: DraftKeeper, audience: Audience) {
    const before = document.activeElement;
    if (!(await actions.save(form, audience))) return;
    // Saving may take a while: whoever has gone on meanwhile is not called back.
    const { activeElement: now, body } = document;
    if (now === null || now === body || now === before) focusFirst();
  }

  const linePlace = useLinePlace(account?.status ?? null, place);
  const syncLine = account && (
    <SyncLine client={client} account={account} onFailure={sayFailure} onTouch={linePlace.touch} />
  );

  return (
    <div class="panel">
      <PanelHeader
        onClose={close}
        onNotes={() => openScreen('notes')}
        onProgramme={() => openScreen('programme')}
        onPropose={() => openScreen('propose')}
        onDashboard={dashboardTeam ? () => openDashboard(dashboardTeam.id) : null}
        side={look.side}
        onMove={(side) => look.choose({ side })}
        onSettings={() => openScreen('options')}
        onDiagnose={() => openScreen('diagnosis')}
        onShortcuts={() => setShowsShortcuts(true)}
      />
      <main class="panel-body">
        {place && (
          <ContextLine
            key={`${place.kind}${place.key}`}
            place={place}
            knownBy={state.knownBy}
            address={page?.address}
            onCorrect={session.nameByHand}
          />
        )}
        {page && !place && (
          <section class="context">
            <h2 class="context-place">{texts.unknownPlace}</h2>
            <p class="context-known">{texts.unknownPlaceHint}</p>
            <Later
              load={loadPlaceCorrection}
              props={{
                place: null,
                address: page.address,
                manual: false,
                onCorrect: session.nameByHand,
              }}
            />
          </section>
        )}
        <PanelNotices
          state={state}
          actions={actions}
          now={now}
          onTakeDraft={session.takeDraft}
          onRetry={onChanged}
        />
        {tickets.news.length > 0 && <Later load={loadTicketNews} props={tickets} />}
        {state.settings && !gone && (
          <Later load={loadLead} props={{ client, place, view, keeper, onCheck, onTold: show }} />
        )}
        {keeper && (
          <NoteForm
            key={keeper}
            keeper={keeper}
            teams={teams}
            suggest={client.suggest}
            lead={lead}
            further={
              // One question at a time: what was asked here comes first.
              view &&
              lead === null && (
                <Later
                  load={loadFurther}
                  props={{ client, teamId: teams[0]?.id ?? null, placeKey: keeper.view().placeKey }}
                />
              )
            }
            error={actions.errorOf(keeper)}
            readOnly={gone}
            firstField={firstField}
            onSave={(audience) => void save(keeper, audience)}
            onDiscard={() => void actions.discard(keeper).then(focusFirst)}
            onCopy={() => void actions.copy(keeper.view().content)}
          />
        )}
        {linePlace.near && syncLine}
        {view && view.own.length + view.team.length === 0 && (
          <EmptyState title={texts.empty}>{texts.emptyExample}</EmptyState>
        )}
        {view && view.own.length + view.team.length > 0 && (
          <Later
            load={loadNotesHere}
            props={{
              view,
              edits: state.edits,
              actions,
              passages,
              teams,
              now,
              readOnly: gone,
              onEdit: (own) => session.startEdit(own),
              onEndEdit: session.endEdit,
              onReopenEdit: session.startEdit,
              onAudience: (own, audience) => void actions.changeAudience(own, audience),
              onDelete: (own) => void actions.remove(own),
              onKeep: (own, keep) => void actions.settleConflict(own, keep),
              onCopy: (own) => void actions.copy(own.note.content),
              onAssign: (own, to, said) =>
                void actions.assign(own.note.content.place, to, [own.note.id], said),
              listTickets: tickets.listTickets,
              onInsert: canInsert ? openInsert : undefined,
              onUndoInsertion: canInsert ? takeBack : undefined,
            }}
          />
        )}
        {!view && (place !== null || page === null) && !state.error && (
          <Skeleton lines={3} label={common.loading} late={common.loadingLate} />
        )}
      </main>
      <footer class="panel-foot">
        {account
          ? !linePlace.near && syncLine
          : state.settings && (
              <p class="no-team">
                {texts.noTeam}{' '}
                <Button variant="link" onClick={() => openScreen('options')}>
                  {texts.joinTeam}
                </Button>
              </p>
            )}
        {state.settings && !gone && (
          <Later load={loadHandle} props={{ look, ask: client.ask, askPage: client.askPage }} />
        )}
      </footer>
      <Toaster toasts={toasts} dismiss={dismiss} dismissLabel={common.action.dismiss} />
      {inserting && place && (
        <Later
          load={loadInsert}
          props={{
            client,
            note: inserting.note,
            place,
            show,
            onChanged,
            // A deed that ends after its dialog was closed must not close the next one.
            onClose: () => setInserting((id) => (id === inserting.note.id ? null : id)),
          }}
        />
      )}
      {showsShortcuts && (
        <Later load={loadShortcuts} props={{ client, onClose: () => setShowsShortcuts(false) }} />
      )}
    </div>
  );
}
