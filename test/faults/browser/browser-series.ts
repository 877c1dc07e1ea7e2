import type { Series } from '../series.ts';

/** What real browsers are put through. */
export const browserSeries: readonly Series[] = [];
