import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { isPassing, type DashboardProblem } from '../model/dashboard-problem.ts';
import { useTexts } from '../use-texts.ts';

/** A step that has not arrived: why, that the words are safe, and the way to try again. */
export function FailedSend({
  keepsText,
  problem,
  onRetry,
}: {
  /** Whether words of the person are waiting; else it was a mere tap. */
  keepsText: boolean;
  problem: DashboardProblem;
  onRetry: () => void;
}) {
  const { t } = useTexts();
  const words = t.problems[problem.kind];
  return (
    <Banner
      tone="warn"
      title={`${t.review.failed} ${words.title}.`}
      actions={
        <Button size="small" onClick={onRetry}>
          {t.retry}
        </Button>
      }
    >
      {!isPassing(problem) && `${words.text} `}
      {keepsText ? t.review.failedSafe : t.review.failedTap}
    </Banner>
  );
}
