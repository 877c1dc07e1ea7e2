import type { Pool } from '../db/client.ts';

/** The world as a service sees it. */
export type Context = {
  pool: Pool;
  /** Milliseconds since 1970. */
  now: () => number;
  /** This server's identity, part of every cursor. */
  instanceId: string;
  /** Tells listeners of a space that its version was raised; call after the commit. */
  poke: (spaceId: string, version: number) => void;
};

/** A context with the person who asks. */
export type PersonContext = Context & { personId: string };
