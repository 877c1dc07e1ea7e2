import { describe, expect, it } from 'vitest';

import { PANEL_WIDTH } from '../../utils/domain/settings.ts';
import { roomOf } from './use-room.ts';

describe('the room of the panel', () => {
  it.each([
    ['what was wished for', 400, 400, PANEL_WIDTH.most],
    ['what was wished for, rounded', 400, 399, PANEL_WIDTH.most],
    ['the least, as wished', 320, 320, PANEL_WIDTH.most],
    ['the greatest', 640, 640, 640],
    ['less, for the page keeps its share', 640, 580, 580],
  ] as const)('%s: %d wished, %d got', (_, wished, real, room) => {
    expect(roomOf(wished, real)).toBe(room);
  });

  it.each([
    ['wider than wished: the panel fills a narrow window', 400, 500],
    ['the least although more was wished', 400, 320],
    ['narrower than the least: 400 % zoom', 320, 300],
  ] as const)('%s', (_, wished, real) => {
    expect(roomOf(wished, real)).toBeNull();
  });
});
