import type { Friction, Touchpoint } from '../../domain/taxonomy.ts';

/** One question for every friction at every touchpoint, for people of any role. */
export type TouchpointAsks = Readonly<Record<Touchpoint, Readonly<Record<Friction, string>>>>;
