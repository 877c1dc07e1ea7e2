import {
  journeyStepKeys,
  touchpointKeys,
  type JourneyStep,
  type Touchpoint,
} from '../../../utils/domain/taxonomy.ts';
import type { HeatMapCell } from './dashboard-port.ts';

/** The heat map as rows of cells in the order of the taxonomy; null where nothing may be shown. */
export type HeatGrid = {
  rows: { touchpoint: Touchpoint; cells: (HeatMapCell | null)[] }[];
  /** The largest count, at least 1: what the strongest field stands for. */
  max: number;
};

/** Sorts the answer's cells into the grid. */
export function heatGrid(cells: readonly HeatMapCell[]): HeatGrid {
  const byKey = new Map(cells.map((cell) => [keyOf(cell.touchpoint, cell.journeyStep), cell]));
  return {
    rows: touchpointKeys.map((touchpoint) => ({
      touchpoint,
      cells: journeyStepKeys.map((step) => byKey.get(keyOf(touchpoint, step)) ?? null),
    })),
    max: Math.max(1, ...cells.map((cell) => cell.count)),
  };
}

function keyOf(touchpoint: Touchpoint, step: JourneyStep): string {
  return `${touchpoint} ${step}`;
}

/** One of four strengths, so that neighbours can be told apart; 1 is the quietest. */
export function heatLevel(count: number, max: number): 1 | 2 | 3 | 4 {
  const share = count / max;
  if (share > 0.75) return 4;
  if (share > 0.5) return 3;
  return share > 0.25 ? 2 : 1;
}

export type GridPlace = { row: number; column: number };

/**
 * The nearest filled cell in the direction of a key: in the same row or column first, else in the next
 * one that has any. Null when there is none or the key means nothing.
 */
export function nextCell(grid: HeatGrid, from: GridPlace, key: string): GridPlace | null {
  const filled = grid.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell ? [{ row, column }] : [])),
  );
  const inRow = filled.filter((place) => place.row === from.row);
  switch (key) {
    case 'ArrowRight':
      return inRow.find((place) => place.column > from.column) ?? null;
    case 'ArrowLeft':
      return inRow.findLast((place) => place.column < from.column) ?? null;
    case 'Home':
      return inRow[0] ?? null;
    case 'End':
      return inRow.at(-1) ?? null;
    case 'ArrowDown':
      return nearest(filled, from, 1);
    case 'ArrowUp':
      return nearest(filled, from, -1);
    default:
      return null;
  }
}

function nearest(filled: GridPlace[], from: GridPlace, step: 1 | -1): GridPlace | null {
  const beyond = filled.filter((place) => (place.row - from.row) * step > 0);
  const row = beyond.reduce(
    (best, place) => (best === null || (best - place.row) * step > 0 ? place.row : best),
    null as number | null,
  );
  const candidates = beyond.filter((place) => place.row === row);
  candidates.sort((a, b) => Math.abs(a.column - from.column) - Math.abs(b.column - from.column));
  return candidates[0] ?? null;
}
