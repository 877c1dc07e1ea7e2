import * as z from 'zod/mini';

import { cursorSchema } from './pull.ts';

/**
 * GET /v1/poke (event stream): data of its event `POKE_EVENT`. How far every space of the person has come, all of them
 * each time, and nothing else. Whoever has read less pulls.
 */
export const pokeSchema = z.record(z.string(), cursorSchema);
export type Poke = z.infer<typeof pokeSchema>;

/** Longest silence of a living event stream, in milliseconds; then the server says that it is still there. */
export const HEARTBEAT_MS = 10_000;
