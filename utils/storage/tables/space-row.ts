import { laterEntities, type Cursor } from '../../protocol/pull.ts';

/** How far a space was read. */
export type SpaceRow = Cursor & {
  id: string;
  /** The later things the reader understood while reading. */
  knows?: string[];
  /** The server began the space anew (PULL-7) and has not told it to its end yet. */
  isAnew?: boolean;
  /** It is read once more from its first version, because of an answer that nobody remembers (PUSH-9). */
  isAgain?: boolean;
};

/**
 * The cursor to ask with. What an older copy of the extension read, it read without the things it did not
 * know: then the space is read again from its first version, which brings them and repeats the rest (PULL-11).
 */
export function cursorOf({ version, epoch, knows = [] }: SpaceRow): Cursor {
  const readAll = laterEntities.every((later) => knows.includes(later));
  return { version: readAll ? version : 0, epoch };
}
