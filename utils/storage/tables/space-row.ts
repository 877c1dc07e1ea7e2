import type { Cursor } from '../../protocol/pull.ts';

/** How far a space was read. */
export type SpaceRow = Cursor & {
  id: string;
  /** The server began the space anew (PULL-7) and has not told it to its end yet. */
  isAnew?: boolean;
};
