/** Length of the pieces in which changed passages are looked for: shorter ones are everywhere. */
export const PIECE = 12;

/** A piece in more places than this tells nothing of where a passage is. */
const MAX_PLACES = 256;

/** Characters of the page's text between two looks at the clock. */
const SCAN_AT_ONCE = 1 << 15;

const FILTER_BITS = 18;

/** Where each of some pieces stands in a text; null for those that are too common to tell anything. */
export type PieceIndex = ReadonlyMap<string, number[] | null>;

function hashOf(piece: string): number {
  let hash = 0;
  for (let i = 0; i < PIECE; i += 1) hash = (Math.imul(hash, 31) + piece.charCodeAt(i)) | 0;
  return hash;
}

const slotOf = (hash: number) => Math.imul(hash, 0x9e3779b1) >>> (32 - FILTER_BITS);

/**
 * Finds all pieces (each `PIECE` characters long) in one pass over the text, by a rolling hash: looking for
 * them one by one would take as many passes as there are pieces.
 */
export function* findPieces(text: string, pieces: Iterable<string>): Generator<void, PieceIndex> {
  const places = new Map<string, number[] | null>();
  /** How many pieces that are still looked for have their hash in each slot. */
  const filter = new Uint16Array(1 << FILTER_BITS);
  const count = (slot: number, by: number) => (filter[slot] = (filter[slot] ?? 0) + by);
  for (const piece of pieces) {
    if (places.has(piece)) continue;
    places.set(piece, []);
    count(slotOf(hashOf(piece)), 1);
  }
  if (places.size === 0 || text.length < PIECE) return places;
  const high = powerOf31(PIECE - 1);
  let hash = hashOf(text.slice(0, PIECE));
  for (let at = 0; ; at += 1) {
    const slot = slotOf(hash);
    if (filter[slot] !== 0) {
      const piece = text.slice(at, at + PIECE);
      const found = places.get(piece);
      if (found) {
        if (found.length < MAX_PLACES) {
          found.push(at);
        } else {
          // On a page of like rows it would be met again in each of them.
          places.set(piece, null);
          count(slot, -1);
        }
      }
    }
    if (at + PIECE >= text.length) return places;
    if (at % SCAN_AT_ONCE === SCAN_AT_ONCE - 1) yield;
    hash = (hash - Math.imul(text.charCodeAt(at), high)) | 0;
    hash = (Math.imul(hash, 31) + text.charCodeAt(at + PIECE)) | 0;
  }
}

function powerOf31(exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i += 1) power = Math.imul(power, 31);
  return power;
}
