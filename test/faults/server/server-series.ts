import type { Series } from '../series.ts';

/** What the real server process and its PostgreSQL are put through. */
export const serverSeries: readonly Series[] = [];
