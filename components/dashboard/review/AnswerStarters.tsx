import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { iconClose } from '../../ui/icons.ts';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';

/** Gentle beginnings for an empty answer. Who does not want them sends them away for good. */
export function AnswerStarters(props: { visible: boolean; onPick: (text: string) => void }) {
  const { visible, onPick } = props;
  const { t } = useTexts();
  const { preferences, setPreferences } = useWorkspace();
  if (!visible) return null;
  if (!preferences.starters)
    return (
      <div class="review-starters">
        <Button size="small" variant="quiet" onClick={() => setPreferences({ starters: true })}>
          {t.review.startersShow}
        </Button>
      </div>
    );
  return (
    <div class="review-starters" role="group" aria-label={t.review.startersLabel}>
      {t.review.starters.map((starter) => (
        <Button key={starter} size="small" onClick={() => onPick(starter)}>
          {starter.trim()}
          {!starter.endsWith('. ') && ' …'}
        </Button>
      ))}
      <IconButton
        size="small"
        icon={iconClose}
        label={t.review.startersHide}
        onClick={() => setPreferences({ starters: false })}
      />
    </div>
  );
}
