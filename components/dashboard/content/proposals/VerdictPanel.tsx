import '../../review/ReviewPanel.css';
import type { TeamContent } from '../../../../utils/domain/team-content.ts';
import { mayReview } from '../../../../utils/domain/team.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { iconCheck, iconClose, iconUndo } from '../../../ui/icons.ts';
import { FailedSend } from '../../review/FailedSend.tsx';
import { useWorkspace } from '../../use-workspace.ts';
import { useContentWords } from '../use-content-words.ts';
import type { Deeds } from '../use-deeds.ts';
import { DeclineForm } from './DeclineForm.tsx';
import { LeftReason } from './LeftReason.tsx';
import type { Verdicts } from './use-verdict.ts';

export type VerdictPanelProps = {
  proposal: TeamContent;
  verdicts: Verdicts;
  deeds: Deeds;
  /** Whether the form for a reason stands open. */
  isDeclining: boolean;
  onDeclining: (open: boolean) => void;
  onAccept: () => void;
  onDecline: (reason: string) => Promise<boolean>;
};

/** What can be said to a proposal: yes, no with a reason – or, as its author, never mind. */
export function VerdictPanel(props: VerdictPanelProps) {
  const { proposal, verdicts, deeds, isDeclining, onDeclining, onAccept, onDecline } = props;
  const { team } = useWorkspace();
  const all = useContentWords();
  const t = all.proposals;
  const { state, mine } = proposal;
  const mayWrite = mayReview(team.role);
  const isOpen = state === 'proposed' || state === 'declined';
  const trouble = verdicts.trouble?.id === proposal.id ? verdicts.trouble : null;
  const sending = verdicts.sending?.id === proposal.id ? verdicts.sending.outcome : null;
  if (!isOpen) return mayWrite ? <LeftReason proposal={proposal} /> : null;
  const withdraw = mine && (
    <Button
      variant="quiet"
      icon={iconUndo}
      busy={deeds.busyKey === proposal.id}
      onClick={() => void deeds.withdraw(proposal)}
    >
      {all.deed.withdraw}
    </Button>
  );
  if (!mayWrite)
    return (
      <div class="review-read-only verdict-read-only">
        <span>{mine && state === 'proposed' ? t.waitsYours : t.readOnly}</span>
        {withdraw}
      </div>
    );
  return (
    <section class="review" aria-label={t.decideLabel}>
      {trouble?.outcome.kind === 'failed' && (
        <FailedSend
          keepsText={trouble.verdict.outcome === 'decline'}
          problem={trouble.outcome.problem}
          onRetry={() => void verdicts.send(proposal, trouble.verdict)}
        />
      )}
      {state === 'declined' && <LeftReason proposal={proposal} />}
      {trouble?.outcome.kind === 'refused' && state === 'proposed' && (
        <Banner tone="warn">{all.refusal[trouble.outcome.why]}</Banner>
      )}
      {isDeclining && state === 'proposed' ? (
        <DeclineForm
          key={proposal.id}
          proposal={proposal}
          busy={sending === 'decline'}
          onSend={onDecline}
          onClose={() => onDeclining(false)}
        />
      ) : (
        <div class="review-actions">
          <Button
            variant="primary"
            icon={iconCheck}
            busy={sending === 'accept'}
            aria-keyshortcuts="1"
            onClick={onAccept}
          >
            {state === 'declined' ? t.acceptAfterAll : t.accept}
            <kbd class="review-key" aria-hidden="true">
              1
            </kbd>
          </Button>
          {state === 'proposed' && (
            <Button icon={iconClose} aria-keyshortcuts="2" onClick={() => onDeclining(true)}>
              {t.decline}
              <kbd class="review-key" aria-hidden="true">
                2
              </kbd>
            </Button>
          )}
          {withdraw}
        </div>
      )}
    </section>
  );
}
