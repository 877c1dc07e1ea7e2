import './HeatCell.css';
import type { HeatMapCell } from '../model/dashboard-port.ts';
import { formatCount } from '../model/format-time.ts';
import { heatLevel } from '../model/heat-grid.ts';
import { useTexts } from '../use-texts.ts';

export type HeatCellProps = {
  cell: HeatMapCell;
  max: number;
  isChosen: boolean;
  inTabOrder: boolean;
  onChoose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** One field: how many notes, and how many of them help and hurt. */
export function HeatCell({ cell, max, isChosen, inTabOrder, onChoose, onKeyDown }: HeatCellProps) {
  const { t, words, language } = useTexts();
  const { count, plus, minus, touchpoint, journeyStep } = cell;
  const show = (n: number): string => formatCount(n, language);
  return (
    <button
      type="button"
      class={`heat-cell heat-cell-${heatLevel(count, max)}`}
      aria-pressed={isChosen}
      tabIndex={inTabOrder ? 0 : -1}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <span class="sr-only">
        {words.touchpoint[touchpoint]}, {words.journeyStep[journeyStep]}:{' '}
      </span>
      <span class="heat-cell-count">{show(count)}</span>
      <span class="sr-only"> {t.map.noteWord(count)}, </span>
      <span class="heat-cell-split">
        <span>+{show(plus)}</span>
        <span class="sr-only"> {t.map.helpWord(plus)}, </span>
        <span>−{show(minus)}</span>
        <span class="sr-only"> {t.map.hurtWord(minus)}</span>
      </span>
    </button>
  );
}
