import './RolePane.css';
import { useRef, useState } from 'preact/hooks';

import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import { mayReview } from '../../../../utils/domain/team.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { iconAdd, iconBack } from '../../../ui/icons.ts';
import { SearchField } from '../../../ui/SearchField.tsx';
import { useShortcuts } from '../../app/use-shortcuts.ts';
import { LateSkeleton } from '../../LateSkeleton.tsx';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { useContentWords } from '../use-content-words.ts';
import type { ContentStore } from '../use-content.ts';
import { useDeeds } from '../use-deeds.ts';
import { blankLine } from './line-words.ts';
import { LineForm } from './LineForm.tsx';
import { OwnRow } from './OwnRow.tsx';
import { roleLines } from './role-lines.ts';
import { isShippedRole, nameOfRole } from './role-names.ts';
import { OutRow, RetiredRow, ShippedRow } from './ShippedRow.tsx';
import { useLineFocus } from './use-line-focus.ts';
import { useLineSearch } from './use-line-search.ts';
import { useShippedEntries } from './use-shipped-entries.ts';
import { WaitingLink } from './WaitingLink.tsx';

export type RolePaneProps = {
  role: string;
  content: ContentStore;
  items: readonly TeamContent[];
  onClose: () => void;
  onHelp: () => void;
};

/** One role: the team's own lines first, then what ships, then what was put aside. */
export function RolePane({ role, content, items, onClose, onHelp }: RolePaneProps) {
  const { team, preferences, toast } = useWorkspace();
  const { t: common, language, counted } = useTexts();
  const { roleMap: t, deed } = useContentWords();
  const mayWrite = mayReview(team.role);
  const { entries, isFailed, retry } = useShippedEntries(role);
  const deeds = useDeeds(content);
  const [writing, setWriting] = useState<string | null>(null);
  const pane = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const { text, setText, fits } = useLineSearch();
  const { move, returnTo } = useLineFocus(pane);
  useShortcuts(
    {
      next: () => move(1),
      previous: () => move(-1),
      search: () => search.current?.focus(),
      help: onHelp,
      back: onClose,
    },
    preferences.shortcuts,
  );

  const lines = roleLines(role, entries ?? [], items);
  const name = nameOfRole(role, items, language);
  const own = lines.own.filter(({ content: { body } }) => fits(body));
  const shipped = lines.shipped.filter(({ entry }) => fits(entry));
  const isSearching = text.trim() !== '';
  const close = (key: string): void => {
    setWriting(null);
    returnTo(key);
  };
  const done = (key: string, how: 'put' | 'proposed'): void => {
    toast(how === 'put' ? deed.saved : deed.proposed);
    close(key);
  };
  const NEW = 'new';
  const shared = { content, deeds, writing, onWrite: setWriting, onClose: close, onDone: done };
  return (
    <section class="role-pane" ref={pane} aria-labelledby="role-title">
      <div class="role-back">
        <Button variant="quiet" icon={iconBack} onClick={onClose}>
          {t.back}
        </Button>
      </div>
      <header class="role-head">
        <h2 id="role-title" class="role-title" dir="auto">
          {name}
        </h2>
        <SearchField label={t.search} value={text} onInput={setText} inputRef={search} />
        <Button
          variant={mayWrite ? 'primary' : 'secondary'}
          icon={iconAdd}
          onClick={() => setWriting(NEW)}
        >
          {mayWrite ? t.add : t.proposeLine}
        </Button>
      </header>
      {writing === NEW && (
        <LineForm
          content={content}
          title={mayWrite ? t.form.add : t.form.propose}
          draftKey={`line new ${role}`}
          target={null}
          start={isShippedRole(role) ? blankLine : { ...blankLine, roleName: name }}
          role={role}
          startKey={null}
          onDone={(how) => done(NEW, how)}
          onClose={() => close(NEW)}
        />
      )}
      <p class="role-columns">
        <span>{t.columns.process}</span>
        <span>{t.columns.notices}</span>
        <span>{t.columns.where}</span>
      </p>
      <section class="role-part" aria-labelledby="role-own">
        <h3
          id="role-own"
          class={`role-part-title role-part-own${lines.own.length === 0 ? ' role-part-bare' : ''}`}
        >
          {t.own}
        </h3>
        {lines.own.length === 0 && (
          <p class="role-hint">
            {t.ownEmpty} {mayWrite ? t.ownEmptyPate : t.ownEmptyMember}
          </p>
        )}
        <WaitingLink role={role} items={items} />
        <ul class="role-lines">
          {own.map((line) => (
            <OwnRow key={line.content.id} line={line} role={role} name={name} {...shared} />
          ))}
        </ul>
      </section>
      {isShippedRole(role) && (
        <section class="role-part" aria-labelledby="role-shipped">
          <h3 id="role-shipped" class="role-part-title">
            {t.shipped}
          </h3>
          <p class="role-hint">
            {entries !== null && !isFailed && lines.shipped.length === 0
              ? t.shippedNone
              : t.shippedHint}
          </p>
          {isFailed && (
            <p class="role-hint" role="alert">
              {t.loadFailed}{' '}
              <Button variant="link" onClick={retry}>
                {common.retry}
              </Button>
            </p>
          )}
          {entries === null && <LateSkeleton lines={8} />}
          <ul class="role-lines">
            {shipped.map((line) => (
              <ShippedRow key={line.startKey} line={line} role={role} {...shared} />
            ))}
          </ul>
        </section>
      )}
      {isSearching && own.length === 0 && shipped.length === 0 && (
        <p class="role-hint" role="status">
          {t.none}
        </p>
      )}
      {lines.out.length > 0 && (
        <Disclosure label={t.out(counted(lines.out.length))}>
          <ul class="role-lines">
            {lines.out.map((line) => (
              <OutRow key={line.startKey} line={line} deeds={deeds} mayWrite={mayWrite} />
            ))}
          </ul>
        </Disclosure>
      )}
      {mayWrite && lines.retired.length > 0 && (
        <Disclosure label={t.retired(counted(lines.retired.length))}>
          <ul class="role-lines">
            {lines.retired.map((one) => (
              <RetiredRow key={one.id} content={one} deeds={deeds} />
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
