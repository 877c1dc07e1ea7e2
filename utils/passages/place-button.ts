export type Box = { left: number; top: number; right: number; bottom: number };
export type Size = { width: number; height: number };

/** Between the selection and the button, and between the button and the window's edge; CSS pixels. */
const GAP = 8;

const overlap = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

const within = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));

/**
 * Where the button goes: below the end of the selection, else above or beside it; null where it would cover
 * what is selected. `lines` are the boxes of the selection, `end` is the one in which it was ended.
 */
export function placeButton(
  lines: readonly Box[],
  end: Box,
  button: Size,
  view: Size,
): { left: number; top: number } | null {
  const { width, height } = button;
  const atEnd = within(end.right - width / 2, GAP, view.width - width - GAP);
  const places: [left: number, top: number][] = [
    [atEnd, end.bottom + GAP],
    [atEnd, end.top - GAP - height],
    [atEnd, Math.max(...lines.map((line) => line.bottom)) + GAP],
    [atEnd, Math.min(...lines.map((line) => line.top)) - GAP - height],
    [
      Math.max(...lines.map((line) => line.right)) + GAP,
      within(end.top, GAP, view.height - height),
    ],
    [
      Math.min(...lines.map((line) => line.left)) - GAP - width,
      within(end.top, GAP, view.height - height),
    ],
  ];
  for (const [left, top] of places) {
    const box = { left, top, right: left + width, bottom: top + height };
    const isSeen = left >= 0 && top >= 0 && box.right <= view.width && box.bottom <= view.height;
    if (isSeen && !lines.some((line) => overlap(line, box))) return { left, top };
  }
  return null;
}
