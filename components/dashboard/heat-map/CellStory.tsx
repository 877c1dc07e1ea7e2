import './CellStory.css';
import { Button } from '../../ui/Button.tsx';
import { ClampedText } from '../ClampedText.tsx';
import { DirectionMark } from '../DirectionMark.tsx';
import type { HeatMapCell } from '../model/dashboard-port.ts';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';

/** A field opened: the number, how it splits, one voice, and the ways on. */
export function CellStory({ cell }: { cell: HeatMapCell }) {
  const { t, words, counted } = useTexts();
  const { go } = useWorkspace();
  const { touchpoint, journeyStep, count, plus, minus, quote } = cell;
  const neither = count - plus - minus;
  const open = (noteId: string | null): void =>
    go({ view: 'inbox', noteId, filter: { touchpoint, journeyStep } });
  return (
    <div class="story">
      <h2 class="story-title">
        {words.touchpoint[touchpoint]}
        <span class="story-step">{words.journeyStep[journeyStep]}</span>
      </h2>
      <p class="story-count">{t.inbox.total(counted(count))}</p>
      <ul class="story-split">
        <li>
          <DirectionMark direction="+" />
          {t.map.helps(counted(plus))}
        </li>
        <li>
          <DirectionMark direction="-" />
          {t.map.hurts(counted(minus))}
        </li>
        {neither > 0 && <li>{t.map.neither(counted(neither))}</li>}
      </ul>
      <figure class="story-voice">
        <figcaption>{t.map.voice}</figcaption>
        <blockquote>
          <ClampedText text={quote.text} long={400} lines={8} />
        </blockquote>
      </figure>
      <div class="story-actions">
        <Button size="small" variant="primary" onClick={() => open(quote.noteId)}>
          {t.map.openNote}
        </Button>
        <Button size="small" onClick={() => open(null)}>
          {t.map.showNotes}
        </Button>
      </div>
    </div>
  );
}
