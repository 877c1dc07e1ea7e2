import { describe, expect, it } from 'vitest';

import { followDrag } from './follow-drag.ts';

const start = { clientX: 2, screenX: 902 };

describe('followDrag', () => {
  it('is none while the pointer only trembles', () => {
    const follow = followDrag(start, 400, 'right');
    expect(follow({ clientX: 4, screenX: 904 })).toBeNull();
    expect(follow({ clientX: -1, screenX: 899 })).toBeNull();
  });

  it('widens a panel at the right when dragged to the left, and narrows it again', () => {
    const follow = followDrag(start, 400, 'right');
    expect(follow({ clientX: -48, screenX: 852 })).toBe(450);
    // The frame has moved along: the pointer stands over its edge again.
    expect(follow({ clientX: 2, screenX: 802 })).toBe(500);
    expect(follow({ clientX: 2, screenX: 922 })).toBe(380);
  });

  it('widens a panel at the left when dragged to the right', () => {
    const follow = followDrag({ clientX: 398, screenX: 398 }, 400, 'left');
    expect(follow({ clientX: 448, screenX: 448 })).toBe(450);
  });

  it('counts in CSS pixels when the page is zoomed to 200 %', () => {
    const follow = followDrag(start, 400, 'right');
    expect(follow({ clientX: -18, screenX: 862 })).toBe(420);
    expect(follow({ clientX: 2, screenX: 702 })).toBe(500);
  });
});
