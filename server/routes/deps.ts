import type { Logger } from 'pino';

import type { Context } from '../services/context.ts';
import type { PokeBoard } from '../services/poke/poke-board.ts';
import type { RateLimits } from './rate-limit.ts';

/** Everything the routes are built from. */
export type RouteDeps = {
  ctx: Context;
  board: PokeBoard;
  log: Logger;
  limits: RateLimits;
  /** Address under which people reach the server; null: as the request says. */
  publicUrl: string | null;
  trustProxy: boolean;
  /** Folder of the built dashboard. */
  dashboard: string;
};
