/** What the index of all texts is asked for, and which share of all notes has it, guessed. */
export type Chosen = { pieces: string[]; share: number };

/** To fetch a note and look at it costs as much as so many entries of the index (measured: 11 µs, 0.05 µs). */
const NOTE_COST = 200;

/** Longer texts cost more to weigh than they spare. */
const MOST_CANDIDATES = 60;

/**
 * The threes of letters by which the index finds notes with these words at the least cost. Handed the words as they
 * are, it goes through its entries for each three letters of them: eleven for "warteschleife", of which "sch" is in every German
 * text and nine of the others tell nothing that two had not told. How often they occur, alone and together, is
 * seen in a sample of texts; a sample that is not like the rest costs time, never a note.
 *
 * `isLetter` says which signs the index takes for part of a word. A word with others in it is handed over as it is,
 * one without three letters in a row not at all. No pieces: the index knows nothing of these words.
 */
export function choosePieces(
  words: readonly string[],
  sample: readonly string[],
  isLetter: (sign: string) => boolean,
): Chosen {
  const known = words.filter((word) =>
    threesOf(word).some((three) => Array.from(three).every(isLetter)),
  );
  const [whole, parted] = split(known, (word) => Array.from(word).every(isLetter));
  const threes = [...new Set(parted.flatMap(threesOf))].slice(0, MOST_CANDIDATES);
  let candidates = threes.map((piece) => weigh(piece, sample));
  let fitting = sample.map((text) => whole.every((word) => text.includes(word)));
  let share = whole.length === 0 ? 1 : shareOf(fitting);
  const pieces = [...whole];
  for (;;) {
    const best = candidates
      .map((candidate) => {
        const left = share * shareAmong(candidate, fitting);
        return { ...candidate, left, gain: NOTE_COST * (share - left) - candidate.share };
      })
      .reduce<Weighed | null>((a, b) => (a !== null && a.gain >= b.gain ? a : b), null);
    if (best === null || (best.gain <= 0 && pieces.length > 0)) return { pieces, share };
    pieces.push(best.piece);
    share = best.left;
    fitting = fitting.map((fits, i) => fits && best.has[i] === true);
    candidates = candidates.filter(({ piece }) => piece !== best.piece);
  }
}

type Candidate = { piece: string; has: boolean[]; share: number };
type Weighed = Candidate & { left: number; gain: number };

function weigh(piece: string, sample: readonly string[]): Candidate {
  const has = sample.map((text) => text.includes(piece));
  return { piece, has, share: shareOf(has) };
}

/** Never none and never all: a sample does not know that. */
function shareOf(has: readonly boolean[]): number {
  return (has.filter(Boolean).length + 0.5) / (has.length + 1);
}

/** The share that has a piece among those that have the others; where they are too few to tell, as among all. */
function shareAmong({ has, share }: Candidate, fitting: readonly boolean[]): number {
  const among = fitting.filter(Boolean).length;
  const together = fitting.filter((fits, i) => fits && has[i] === true).length;
  return (together + share) / (among + 1);
}

function threesOf(word: string): string[] {
  const signs = Array.from(word);
  return signs.slice(2).map((_, i) => signs.slice(i, i + 3).join(''));
}

function split(words: readonly string[], isParted: (word: string) => boolean) {
  const parted = words.filter(isParted);
  return [words.filter((word) => !parted.includes(word)), parted] as const;
}
