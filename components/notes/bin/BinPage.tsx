import './BinPage.css';
import { useEffect, useRef } from 'preact/hooks';

import { binTexts } from '../../../utils/i18n/bin/bin-texts.ts';
import { commonTexts } from '../../../utils/i18n/common/common-texts.ts';
import type { ScreenClient } from '../../note/screen-client.ts';
import { sayCallError } from '../../speech/say-problem.ts';
import { sayNumber } from '../../speech/say-time.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { iconBack, iconDelete } from '../../ui/icons.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Toaster } from '../../ui/Toaster.tsx';
import { useLanguage } from '../../ui/use-language.ts';
import { useNow } from '../../ui/use-now.ts';
import { useToasts } from '../../ui/use-toasts.ts';
import { BinBatch } from './BinBatch.tsx';
import { BinnedNoteView } from './BinnedNoteView.tsx';
import { groupBin } from './group-bin.ts';
import { useBin } from './use-bin.ts';
import { useRestore, type Restored } from './use-restore.ts';

/** The bin: what was deleted here or elsewhere, or gave way to another version, and the way back. */
export function BinPage({ client }: { client: ScreenClient }) {
  const language = useLanguage();
  const texts = binTexts(language);
  const common = commonTexts(language);
  const now = useNow();
  const { toasts, show, dismiss } = useToasts();
  const { listed, error, loading, loadMore, reload } = useBin(client);
  const heading = useRef<HTMLHeadingElement>(null);

  // Who came by a link stands at the top of another page now.
  useEffect(() => heading.current?.focus(), []);

  const counted = (count: number) => ({ count: sayNumber(count, language), one: count === 1 });

  function say(outcome: Restored): string {
    if (outcome.kind === 'failed') return sayCallError(outcome.error, common, language);
    if (outcome.kind === 'one') return outcome.shared ? texts.isBack.shared : texts.isBack.private;
    return outcome.count === 0 ? texts.isBack.none : texts.isBack.several(counted(outcome.count));
  }

  const { busy, restore } = useRestore(client, async (outcome) => {
    show(say(outcome));
    await reload();
    // The button went with its note: the page's own name is never far from what comes next.
    if (outcome.kind !== 'failed') heading.current?.focus({ preventScroll: true });
  });

  const isEmpty = listed !== null && listed.notes.length === 0;

  return (
    <div class="notes-page">
      <nav class="bin-back">
        <a href="#notes">
          <Icon of={iconBack} size={14} />
          {texts.back}
        </a>
      </nav>
      <header class="notes-header">
        <h1 ref={heading} tabIndex={-1}>
          {texts.title}
        </h1>
      </header>
      <main>
        {!isEmpty && <p class="bin-lead">{texts.lead}</p>}
        <p class="notes-count" role="status">
          {listed && !isEmpty && texts.count(counted(listed.total))}
        </p>
        {error && (
          <Banner
            tone="warn"
            actions={
              <Button size="small" onClick={() => void reload()}>
                {common.action.retry}
              </Button>
            }
          >
            {texts.couldNotLoad} {sayCallError(error, common, language)}
          </Banner>
        )}
        {!listed && !error && (
          <Skeleton lines={9} label={common.loading} late={common.loadingLate} />
        )}
        {isEmpty && (
          <EmptyState icon={iconDelete} title={texts.empty}>
            {texts.emptyText}
          </EmptyState>
        )}
        {groupBin(listed?.notes ?? []).map(({ key, batch, notes }) => (
          <div class="note-entry" key={key}>
            {batch === null ? (
              notes.map((note) => (
                <BinnedNoteView
                  key={note.id}
                  note={note}
                  now={now}
                  busy={busy === note.id}
                  disabled={busy !== null}
                  onRestore={() => restore([note])}
                />
              ))
            ) : (
              <BinBatch notes={notes} now={now} busy={busy} onRestore={restore} />
            )}
          </div>
        ))}
        {listed && listed.notes.length < listed.total && (
          <div class="notes-more">
            <Button busy={loading} onClick={loadMore}>
              {texts.more}
            </Button>
          </div>
        )}
      </main>
      <Toaster toasts={toasts} dismiss={dismiss} dismissLabel={common.action.dismiss} />
    </div>
  );
}
