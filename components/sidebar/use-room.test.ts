import { describe, expect, it } from 'vitest';

import { roomIn } from './use-room.ts';

describe('the room of the panel', () => {
  it.each([
    ['a wide window', 1360, 640],
    ['a window that leaves both their due', 960, 640],
    ['a narrower one, for the page keeps its share', 900, 580],
    ['one with a single pixel to choose', 641, 321],
  ] as const)('%s', (_, tabWidth, room) => {
    expect(roomIn(tabWidth)).toBe(room);
  });

  it.each([640, 639, 340, 320])('is nothing to choose in a window of %d', (tabWidth) => {
    expect(roomIn(tabWidth)).toBeNull();
  });
});
