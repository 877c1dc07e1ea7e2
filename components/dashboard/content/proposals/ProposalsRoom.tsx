import './ProposalsRoom.css';
import { useMemo, useRef, useState } from 'preact/hooks';

import { mayReview } from '../../../../utils/domain/team.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { iconIdea } from '../../../ui/icons.ts';
import { useShortcuts } from '../../app/use-shortcuts.ts';
import { LateSkeleton } from '../../LateSkeleton.tsx';
import { ProblemNotice } from '../../ProblemNotice.tsx';
import { useTexts } from '../../use-texts.ts';
import { useWorkspace } from '../../use-workspace.ts';
import type { RoomProps } from '../rooms.ts';
import { useContentWords } from '../use-content-words.ts';
import { useDeeds } from '../use-deeds.ts';
import { GoneProposal } from './GoneProposal.tsx';
import { proposalList } from './proposal-list.ts';
import { ProposalPane } from './ProposalPane.tsx';
import { ProposalRows } from './ProposalRows.tsx';
import { useVerdict } from './use-verdict.ts';

/** Everything proposed and its answers; the whole way by keyboard. */
export function ProposalsRoom({ content, item: openId, onItem, onHelp }: RoomProps) {
  const { team, preferences, toast } = useWorkspace();
  const { counted } = useTexts();
  const { proposals: t } = useContentWords();
  const { items, problem, retry } = content;
  const { waiting, answered } = useMemo(() => proposalList(items ?? []), [items]);
  const verdicts = useVerdict(content);
  const deeds = useDeeds(content);
  const pane = useRef<HTMLElement>(null);
  const [cursorId, setCursorId] = useState(openId);
  const [focusCursor, setFocusCursor] = useState(0);
  const [decliningId, setDecliningId] = useState<string | null>(null);
  const [unfolded, setUnfolded] = useState(false);
  const mayWrite = mayReview(team.role);
  const isUnfolded = unfolded || answered.some(({ id }) => id === openId);

  const open = (id: string): void => {
    setCursorId(id);
    onItem(id, openId === null ? 'push' : 'replace');
  };
  const close = (): void => {
    onItem(null);
    setFocusCursor((n) => n + 1);
  };
  function move(step: 1 | -1): void {
    const all = isUnfolded ? [...waiting, ...answered] : waiting;
    const at = all.findIndex(({ id }) => id === cursorId);
    const next = all[at === -1 ? 0 : at + step];
    if (!next) return;
    setCursorId(next.id);
    if (openId !== null) open(next.id);
    setFocusCursor((n) => n + 1);
  }
  const proposal = items?.find(({ id, proposed }) => id === openId && proposed) ?? null;
  const mayAnswer = mayWrite && (proposal?.state === 'proposed' || proposal?.state === 'declined');
  async function accept(): Promise<void> {
    if (!proposal || !mayAnswer) return;
    if (await verdicts.send(proposal, { outcome: 'accept' })) toast(t.acceptedOk);
  }
  async function decline(reason: string): Promise<boolean> {
    if (!proposal) return false;
    const done = await verdicts.send(proposal, { outcome: 'decline', reason });
    if (done) toast(t.declinedOk);
    return done;
  }
  useShortcuts(
    {
      next: () => move(1),
      previous: () => move(-1),
      open: () => cursorId !== null && open(cursorId),
      seen: () => void accept(),
      decide: () => mayAnswer && setDecliningId(openId),
      back: () => openId !== null && close(),
      help: onHelp,
    },
    preferences.shortcuts,
  );

  if (items === null)
    return problem ? (
      <ProblemNotice problem={problem} onRetry={retry} />
    ) : (
      <LateSkeleton lines={8} />
    );
  const rows = { openId, cursorId, focusCursor, onOpen: open };
  const isEmpty = waiting.length === 0 && answered.length === 0;
  return (
    <div class={openId === null ? 'proposals' : 'proposals proposals-open'}>
      <section class="proposals-list" aria-label={t.listLabel}>
        {isEmpty && (
          <EmptyState icon={iconIdea} title={t.emptyTitle}>
            {t.emptyText}
          </EmptyState>
        )}
        {waiting.length > 0 && (
          <ProposalRows label={t.waitingTitle} proposals={waiting} {...rows} />
        )}
        {waiting.length === 0 && !isEmpty && <p class="proposals-done">{t.allAnswered}</p>}
        {answered.length > 0 && (
          <div class="proposals-answered">
            <Disclosure
              label={t.answeredTitle(counted(answered.length))}
              open={isUnfolded}
              onToggle={setUnfolded}
            >
              <ProposalRows
                label={t.answeredTitle(counted(answered.length))}
                proposals={answered}
                {...rows}
              />
            </Disclosure>
          </div>
        )}
      </section>
      {openId === null && (
        <div class="proposals-nothing">
          {!isEmpty && (
            <EmptyState icon={iconIdea} title={t.pick}>
              {t.pickText}
            </EmptyState>
          )}
        </div>
      )}
      {openId !== null && proposal === null && <GoneProposal id={openId} onClose={close} />}
      {proposal !== null && (
        <ProposalPane
          key={proposal.id}
          proposal={proposal}
          items={items}
          verdicts={verdicts}
          deeds={deeds}
          isDeclining={decliningId === proposal.id}
          onDeclining={(wanted) => setDecliningId(wanted ? proposal.id : null)}
          onAccept={() => void accept()}
          onDecline={decline}
          onClose={close}
          paneRef={pane}
        />
      )}
    </div>
  );
}
