import { overlap } from './box.ts';
import type { Box } from './box.ts';

/** Width of the card, and below which width of the window it is a strip at the bottom. CSS pixels. */
export const CARD_WIDTH = 340;
export const STRIP_BELOW = 440;
/** The card takes at most this share of the window's height, and scrolls inside. */
export const MOST_HEIGHT = 0.6;
/** A question of four lines and its answers, in CSS pixels: what is further down can wait. */
export const LEAST_HEIGHT = 190;

/** Air around the card, in CSS pixels. */
const GAP = 10;
/** Distance between two spots, or two heights, that are tried. */
const STEP = 16;
/** What things cost, in pixels of way that the card would rather go. */
const COVERS_KEPT = 1_000_000;
const COVERS_AREA = 240;
const COVERS_CONTROL = 60;
/** For each pixel of its height that the card goes without. */
const SHRINKS = 3;

/** What lies in the window. */
export type Obstacles = {
  /** Never to be covered as long as any spot is free of it. */
  readonly keep: readonly Box[];
  /** Dialogs: better beside than on them. */
  readonly areas: readonly Box[];
  /** What else can be clicked: better left free. */
  readonly controls: readonly Box[];
};

export type Room = Obstacles & {
  /** Size of the window. */
  readonly width: number;
  readonly height: number;
  /** Edge at which the launcher stands. */
  readonly side: 'left' | 'right';
  readonly launcher: Box;
};

type Corner = { readonly left: number; readonly top: number };
type Spot = { readonly box: Box; readonly cost: number };

/**
 * The card's rectangle: beside the launcher, as near as what must stay free allows, rather with less height than
 * further over the page. In narrow windows a strip.
 * @param wanted height of the card, in CSS pixels
 */
export function findSpot(room: Room, wanted: number): Box {
  const isStrip = room.width < STRIP_BELOW;
  const width = isStrip ? room.width - 2 * GAP : CARD_WIDTH;
  const most = Math.min(wanted, Math.floor(room.height * MOST_HEIGHT));
  const mostLeft = room.width - width - GAP;
  const home: Corner = isStrip
    ? { left: GAP, top: room.height - most - GAP }
    : { left: clamp(besideLauncher(room, width), GAP, mostLeft), top: room.launcher.top };

  let best: Spot | null = null;
  const tryColumn = (left: number) => {
    for (const height of heightsUpTo(most))
      for (const top of topsFor(room, height, home.top)) {
        const box = { left, top, right: left + width, bottom: top + height };
        const cost = costOf(box, room, home) + (most - height) * SHRINKS;
        if (!best || cost < best.cost) best = { box, cost };
      }
    return best;
  };
  let found = tryColumn(home.left);
  for (const left of isStrip ? [] : spotsBetween(GAP, mostLeft, home.left)) {
    if (found && found.cost < COVERS_KEPT) break;
    found = tryColumn(left);
  }
  return found?.box ?? { ...home, right: home.left + width, bottom: home.top + most };
}

/** The height it wants first, then less and less of it. */
function heightsUpTo(most: number): number[] {
  const heights = [most];
  for (let height = most - STEP; height > LEAST_HEIGHT; height -= STEP) heights.push(height);
  return most > LEAST_HEIGHT ? [...heights, LEAST_HEIGHT] : heights;
}

/** Where a card of this height could begin: in steps, and just beside what must stay free. */
function topsFor({ height: room, keep }: Room, height: number, wish: number): number[] {
  const most = room - height - GAP;
  const beside = keep.flatMap(({ top, bottom }) => [top - height - 1, bottom + 1]);
  return [...spotsBetween(GAP, most, wish), ...beside.filter((top) => top >= GAP && top <= most)];
}

/** How many of these a box lies on. */
export const countCovered = (box: Box, others: readonly Box[]): number =>
  others.filter((one) => overlap(box, one)).length;

function besideLauncher({ side, launcher }: Room, width: number): number {
  return side === 'right' ? launcher.left - GAP - width : launcher.right + GAP;
}

function costOf(box: Box, { keep, areas, controls }: Obstacles, home: Corner): number {
  return (
    Math.abs(box.left - home.left) +
    Math.abs(box.top - home.top) +
    countCovered(box, keep) * COVERS_KEPT +
    countCovered(box, areas) * COVERS_AREA +
    countCovered(box, controls) * COVERS_CONTROL
  );
}

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));

/** Values between two ends, nearest to a wish first. */
function spotsBetween(least: number, most: number, wish: number): number[] {
  const spots = [clamp(wish, least, most), least, Math.max(least, most)];
  for (let spot = least; spot < most; spot += STEP) spots.push(spot);
  return spots.toSorted((a, b) => Math.abs(a - wish) - Math.abs(b - wish));
}
