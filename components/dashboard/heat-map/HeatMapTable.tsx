import './HeatMapTable.css';
import { useRef, useState } from 'preact/hooks';

import { journeyStepKeys } from '../../../utils/domain/taxonomy.ts';
import type { HeatMapCell } from '../model/dashboard-port.ts';
import { nextCell, type GridPlace, type HeatGrid } from '../model/heat-grid.ts';
import { useTexts } from '../use-texts.ts';
import { HeatCell } from './HeatCell.tsx';

export type HeatMapProps = {
  grid: HeatGrid;
  isChosen: (cell: HeatMapCell) => boolean;
  onChoose: (cell: HeatMapCell) => void;
};

/** Touchpoints down, steps of the journey across. Arrow keys go from filled field to filled field. */
export function HeatMapTable({ grid, isChosen, onChoose }: HeatMapProps) {
  const { t, words } = useTexts();
  const body = useRef<HTMLTableSectionElement>(null);
  const [cursor, setCursor] = useState<GridPlace | null>(null);
  const firstRow = grid.rows.findIndex(({ cells }) => cells.some((cell) => cell !== null));
  const firstColumn = grid.rows[firstRow]?.cells.findIndex((cell) => cell !== null) ?? -1;
  // A refresh may have taken the field away on which the cursor stood.
  const stands = cursor && grid.rows[cursor.row]?.cells[cursor.column] ? cursor : null;
  const tabStop = stands ?? { row: firstRow, column: firstColumn };

  function moveFrom(place: GridPlace, event: KeyboardEvent): void {
    const next = nextCell(grid, place, event.key);
    if (!next) return;
    event.preventDefault();
    setCursor(next);
    const selector = `tr:nth-child(${next.row + 1}) > td:nth-of-type(${next.column + 1}) button`;
    body.current?.querySelector<HTMLElement>(selector)?.focus();
  }
  return (
    <div class="map-scroll">
      <table class="map-table">
        <caption class="sr-only">{t.map.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="sr-only">{t.map.touchpoint}</span>
            </th>
            {journeyStepKeys.map((step) => (
              <th key={step} scope="col">
                {words.journeyStep[step]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {grid.rows.map(({ touchpoint, cells }, row) => (
            <tr key={touchpoint}>
              <th scope="row">{words.touchpoint[touchpoint]}</th>
              {cells.every((cell) => cell === null) && (
                <td colSpan={cells.length}>
                  <span class="map-too-few">{t.map.tooFew}</span>
                </td>
              )}
              {cells.some((cell) => cell !== null) &&
                cells.map((cell, column) => (
                  <td key={journeyStepKeys[column]}>
                    {cell === null ? (
                      <TooFew />
                    ) : (
                      <HeatCell
                        cell={cell}
                        max={grid.max}
                        isChosen={isChosen(cell)}
                        inTabOrder={row === tabStop.row && column === tabStop.column}
                        onChoose={() => {
                          setCursor({ row, column });
                          onChoose(cell);
                        }}
                        onKeyDown={(event) => moveFrom({ row, column }, event)}
                      />
                    )}
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Empty or too small: both look the same on purpose, so nobody can tell which. */
function TooFew() {
  const { t } = useTexts();
  return (
    <span class="map-too-few" title={t.map.tooFew}>
      <span aria-hidden="true">·</span>
      <span class="sr-only">{t.map.tooFew}</span>
    </span>
  );
}
