import './GlossaryPage.css';
import { useRef, useState } from 'preact/hooks';

import { mayReview } from '../../../../utils/domain/team.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { iconCheck, iconSearch } from '../../../ui/icons.ts';
import { useShortcuts } from '../../app/use-shortcuts.ts';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { Shelf } from '../lines/Shelf.tsx';
import { useContentTexts } from '../lines/use-content-texts.ts';
import { useLineDeeds } from '../lines/use-line-deeds.ts';
import { useReturnFocus } from '../lines/use-return-focus.ts';
import { matchesTerm, type Glossary, type TermLine } from '../model/glossary-lines.ts';
import type { RoomProps } from '../rooms.ts';
import { GlossaryFilter, type Shown } from './GlossaryFilter.tsx';
import { TermForm } from './TermForm.tsx';
import { TermRow } from './TermRow.tsx';

/** Only the example of a term is asked for: its key behind this. */
const EXAMPLE = 'example:';

/** The terms, searched and narrowed, each with its form in its place. */
export function GlossaryPage(props: RoomProps & { glossary: Glossary }) {
  const { content, glossary, item, onItem, onHelp } = props;
  const { team, preferences } = useWorkspace();
  const { counted } = useTexts();
  const { glossary: t, shelf } = useContentTexts();
  const deeds = useLineDeeds(content);
  const searchRef = useRef<HTMLInputElement>(null);
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const openKey = item?.startsWith(EXAMPLE) ? item.slice(EXAMPLE.length) : item;
  useShortcuts({ help: onHelp, search: () => searchRef.current?.focus() }, preferences.shortcuts);
  useReturnFocus(openKey);

  const { lines, out, retired } = glossary;
  const found = lines.filter(
    (line) =>
      // What is being written does not vanish because it fits no more.
      line.key === openKey ||
      (matchesTerm(line, search) && (shown === 'all' || line.example === null)),
  );
  const open = (key: string | null): void => onItem(key, 'replace');
  const close = (): void => open(null);
  const isNarrowed = search.trim() !== '' || shown !== 'all';
  function reset(): void {
    setSearch('');
    setShown('all');
  }
  const drawLine = (line: TermLine) =>
    openKey === line.key ? (
      <TermForm
        content={content}
        line={line}
        part={item === openKey ? 'whole' : 'example'}
        onClose={close}
      />
    ) : (
      <TermRow
        line={line}
        deeds={deeds}
        onEdit={() => open(line.key)}
        onExample={() => open(`${EXAMPLE}${line.key}`)}
      />
    );
  const isDone = shown === 'wanted' && search.trim() === '';
  return (
    <div class="glossary">
      {item === 'new' && <TermForm content={content} line={null} part="whole" onClose={close} />}
      <GlossaryFilter
        search={search}
        onSearch={setSearch}
        shown={shown}
        onShown={setShown}
        searchRef={searchRef}
      />
      <p class="glossary-found" role="status">
        {isNarrowed && t.found(counted(found.length))}
      </p>
      {found.length === 0 ? (
        <EmptyState
          icon={isDone ? iconCheck : iconSearch}
          title={isDone ? t.doneTitle : t.noneTitle}
          actions={<Button onClick={reset}>{t.reset}</Button>}
        >
          {isDone ? t.doneText : t.noneText}
        </EmptyState>
      ) : (
        <ul class="thing-list">
          {found.map((line) => (
            <li key={line.key} class="thing">
              {drawLine(line)}
            </li>
          ))}
        </ul>
      )}
      <Shelf
        label={shelf.out(counted(out.length))}
        mayPutBack={mayReview(team.role)}
        things={out.map((line) => ({
          key: line.key,
          text: line.term,
          busy: deeds.progress !== null,
          onPutBack: () => deeds.putBack([line]),
        }))}
      />
      <Shelf
        label={shelf.retired(counted(retired.length))}
        mayPutBack={mayReview(team.role)}
        things={retired.map((one) => ({
          key: one.id,
          text: one.body.term,
          busy: deeds.progress !== null,
          onPutBack: () => deeds.restore(one),
        }))}
      />
    </div>
  );
}
