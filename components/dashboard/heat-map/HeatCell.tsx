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
  const { t, words, language, counted } = useTexts();
  const { count, plus, minus, touchpoint, journeyStep } = cell;
  const show = (n: number): string => formatCount(n, language);
  return (
    <button
      type="button"
      class={`heat-cell heat-cell-${heatLevel(count, max)}`}
      aria-pressed={isChosen}
      aria-label={t.map.cell({
        touchpoint: words.touchpoint[touchpoint],
        step: words.journeyStep[journeyStep],
        total: t.inbox.total(counted(count)),
        plus: show(plus),
        minus: show(minus),
      })}
      tabIndex={inTabOrder ? 0 : -1}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <span class="heat-cell-count">{show(count)}</span>
      <span class="heat-cell-split">
        <span class="heat-cell-plus">+{show(plus)}</span>
        <span class="heat-cell-minus">−{show(minus)}</span>
      </span>
    </button>
  );
}
