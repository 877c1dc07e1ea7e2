import './DirectionMark.css';
import type { Direction } from '../../utils/domain/note-content.ts';
import { useTexts } from './use-texts.ts';

const signs: Record<Direction, string> = { '+': '+', '-': '−', o: '○' };
const tones: Record<Direction, string> = { '+': 'plus', '-': 'minus', o: 'neither' };

/** Whether a note helps or hurts: both marks are equally large and strong. */
export function DirectionMark(props: { direction: Direction | null; withWord?: boolean }) {
  const { direction, withWord = false } = props;
  const { t } = useTexts();
  // Only its room, so that the texts stay in line: an empty frame looks like a box to tick.
  if (direction === null) return <span class="direction direction-none" aria-hidden="true" />;
  const word = t.direction[direction];
  return (
    <span class={`direction-group`}>
      <span class={`direction direction-${tones[direction]}`} aria-hidden="true" title={word}>
        {signs[direction]}
      </span>
      <span class={withWord ? 'direction-word' : 'sr-only'}>{word}</span>
    </span>
  );
}
