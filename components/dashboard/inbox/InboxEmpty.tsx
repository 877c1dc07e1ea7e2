import './InboxEmpty.css';
import { mayReview } from '../../../utils/domain/team.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { iconInbox, iconSearch } from '../../ui/icons.ts';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';

/** An inbox without notes: teaches what comes here, or says that the filter is too narrow. */
export function InboxEmpty({ filtered, onReset }: { filtered: boolean; onReset: () => void }) {
  const { t } = useTexts();
  const { team, go } = useWorkspace();
  if (filtered)
    return (
      <EmptyState
        icon={iconSearch}
        title={t.inbox.noneTitle}
        actions={<Button onClick={onReset}>{t.inbox.reset}</Button>}
      >
        {t.inbox.noneText}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={iconInbox}
      title={t.inbox.emptyTitle}
      actions={
        mayReview(team.role) && (
          <Button onClick={() => go({ view: 'team' })}>{t.inbox.emptyInvite}</Button>
        )
      }
    >
      <p>{t.inbox.emptyText}</p>
      <ol class="inbox-empty-steps">
        {t.inbox.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </EmptyState>
  );
}
