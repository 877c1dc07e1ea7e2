import { overlap } from './box.ts';
import type { Box } from './box.ts';

/** Width of the card, and from which width of the window on it stands beside the launcher. CSS pixels. */
export const CARD_WIDTH = 340;
export const STRIP_BELOW = 440;
/** The card takes at most this share of the window's height, and scrolls inside. */
export const MOST_HEIGHT = 0.6;

/** Air around the card, in CSS pixels. */
const GAP = 10;
/** Distance between two spots that are tried. */
const STEP = 16;
/** What it costs to cover something, in pixels of way that the card would rather go. */
const COVERS_KEPT = 1_000_000;
const COVERS_CONTROL = 60;

export type Room = {
  /** Size of the window. */
  readonly width: number;
  readonly height: number;
  /** Edge at which the launcher stands. */
  readonly side: 'left' | 'right';
  readonly launcher: Box;
  /** Never to be covered as long as any spot is free of it. */
  readonly keep: readonly Box[];
  /** What else can be clicked: better left free. */
  readonly controls: readonly Box[];
};

/** The card's rectangle: beside the launcher, as near as what must stay free allows; in narrow windows a strip. */
export function findSpot(room: Room, wantedHeight: number): Box {
  const height = Math.min(wantedHeight, Math.floor(room.height * MOST_HEIGHT));
  const isStrip = room.width < STRIP_BELOW;
  const width = isStrip ? room.width - 2 * GAP : CARD_WIDTH;
  const boxAt = (left: number, top: number): Box => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  });
  const home = isStrip
    ? { left: GAP, top: room.height - height - GAP }
    : { left: besideLauncher(room, width), top: room.launcher.top };
  const tops = stepsBetween(GAP, room.height - height - GAP, home.top);
  const lefts = isStrip ? [home.left] : stepsBetween(GAP, room.width - width - GAP, home.left);
  const near = boxAt(clamp(home.left, GAP, room.width - width - GAP), tops[0] ?? GAP);
  let best = { box: near, cost: costOf(near, room, home) };
  for (const left of lefts) {
    // The next column is further away than what the best spot costs.
    if (Math.abs(left - home.left) >= best.cost) break;
    for (const top of tops) {
      const box = boxAt(left, top);
      const cost = costOf(box, room, home);
      if (cost < best.cost) best = { box, cost };
    }
  }
  return best.box;
}

/** How much of what must stay free a box covers. */
export const countKept = (box: Box, keep: readonly Box[]): number =>
  keep.filter((one) => overlap(box, one)).length;

function besideLauncher({ side, launcher }: Room, width: number): number {
  return side === 'right' ? launcher.left - GAP - width : launcher.right + GAP;
}

function costOf(box: Box, { keep, controls }: Room, home: { left: number; top: number }): number {
  const way = Math.abs(box.left - home.left) + Math.abs(box.top - home.top);
  const covered = countKept(box, keep) * COVERS_KEPT + countKept(box, controls) * COVERS_CONTROL;
  // Aside, over the page's middle, is worse than up or down along its edge.
  return covered + way + (box.left === home.left ? 0 : way);
}

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));

/** Values between two ends, nearest to a wish first. */
function stepsBetween(least: number, most: number, wish: number): number[] {
  const steps = [clamp(wish, least, most), least, Math.max(least, most)];
  for (let step = least; step < most; step += STEP) steps.push(step);
  return steps.toSorted((a, b) => Math.abs(a - wish) - Math.abs(b - wish));
}
