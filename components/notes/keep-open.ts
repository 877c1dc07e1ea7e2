/**
 * The next state of a list in which some entries stand open in front of the person: those stay, and stay where
 * they are among their neighbours, whatever other windows do. Everything else is as the new list says.
 * @param isOpen by id
 */
export function keepOpen<T>(
  before: readonly T[],
  next: readonly T[],
  idOf: (entry: T) => string,
  isOpen: (id: string) => boolean,
): T[] {
  const latest = new Map(next.map((entry) => [idOf(entry), entry]));
  const held = before.filter((entry) => isOpen(idOf(entry)));
  if (held.length === 0) return [...next];
  const heldIds = new Set(held.map(idOf));
  const list = next.filter((entry) => !heldIds.has(idOf(entry)));
  /** The nearest entry above that is still there; an open one follows it. */
  let above: string | null = null;
  for (const entry of before) {
    const id = idOf(entry);
    if (heldIds.has(id)) {
      const at = list.findIndex((one) => idOf(one) === above);
      list.splice(at + 1, 0, latest.get(id) ?? entry);
      above = id;
    } else if (latest.has(id)) {
      above = id;
    }
  }
  return list;
}
