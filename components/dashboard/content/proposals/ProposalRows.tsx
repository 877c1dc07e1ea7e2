import './ProposalRows.css';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import { StatePill } from '../../../ui/StatePill.tsx';
import { fullTime, shortTime } from '../../model/format-time.ts';
import { formatRoute } from '../../model/route.ts';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import { useContentWords } from '../use-content-words.ts';
import { gistOf } from './gist-of.ts';

export type ProposalRowsProps = {
  label: string;
  proposals: readonly TeamContent[];
  openId: string | null;
  cursorId: string | null;
  /** Raised whenever the cursor was moved by key: then its row takes the focus. */
  focusCursor: number;
  onOpen: (id: string) => void;
};

/** Proposals in a list: what it is about, of which kind, from whom if they wanted it said, how far it is. */
export function ProposalRows(props: ProposalRowsProps) {
  const { label, proposals, openId, cursorId, focusCursor, onOpen } = props;
  const { world, route } = useWorkspace();
  const { language } = useTexts();
  const { proposals: t } = useContentWords();
  const list = useRef<HTMLUListElement>(null);
  // Before the next key comes: Enter right after j must open this row.
  useLayoutEffect(() => {
    if (focusCursor === 0) return;
    const row = list.current?.querySelector<HTMLElement>('[data-cursor="true"]');
    row?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [focusCursor]);
  return (
    <ul class="proposal-rows" aria-label={label} ref={list}>
      {proposals.map((one) => {
        const { id, body, mine, proposedByName: name, decision, editedAt } = one;
        const at = decision?.at ?? editedAt;
        const gist = gistOf(body, language);
        return (
          <li key={id}>
            <a
              class="proposal-row"
              href={formatRoute({ ...route, item: id })}
              aria-current={id === openId ? 'true' : undefined}
              data-cursor={id === cursorId}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onOpen(id);
              }}
            >
              <span class="proposal-row-gist" dir="auto">
                {gist === '' ? t.omissionText : gist}
              </span>
              <span class="proposal-row-facts">
                <span class="proposal-row-fact">{t.kind[body.kind]}</span>
                {(mine || name !== null) && (
                  <span class="proposal-row-fact" dir="auto">
                    {mine ? t.mine : t.by({ name: name ?? '' })}
                  </span>
                )}
                {decision && (
                  <StatePill tone={decision.outcome === 'accept' ? 'accent' : 'neutral'}>
                    {decision.outcome === 'accept' ? t.acceptedShort : t.declinedShort}
                  </StatePill>
                )}
                <span class="proposal-row-when" title={fullTime(at, language)}>
                  {shortTime(at, world.now(), language)}
                </span>
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
