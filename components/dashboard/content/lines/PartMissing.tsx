import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { iconAlert } from '../../../ui/icons.ts';
import { useTexts } from '../../use-texts.ts';

/** In the place of shipped words whose file could not be fetched. */
export function PartMissing({ onRetry }: { onRetry: () => void }) {
  const { t } = useTexts();
  return (
    <div role="alert">
      <EmptyState
        icon={iconAlert}
        title={t.partMissing.title}
        actions={<Button onClick={onRetry}>{t.retry}</Button>}
      >
        {t.partMissing.text}
      </EmptyState>
    </div>
  );
}
