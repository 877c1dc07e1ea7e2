import { describe, expect, it } from 'vitest';

import { journeyStepKeys, touchpointKeys } from '../../../utils/domain/taxonomy.ts';
import type { HeatMapCell } from './dashboard-port.ts';
import { heatGrid, heatLevel, nextCell } from './heat-grid.ts';

const cell = (row: number, column: number, count = 8): HeatMapCell => ({
  touchpoint: touchpointKeys[row] ?? 'billing',
  journeyStep: journeyStepKeys[column] ?? 'usage',
  count,
  plus: 4,
  minus: 4,
  quote: { noteId: 'n', text: 'Ein Satz.' },
});

describe('heatGrid', () => {
  it('has every touchpoint and step, filled or not', () => {
    const { rows, max } = heatGrid([cell(4, 4, 14)]);
    expect(rows).toHaveLength(12);
    expect(rows.every(({ cells }) => cells.length === 7)).toBe(true);
    expect(rows[4]?.cells[4]?.count).toBe(14);
    expect(rows.flatMap(({ cells }) => cells).filter((one) => one !== null)).toHaveLength(1);
    expect(max).toBe(14);
    expect(heatGrid([]).max).toBe(1);
  });

  it('grows stronger with the share', () => {
    expect([1, 3, 6, 10].map((count) => heatLevel(count, 10))).toEqual([1, 2, 3, 4]);
  });
});

describe('nextCell', () => {
  //     0 1 2 3
  // 0   . X . X
  // 1   . . . .
  // 2   X . . .
  // 3   . . X .
  const grid = heatGrid([cell(0, 1), cell(0, 3), cell(2, 0), cell(3, 2)]);
  const from = { row: 0, column: 1 };

  it('goes along the row over empty fields and stops at the ends', () => {
    expect(nextCell(grid, from, 'ArrowRight')).toEqual({ row: 0, column: 3 });
    expect(nextCell(grid, from, 'ArrowLeft')).toBeNull();
    expect(nextCell(grid, from, 'End')).toEqual({ row: 0, column: 3 });
    expect(nextCell(grid, { row: 0, column: 3 }, 'Home')).toEqual(from);
  });

  it('goes to the nearest filled field of the next row that has one', () => {
    expect(nextCell(grid, from, 'ArrowDown')).toEqual({ row: 2, column: 0 });
    expect(nextCell(grid, { row: 2, column: 0 }, 'ArrowDown')).toEqual({ row: 3, column: 2 });
    expect(nextCell(grid, { row: 3, column: 2 }, 'ArrowUp')).toEqual({ row: 2, column: 0 });
    expect(nextCell(grid, { row: 2, column: 0 }, 'ArrowUp')).toEqual(from);
    expect(nextCell(grid, { row: 3, column: 2 }, 'ArrowDown')).toBeNull();
  });

  it('reaches every filled field from every other by arrow keys', () => {
    const places = [from, { row: 0, column: 3 }, { row: 2, column: 0 }, { row: 3, column: 2 }];
    for (const start of places) {
      const reached = new Set<string>([JSON.stringify(start)]);
      const queue = [start];
      for (let at = queue.pop(); at; at = queue.pop())
        for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
          const next = nextCell(grid, at, key);
          if (!next || reached.has(JSON.stringify(next))) continue;
          reached.add(JSON.stringify(next));
          queue.push(next);
        }
      expect(reached.size).toBe(places.length);
    }
  });

  it('leaves other keys alone', () => {
    expect(nextCell(grid, from, 'Tab')).toBeNull();
  });
});
