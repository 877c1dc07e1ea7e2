/** Texts under names, in this browser. */
export type Shelf = {
  read: (key: string) => string | null;
  write: (key: string, text: string) => void;
  forget: (key: string) => void;
};

/**
 * A shelf in the browser's storage. Where the browser refuses storage (blocked cookies, full disk) the
 * texts live as long as the page does.
 */
export function createShelf(storage: Storage | null): Shelf {
  const memory = new Map<string, string>();
  return {
    read: (key) => memory.get(key) ?? storage?.getItem(key) ?? null,
    write(key, text) {
      memory.set(key, text);
      try {
        storage?.setItem(key, text);
      } catch {
        // Storage is full: `memory` still holds the words, and sending them needs no storage.
      }
    },
    forget(key) {
      memory.delete(key);
      storage?.removeItem(key);
    },
  };
}

/** What a text on a shelf says, or undefined (which no schema accepts) when it is damaged. */
export function parseShelved(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
