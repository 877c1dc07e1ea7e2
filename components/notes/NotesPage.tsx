import './NotesPage.css';
import { useCallback, useState } from 'preact/hooks';

import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { notesTexts } from '../../utils/i18n/notes/notes-texts.ts';
import type { CallError } from '../../utils/messages/contract.ts';
import type { Account, ImportReport, NoteFilter } from '../../utils/messages/views.ts';
import type { ScreenClient } from '../note/screen-client.ts';
import { useNoteActions } from '../note/use-note-actions.ts';
import { sayCallError } from '../speech/say-problem.ts';
import { sayNumber } from '../speech/say-time.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { iconDelete, iconNote, iconSearch } from '../ui/icons.ts';
import { Mark } from '../ui/Mark.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Toaster } from '../ui/Toaster.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useNow } from '../ui/use-now.ts';
import { useToasts } from '../ui/use-toasts.ts';
import { FileMenu } from './FileMenu.tsx';
import { ImportReportDialog } from './ImportReportDialog.tsx';
import { everything, NoteFilters } from './NoteFilters.tsx';
import { NoteListView } from './NoteListView.tsx';
import { useEdits } from './use-edits.ts';
import { useNoteList } from './use-note-list.ts';

export type NotesPageProps = {
  client: ScreenClient;
  account: Account | null;
  /** `problems`: begins with what was refused or waits for a choice. */
  room: 'notes' | 'problems';
};

const noTeams: never[] = [];

/** A file that cannot be read (moved, a folder, no right) is as good as one that holds nothing of ours. */
async function readText(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    // The import answers with the sentence for a file that cannot be read.
    return '';
  }
}

const mimeTypes = { json: 'application/json', markdown: 'text/markdown' };

/** "Meine Notizen": everything one has written, to find, change, share, delete, take out and bring in. */
export function NotesPage({ client, account, room }: NotesPageProps) {
  const language = useLanguage();
  const texts = notesTexts(language);
  const common = commonTexts(language);
  const teams = account?.teams ?? noTeams;
  const [filter, setFilter] = useState<NoteFilter>(
    room === 'problems' ? { ...everything, state: 'problem' } : everything,
  );
  const { page, error, loading, loadMore, reload } = useNoteList(client, filter);
  const { toasts, show, dismiss } = useToasts();
  const [gone, setGone] = useState(false);
  const [report, setReport] = useState<ImportReport | null>(null);
  const now = useNow();
  const forms = useEdits(client);
  const onFailure = useCallback((failure: CallError) => {
    if (failure.kind === 'extension-gone') setGone(true);
  }, []);
  const actions = useNoteActions({ ask: client.ask, teams, show, onChanged: reload, onFailure });

  function tellFailure(failure: CallError) {
    onFailure(failure);
    show(sayCallError(failure, common, language));
  }

  async function exportNotes(format: 'json' | 'markdown') {
    const answer = await client.ask('exportNotes', { format });
    if (answer.ok) saveFile(answer.value.fileName, answer.value.text, mimeTypes[format]);
    else tellFailure(answer.error);
  }

  async function importNotes(file: File) {
    const answer = await client.ask('importNotes', { text: await readText(file) });
    if (answer.ok) {
      setReport(answer.value);
      reload();
    } else tellFailure(answer.error);
  }

  const isEmpty = page !== null && page.notes.length + page.drafts.length === 0;
  const hasNothing = isEmpty && page.totalUnfiltered === 0;
  const total = (page?.total ?? 0) + (page?.drafts.length ?? 0);

  return (
    <div class="notes-page">
      <header class="notes-header">
        <Mark size={24} />
        <h1>{texts.title}</h1>
        <a class="notes-bin-link" href="#bin">
          <Icon of={iconDelete} size={14} />
          {texts.bin}
        </a>
        <FileMenu
          onExport={(format) => void exportNotes(format)}
          onImport={(file) => void importNotes(file)}
        />
      </header>
      <main>
        {!hasNothing && <NoteFilters filter={filter} onFilter={setFilter} />}
        <p class="notes-count" role="status">
          {page && !isEmpty && texts.count({ count: sayNumber(total, language), one: total === 1 })}
        </p>
        {gone && <Banner tone="warn">{common.callError['extension-gone']}</Banner>}
        {error && !gone && (
          <Banner
            tone="warn"
            actions={
              <Button size="small" onClick={reload}>
                {common.action.retry}
              </Button>
            }
          >
            {texts.couldNotLoad} {sayCallError(error, common, language)}
          </Banner>
        )}
        {!page && !error && <Skeleton lines={9} label={common.loading} late={common.loadingLate} />}
        {hasNothing && (
          <EmptyState icon={iconNote} title={texts.none}>
            {texts.noneText}
          </EmptyState>
        )}
        {isEmpty && !hasNothing && (
          <EmptyState
            icon={iconSearch}
            title={texts.noneFound}
            actions={<Button onClick={() => setFilter(everything)}>{texts.clearFilter}</Button>}
          >
            {texts.noneFoundText}
          </EmptyState>
        )}
        {page && (
          <NoteListView
            page={page}
            forms={forms}
            actions={actions}
            teams={teams}
            now={now}
            gone={gone}
            onChanged={reload}
          />
        )}
        {page && page.notes.length < page.total && (
          <div class="notes-more">
            <Button busy={loading} onClick={loadMore}>
              {texts.more}
            </Button>
          </div>
        )}
      </main>
      <Toaster toasts={toasts} dismiss={dismiss} dismissLabel={common.action.dismiss} />
      {report && <ImportReportDialog report={report} onClose={() => setReport(null)} />}
    </div>
  );
}
