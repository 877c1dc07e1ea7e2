import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { iconAlert } from '../ui/icons.ts';
import type { DashboardProblem } from './model/dashboard-problem.ts';
import { useTexts } from './use-texts.ts';

/** In the place of what could not be loaded: what happened, what is safe, what to do. */
export function ProblemNotice(props: { problem: DashboardProblem; onRetry?: () => void }) {
  const { problem, onRetry } = props;
  const { t } = useTexts();
  const words = t.problems[problem.kind];
  return (
    <div role="alert">
      <EmptyState
        icon={iconAlert}
        title={words.title}
        actions={onRetry && <Button onClick={onRetry}>{t.retry}</Button>}
      >
        {words.text}
      </EmptyState>
    </div>
  );
}
