import type { Series } from '../series.ts';
import { endBackground } from './end-background.ts';

/** What real browsers are put through. */
export const browserSeries: readonly Series[] = [endBackground];
